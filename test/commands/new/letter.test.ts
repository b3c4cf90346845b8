import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { datelineIn } from '../../../src/commands/new/letter/issued.ts';
import { readLetter } from '../../../src/commands/new/letter/letter.ts';
import type { Letter } from '../../../src/commands/new/letter/letter.ts';
import { letterLines } from '../../../src/commands/new/letter/lines.ts';
import { numberIn } from '../../../src/commands/new/letter/number.ts';
import { withoutPersonal } from '../../../src/commands/new/letter/personal.ts';
import { diskFolder } from '../../../src/table/disk-folder.ts';
import { loadTables } from '../../../src/table/load.ts';

const fixtures = join(import.meta.dirname, '../../fixtures');
const { units } = loadTables(diskFolder(join(fixtures, 'sound')), '2026-11-28').tables;

function letter(name: string): Letter {
  return readLetter(readFileSync(join(fixtures, 'letters', `${name}.txt`), 'utf8'), units);
}

/** What was read, without the words it was read from. */
function readIn(name: string) {
  const { number, dateline, issuer, subject, addressees, copies, signer, cited, ...more } =
    letter(name);
  return {
    number: [number?.value.number, number?.value.symbol],
    date: dateline?.value.date,
    issuer: issuer?.value,
    subject: subject && Object.values(subject.value),
    addressees: addressees?.value,
    copies: copies?.value,
    signer: signer?.value,
    cited: cited.map((one) => [one.number, one.date, one.issuer]),
    ...more,
  };
}

const nothingElse = { basis: [], tokens: [], personal: 0, damaged: false };

describe('a letter that was pasted', () => {
  test('is read from head to signature; private numbers are not taken', () => {
    expect(readIn('day-du')).toEqual({
      ...nothingElse,
      number: ['118', 'UBND-VH'],
      date: '2022-03-07',
      issuer: 'Ủy ban nhân dân huyện An Bình',
      subject: [
        'Công văn',
        'V/v tăng cường tuyên truyền, thực hiện tăng tỷ lệ nộp hồ sơ trực tuyến trên địa bàn huyện',
      ],
      addressees: ['Thủ trưởng các phòng, ban, đơn vị', 'Chủ tịch UBND các xã, thị trấn'],
      copies: ['Như trên', 'Sở Y tế (b/c)', 'Lưu: VT, VH'],
      signer: { authority: 'TM. Ủy ban nhân dân', role: 'Chủ tịch', name: 'Lê Thị Mẫu' },
      cited: [
        ['12/KH-UBND', '2022-01-05', 'Ủy ban nhân dân tỉnh Mẫu'],
        ['45/2020/NĐ-CP', '2020-04-08', 'Chính phủ'],
      ],
      personal: 2,
    });
  });

  test('keeps the blanks of a draft blank, and knows the unit that its head names', () => {
    expect(readIn('du-thao')).toEqual({
      ...nothingElse,
      number: [undefined, 'SYT-VP'],
      date: '2022-10',
      issuer: 'so-y-te',
      subject: ['Công văn', 'V/v gắn kèm kết quả điện tử khi trả hồ sơ'],
      addressees: ['Các bệnh viện, trung tâm y tế'],
      copies: ['Như trên', 'Văn phòng Sở (t/h)', 'Bản điện tử: Lãnh đạo Sở'],
      signer: { authority: 'KT. Giám đốc', role: 'Phó giám đốc', name: 'Phạm Văn Mẫu' },
      cited: [['77/VP-KSTT', undefined, undefined]],
    });
  });

  test('may have two columns, the name of its kind and grounds', () => {
    expect(readIn('hai-cot')).toEqual({
      ...nothingElse,
      number: ['31', 'KH-UBND'],
      date: '2022-12-01',
      issuer: 'Ủy ban nhân dân tỉnh Mẫu',
      subject: ['Kế hoạch', 'Nâng cao tỷ lệ thanh toán trực tuyến năm 2023'],
      addressees: undefined,
      copies: ['Các sở', 'Lưu: VT'],
      signer: { authority: 'TM. Ủy ban nhân dân', role: 'Chủ tịch', name: 'Trần Thị Mẫu' },
      cited: [
        ['30/2026/QH16', undefined, undefined],
        ['57-NQ/TW', undefined, undefined],
      ],
      basis: [
        'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015',
        'Căn cứ Nghị quyết số 30/2026/QH16 và Kết luận số 57-NQ/TW',
      ],
    });
  });

  test('is told apart from a template in which nothing was filled in', () => {
    expect(readIn('ky-hieu-mau')).toMatchObject({
      number: [undefined, undefined],
      date: undefined,
      issuer: undefined,
      signer: { role: 'Giám đốc' },
      tokens: ['#SoKyHieuVanBan', '#DiaDiemNgayBanHanh'],
    });
    expect(readIn('ky-hieu-mau').signer).not.toHaveProperty('name');
  });

  test('gives nothing at all when its marks are lost', () => {
    const { damaged, personal, ...found } = letter('nhan-dang-hong');
    expect([damaged, personal]).toEqual([true, 0]);
    expect(Object.values(found).filter((one) => one !== undefined && !isEmpty(one))).toEqual([]);
  });
});

function isEmpty(value: object): boolean {
  return Array.isArray(value) && value.length === 0;
}

test.each([
  ['Số: 2440/UBND-VH', '2440', 'UBND-VH'],
  ['Số 2440/UBND-VH', undefined, undefined],
  ['Số: ……/STTTT-CNTT&TT', undefined, 'STTTT-CNTT&TT'],
  ['Số: 45/2020/NĐ-CP', '45', '2020/NĐ-CP'],
  ['Số: 12a / QĐ-UBND.', '12a', 'QĐ-UBND'],
  ['Số: 57-NQ/TW', '57', 'NQ/TW'],
  ['Số:', undefined, undefined],
  ['Số: 24', undefined, undefined],
])('the number of %j', (line, number, symbol) => {
  const found = numberIn(letterLines(line))?.value;
  expect([found?.number, found?.symbol]).toEqual([number, symbol]);
});

test.each([
  ['Đức Thọ, ngày 30 tháng 9 năm 2020', '2020-09-30'],
  ['Đức Thọ, ngày 3/9/2020', '2020-09-03'],
  ['Bắc Giang, ngày … tháng … năm 2022', '2022'],
  ['Bắc Giang, ngày    tháng 8 năm 2020', '2020-08'],
  ['Bắc Giang, ngày 12 tháng    năm 2020', '2020'],
  ['Bắc Giang, ngày 31 tháng 02 năm 2020', undefined],
  ['Bắc Giang, ngày tháng năm', undefined],
  ['Trong 9 tháng năm 2020, hồ sơ còn ít.', undefined],
])('the date of %j', (line, date) => {
  expect(datelineIn(letterLines(line))?.value.date).toBe(date);
});

test.each([
  ['ĐT. 0912 345 678.', 'ĐT. ….'],
  ['ĐT 0912.345.678; +84 912345678', 'ĐT …; …'],
  ['thư can.bo@example.com, vanthu@tinh.gov.vn', 'thư …, vanthu@tinh.gov.vn'],
  ['điện thoại cơ quan 0204 3854 xxx', 'điện thoại cơ quan 0204 3854 xxx'],
])('private numbers and addresses of %j', (text, clean) => {
  expect(withoutPersonal(text).text).toBe(clean);
});
