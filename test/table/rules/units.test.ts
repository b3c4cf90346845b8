import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/table/load.ts';
import { diskFolder } from '../../../src/table/disk-folder.ts';
import { portalFolder, table } from '../portal-folder.ts';
import { codesOf, observations, units } from './small-tables.ts';

describe('lives of units', () => {
  const changed = {
    ...units(
      'tinh-mau,Tỉnh Mẫu,tinh,,,,',
      'so-y-te,Sở Y tế,so,tinh-mau,,,2022-06-30',
      'so-tai-chinh,Sở Tài chính,so,tinh-mau,,2022-07-01,',
    ),
    'data/unit_changes.csv': table('date,from,to,kind', '2022-07-01,so-y-te,so-tai-chinh,merge'),
  };

  test.each([
    ['so-y-te', '2022-06', []],
    ['so-y-te', '2022-07', ['unit/ended']],
    ['so-y-te', '2022', []],
    ['so-y-te', '2022-01/..', []],
    ['so-y-te', '2022-06/2022-07', []],
    ['so-tai-chinh', '2022-07', []],
    ['so-tai-chinh', '2022-06', ['unit/not-begun']],
    ['so-tai-chinh', '2022-Q2', ['unit/not-begun']],
  ])('%s in %s', (unit, period, expected) => {
    const rows = observations(`${unit},ho-so-truc-tuyen,${period},30,120,,`);
    expect(codesOf({ ...changed, ...rows }).filter((code) => code !== 'unit/missing')).toEqual(
      expected,
    );
  });

  test('a unit ends with the unit above', () => {
    const files = {
      ...units('tinh-mau,Tỉnh Mẫu,tinh,,,,2021-12-31', 'so-y-te,Sở Y tế,so,tinh-mau,,,'),
      ...observations('so-y-te,ho-so-truc-tuyen,2022-01,30,120,,'),
    };
    expect(codesOf(files)).toEqual(['unit/ended-without-successor']);
  });

  test('one official code on two units is a fault only at the same time', () => {
    const after = units(
      'tinh-mau,Tỉnh Mẫu,tinh,,24,,2025-06-30',
      'tinh-moi,Tỉnh Mới,tinh,,24,2025-07-01,',
    );
    const together = units(
      'tinh-mau,Tỉnh Mẫu,tinh,,24,,2025-06-30',
      'tinh-moi,Tỉnh Mới,tinh,,24,2025-06-30,',
    );
    const row = observations('tinh-mau,ho-so-truc-tuyen,2022-01,30,120,,');
    expect(codesOf({ ...after, ...row })).toEqual([]);
    expect(codesOf({ ...together, ...row })).toEqual(['unit/same-official-code']);
  });

  test.each([
    ['Tổng cộng', 1],
    ['TỔNG SỐ', 1],
    ['Cả nước', 1],
    ['Toàn tỉnh', 1],
    ['Trung bình chung', 1],
    ['Tổng cục Thuế', 0],
    ['Tổng công ty Điện lực', 0],
    ['Cộng Hòa', 0],
  ])('%s is a total: %i', (name, expected) => {
    const files = units('tinh-mau,Tỉnh Mẫu,tinh,,,,', `don-vi,${name},so,tinh-mau,,,`);
    const row = observations('don-vi,ho-so-truc-tuyen,2022-01,30,120,,');
    const found = codesOf({ ...files, ...row });
    expect(found.filter((code) => code === 'unit/total')).toHaveLength(expected);
  });
});

describe('units missing from a period', () => {
  test('are told once, with names', () => {
    const { issues } = loadTables(
      diskFolder(portalFolder(observations('so-y-te,ho-so-truc-tuyen,2022-01,30,120,,'))),
      '2026-11-21',
    );
    expect(issues).toMatchObject([
      { code: 'unit/missing', details: { missing: 1, expected: 2, names: 'Sở Tài chính' } },
    ]);
  });

  test('are not missed in a level that is not ranked, or that nobody reported', () => {
    expect(codesOf(observations('tinh-mau,ho-so-truc-tuyen,2022-01,30,120,,'))).toEqual([]);
  });

  test('are not missed under another top unit', () => {
    const two = units(
      'tinh-mau,Tỉnh Mẫu,tinh,,,,',
      'so-y-te,Sở Y tế,so,tinh-mau,,,',
      'tinh-hai,Tỉnh Hai,tinh,,,,',
      'so-hai,Sở Hai,so,tinh-hai,,,',
    );
    const row = observations('so-y-te,ho-so-truc-tuyen,2022-01,30,120,,');
    expect(codesOf({ ...two, ...row })).toEqual([]);
  });

  test('are not told when a row could not be read', () => {
    const rows = observations(
      'so-y-te,ho-so-truc-tuyen,2022-01,30,120,,',
      'so-tai-chinh,ho-so-truc-tuyen,2022-01,?,90,,',
    );
    expect(codesOf(rows)).toEqual(['cell/missing-mark']);
  });
});
