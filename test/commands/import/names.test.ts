import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { periodsIn } from '../../../src/commands/import/find-period.ts';
import { mappingFileFor } from '../../../src/commands/import/mapping-file.ts';
import { noMapping } from '../../../src/commands/import/mapping.ts';
import { unitIndex } from '../../../src/commands/import/unit-index.ts';
import { findUnit } from '../../../src/commands/import/units.ts';
import { isTotalName, structureOf } from '../../../src/commands/import/usual-names.ts';
import { diskFolder } from '../../../src/table/disk-folder.ts';
import { loadTables } from '../../../src/table/load.ts';

const portal = join(import.meta.dirname, '../../fixtures/workbooks/portal');
const index = unitIndex(loadTables(diskFolder(portal), '2026-11-21').tables);
const october = { first: '2026-10-01', last: '2026-10-31' };

function unitOf(name: string, more: { code?: string; section?: string; first?: string } = {}) {
  const span = more.first === undefined ? october : { first: more.first, last: more.first };
  const named = { name, code: more.code, section: more.section, span };
  const found = findUnit(named, index, noMapping);
  if (found.kind === 'unit') return found.unit.unit;
  return found.kind === 'skip' ? 'skip' : found.question().choices.map(({ value }) => value);
}

describe('the unit that a name means', () => {
  test.each([
    ['Sở Y tế', 'so-y-te'],
    ['SỞ Y TẾ', 'so-y-te'],
    ['So Y te', 'so-y-te'],
    ['Sở Y tế (1)', 'so-y-te'],
    ['2. Sở Y tế *', 'so-y-te'],
    ['Sở\u00a0Y  tế¹', 'so-y-te'],
    ['so-y-te', 'so-y-te'],
    ['Sở Giáo dục', 'so-giao-duc-va-dao-tao'],
    ['Sở GD&ĐT', 'so-giao-duc-va-dao-tao'],
    ['Sở GDĐT', 'so-giao-duc-va-dao-tao'],
    ['Sở KH&CN', 'so-khoa-hoc-va-cong-nghe'],
    ['P. Đông Mai', 'phuong-dong-mai'],
    ['P.Đông Mai', 'phuong-dong-mai'],
    ['UBND phường Đông Mai', 'phuong-dong-mai'],
    ['Ủy ban nhân dân phường Đông Mai', 'phuong-dong-mai'],
    ['Xã Hoà Sơn', 'xa-hoa-son'],
    ['Hòa Sơn', 'xa-hoa-son'],
    ['X. Qui Đạt', 'xa-quy-dat'],
    ['Xã Tân Tiến', 'xa-tan-tien'],
  ])('%s', (name, unit) => {
    expect(unitOf(name)).toBe(unit);
  });

  test.each([
    ['one tone is another name', 'Phường Đông Mại', {}, ['phuong-dong-mai']],
    ['two units have it', 'Tân Tiến', {}, ['xa-tan-tien', 'phuong-tan-tien']],
    [
      'the code is another unit’s',
      'Xã Hòa Sơn',
      { code: '07001' },
      ['xa-hoa-son', 'phuong-dong-mai'],
    ],
    ['the code is nobody’s', 'Xã Hòa Sơn', { code: '99999' }, ['xa-hoa-son']],
    ['nothing is like it', 'Bệnh viện Quân đội', {}, []],
  ])('is asked when %s', (_, name, more, units) => {
    expect(unitOf(name, more)).toEqual([...units, 'skip']);
  });

  test('is decided by code, with the zeros that Excel dropped', () => {
    expect(unitOf('Tân Tiến', { code: '7004' })).toBe('phuong-tan-tien');
    expect(unitOf('Xã Hòa Sơn', { code: '7002' })).toBe('xa-hoa-son');
  });

  test('is that of its time, and never silently what became of it', () => {
    const name = 'Sở TT&TT';
    expect(unitOf(name, { first: '2025-02-28' })).toBe('so-thong-tin-va-truyen-thong');
    expect(unitOf(name, { first: '2025-03-01' })).toEqual(['so-khoa-hoc-va-cong-nghe', 'skip']);
  });
});

describe('the period that a text names', () => {
  test.each([
    ['(Tháng 10 năm 2022)', ['2022-10']],
    ['BÁO CÁO THÁNG 10/2022', ['2022-10']],
    ['T10.2022', ['2022-10']],
    ['10-2022', ['2022-10']],
    ['Quý III/2022', ['2022-Q3']],
    ['quý 4 năm 2022', ['2022-Q4']],
    ['Tuần 43 năm 2022', ['2022-W43']],
    ['6 tháng đầu năm 2022', ['2022-01/2022-06']],
    ['Kết quả 10 tháng năm 2022', ['2022-01/2022-10']],
    ['Từ ngày 01/10/2022 đến ngày 31/10/2022', ['2022-10']],
    ['từ 01/01/2022 đến 31/10/2022', ['2022-01/2022-10']],
    ['Từ ngày 01/7/2022 đến hết ngày 30/9/2022', ['2022-Q3']],
    ['2022-10', ['2022-10']],
    // A month that runs from day 15 to day 14 is no month of the calendar.
    ['Từ ngày 15/9/2022 đến ngày 14/10/2022', []],
    ['Tháng 10 năm 2022 (lũy kế từ đầu năm)', ['2022-10', '2022-01/2022-10']],
    ['Mẫu, ngày 05 tháng 11 năm 2022', []],
    ['Theo Quyết định số 766/QĐ-TTg năm 2022', []],
    ['Tháng 13 năm 2022', []],
  ])('%s', (text, periods) => {
    expect(periodsIn(text)).toEqual(periods);
  });
});

test.each([
  ['bao-cao-thang-10-2026.xlsx', 'data/import/bao-cao-thang.yaml'],
  ['Báo cáo tháng 11.2026.xlsx', 'data/import/bao-cao-thang.yaml'],
  ['/home/a/Báo cáo quý IV 2026 (bản 2).csv', 'data/import/bao-cao-quy-ban.yaml'],
  ['2026-10.xlsx', 'data/import/tep-nhap.yaml'],
])('the mapping of %s does not change with the month', (file, mapping) => {
  expect(mappingFileFor(file)).toBe(mapping);
});

test('totals and bodies whose name begins alike are told apart', () => {
  const totals = ['Tổng cộng', 'TỔNG SỐ', 'Cộng', 'Toàn tỉnh', 'Tổng'];
  expect(totals.filter((name) => !isTotalName(name))).toEqual([]);
  const bodies = ['Tổng công ty Điện lực', 'Công an tỉnh', 'Xã Cộng Hòa'];
  expect(bodies.filter(isTotalName)).toEqual([]);
});

test.each([
  ['Tên\u00a0đơn vị', 'unit'],
  ['STT', 'order'],
  ['Mã ĐVHC', 'code'],
  ['Kỳ báo cáo', 'period'],
  ['Hồ sơ', undefined],
])('a column named %s', (name, structure) => {
  expect(structureOf(name)).toBe(structure);
});
