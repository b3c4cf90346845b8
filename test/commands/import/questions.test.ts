import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ImportOptions } from '../../../src/commands/import/options.ts';
import type { Language } from '../../../src/table/language.ts';
import { portalToImportInto } from './run-import.ts';
import { workbook } from './workbook-writer.ts';

/** What is asked of a file: the words of each question and the answers that may be given, in Vietnamese and in English. */
async function asked(name: string, bytes: string | Uint8Array, options: ImportOptions = {}) {
  const portal = portalToImportInto();
  const file = join(portal.root, name);
  writeFileSync(file, bytes);
  const lines = async (language: Language) => {
    const { output } = await portal.run(file, { ...options, language });
    return output
      .split('\n')
      .filter((line) => /^\d+\. |^ {5,}.* {2}# |^ {3}\S.* --/.test(line))
      .map((line) => line.trim().replace(/^\d+\. /, ''));
  };
  return { vi: await lines('vi'), en: await lines('en') };
}

const head = 'Đơn vị;Hồ sơ nộp trực tuyến;Tổng số hồ sơ tiếp nhận;Tỷ lệ hồ sơ được số hóa\n';
const october = { period: '2026-10' };

describe('asks, in these words', () => {
  test('which period', async () => {
    const none = await asked('a.csv', `${head}Sở Y tế;1;2;\n`);
    expect(none).toEqual({
      vi: [
        'Không thấy kỳ báo cáo trong tiêu đề, tên trang tính hay tên tệp. Kỳ nào?',
        'Chạy lại với: --period 2022-10',
      ],
      en: [
        'No period is named in the titles, the name of the sheet or of the file. Which period?',
        'Run again with: --period 2022-10',
      ],
    });
    const two = await asked('a.csv', `Tháng 10/2026 (lũy kế từ đầu năm);;;\n${head}Sở Y tế;1;2;\n`);
    expect(two.vi).toEqual([
      'Tệp nói đến nhiều kỳ: 2026-10, 2026-01/2026-10. Lấy kỳ nào?',
      'Chạy lại với: --period 2026-10',
      'Chạy lại với: --period 2026-01/2026-10',
    ]);
  });

  test('whose the figures of a unit are that is no more, where no period is known', async () => {
    const { vi, en } = await asked('a.csv', `${head}Sở Thông tin và Truyền thông;1;2;\n`);
    expect(vi).toContain(
      'Đơn vị "Sở Thông tin và Truyền thông" nay không còn (tồn tại … – 2025-02-28), mà chưa biết số liệu của kỳ nào. Nên ghi kỳ trước. Số liệu của đơn vị nào?',
    );
    expect(en).toContain(
      'The unit "Sở Thông tin và Truyền thông" is no more (it existed … – 2025-02-28), and the period of the figures is not known. It is best named first. Whose figures are these?',
    );
  });

  test('whether a date is a day or a month', async () => {
    const day = { value: 45_689, format: 'dd/mm/yyyy' };
    const book = workbook([
      {
        name: 'A',
        rows: [
          ['Đơn vị', 'Kỳ', 'Tỷ lệ hồ sơ được số hóa'],
          ['Sở Y tế', day, 50],
        ],
      },
    ]);
    expect(await asked('a.xlsx', book)).toEqual({
      vi: [
        'Cột kỳ "Kỳ" ghi ngày 2025-02-01. Đó là số liệu của ngày đó hay của cả tháng?',
        'period_dates: month  # cả tháng',
        'period_dates: day  # ngày đó',
      ],
      en: [
        'The column of periods "Kỳ" holds the date 2025-02-01. Is it that day or its whole month?',
        'period_dates: month  # the whole month',
        'period_dates: day  # that day',
      ],
    });
  });

  test('how numbers are written, when rates alone cannot tell', async () => {
    const { vi, en } = await asked('a.csv', `${head}Sở Y tế;;;1,234\n`, october);
    expect(vi).toEqual([
      'Tệp viết số theo cách nào? "1,234" có hai cách đọc.',
      'numbers: vi  # kiểu Việt Nam: 1.234,5 (dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân)',
      'numbers: en  # kiểu Anh: 1,234.5 (dấu phẩy ngăn hàng nghìn, dấu chấm trước phần thập phân)',
    ]);
    expect(en[0]).toBe('How does the file write numbers? "1,234" has two readings.');
    const mixed = await asked('a.csv', `${head}Sở Y tế;;;49,5\nSở Tài chính;;;49.5\n`, october);
    expect(mixed.vi[0]).toBe(
      'Tệp có số viết theo cả hai cách: "49,5" và "49.5". Cách nào là đúng?',
    );
    expect(mixed.en[0]).toBe(
      'The file has numbers of both notations: "49,5" and "49.5". Which one is right?',
    );
  });

  test('whether rates are fractions of 1', async () => {
    const fractions = await asked('a.csv', `${head}Sở Y tế;;;0,49\nSở Tài chính;;;0,7\n`, october);
    expect(fractions).toEqual({
      vi: [
        'Các số trong cột "Tỷ lệ hồ sơ được số hóa" không số nào quá 1, ví dụ 0,7. Đó là phần trăm, hay 1 nghĩa là 100 %?',
        'Tỷ lệ hồ sơ được số hóa: fraction  # 1 nghĩa là 100 %: 0,7 là 70 %',
        'Tỷ lệ hồ sơ được số hóa: percent  # phần trăm: 0,7 là 0,7 %',
      ],
      en: [
        'No number in column "Tỷ lệ hồ sơ được số hóa" is over 1, for example 0.7. Are they percent or fractions of 1?',
        'Tỷ lệ hồ sơ được số hóa: fraction  # fractions of 1: 0.7 is 70 %',
        'Tỷ lệ hồ sơ được số hóa: percent  # percent: 0.7 is 0.7 %',
      ],
    });
  });

  test('what a mark means, but not beside both counts', async () => {
    const { vi, en } = await asked('a.csv', `${head}Sở Y tế;-;12;\n`, october);
    expect(vi).toEqual([
      'Ô B2 ghi "-" ở chỗ của số liệu. Nghĩa là gì?',
      '"-": zero  # số 0',
      '"-": missing  # chưa có số liệu',
    ]);
    expect(en[0]).toBe('Cell B2 has "-" in the place of a figure. What does it mean?');
    const rate = 'Đơn vị;Hồ sơ nộp trực tuyến;Tổng số hồ sơ tiếp nhận;Tỷ lệ hồ sơ nộp trực tuyến\n';
    expect((await asked('a.csv', `${rate}Sở Y tế;0;0;-\n`, october)).vi).toEqual([]);
  });

  test('what a column is, the likeliest first', async () => {
    const { vi, en } = await asked('a.csv', 'Đơn vị;Số hồ sơ đúng hạn\nSở Y tế;3\n', october);
    expect(vi).toEqual([
      'Cột B "Số hồ sơ đúng hạn" là gì?',
      'Số hồ sơ đúng hạn: dung-han numerator  # tử số “Hồ sơ giải quyết đúng hạn” của chỉ số “Tỷ lệ hồ sơ giải quyết đúng hạn”',
      'Số hồ sơ đúng hạn: skip  # không lấy cột này',
    ]);
    expect(en[1]).toBe(
      'Số hồ sơ đúng hạn: dung-han numerator  # the numerator “Dossiers settled in time” of the indicator “Share of dossiers settled in time”',
    );
  });
});

describe('needs no question', () => {
  test.each([
    ['when a count must be whole', `${head}Sở Y tế;1.234;1.300;\n`],
    [
      'when one number shows how the others are written',
      `${head}Sở Y tế;;;1,234\nSở Tài chính;;;49,5\n`,
    ],
    [
      'when one rate over 1 shows that all are percent',
      `${head}Sở Y tế;;;0,49\nSở Tài chính;;;70\n`,
    ],
    ['for a column that only numbers the rows', `STT;${head}1;Sở Y tế;1;2;\n`],
  ])('%s', async (_, rows) => {
    expect(await asked('a.csv', rows, october)).toEqual({ vi: [], en: [] });
  });
});

test('a second table below the first is not read with its columns', async () => {
  const portal = portalToImportInto();
  const file = join(portal.root, 'a.csv');
  const second = 'Đơn vị;Hồ sơ đã giải quyết;Hồ sơ giải quyết đúng hạn;\nSở Y tế;9;8;\n';
  writeFileSync(file, `${head}Sở Y tế;1;2;\n;;;\n${second}`);
  const { exit, output } = await portal.run(file, october);
  expect(exit).toBe(0);
  expect(output).toContain('dòng 4–5: bảng khác ở dưới, không đọc');
  expect(output).toContain('Số dòng: 1 mới (+)');
});

test('a day that a spreadsheet counts is no period, but it is known which day it is', async () => {
  const portal = portalToImportInto();
  const file = join(portal.root, 'a.csv');
  writeFileSync(file, 'Đơn vị;Kỳ;Tỷ lệ hồ sơ được số hóa\nSở Y tế;46296;50\n');
  const { output } = await portal.run(file);
  expect(output).toContain('"46296" là ngày 2026-10-01 mà Excel ghi thành số.');
  expect(output).toContain('hoặc ghi 2026-10.');
});

describe('a file without a table', () => {
  const table = [
    ['Đơn vị', 'Tỷ lệ hồ sơ được số hóa'],
    ['Sở Y tế', 50],
  ];
  test.each([
    ['of hidden sheets', workbook([{ name: 'Ẩn', hidden: true, rows: table }]), 'only-hidden'],
    ['of a head alone', workbook([{ name: 'S', rows: table.slice(0, 1) }]), 'no-head-in'],
    ['of one cell', 'unit;a\n', 'no-head'],
  ])('%s is refused as what it is', async (_name, bytes, code) => {
    const portal = portalToImportInto();
    const file = join(portal.root, 'a.xlsx');
    writeFileSync(file, bytes);
    await expect(portal.run(file)).rejects.toMatchObject({ code });
  });
});
