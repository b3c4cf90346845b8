import { describe, expect, test } from 'vitest';
import { loadTables } from '../../../src/table/load.ts';
import { portalFolder, table } from '../portal-folder.ts';

const today = '2026-11-21';

/** The codes that a portal with these files gets, in the order of its report. */
function codesOf(files: Readonly<Record<string, string>>): readonly string[] {
  return loadTables(portalFolder(files), today).issues.map(({ code }) => code);
}

function observations(...rows: readonly string[]): Record<string, string> {
  const header = 'unit,indicator,period,numerator,denominator,value,status';
  return { 'data/observations/2022.csv': table(header, ...rows) };
}

/** Both departments in one period, so that none is missing: `y` of the one, an ordinary figure of the other. */
function figure(y: string, period = '2022-01'): Record<string, string> {
  return observations(
    `so-y-te,ho-so-truc-tuyen,${period},${y}`,
    `so-tai-chinh,ho-so-truc-tuyen,${period},45,90,,`,
  );
}

function units(...rows: readonly string[]): Record<string, string> {
  const header = 'unit,name,level,parent,code,valid_from,valid_to';
  return { 'data/units.csv': table(header, ...rows) };
}

function indicator(measure: string, decimals = '2'): Record<string, string> {
  const header = 'indicator,name,unit_of_measure,polarity,decimals,definition';
  const row = `ho-so-truc-tuyen,Chỉ số,${measure},higher,${decimals},Định nghĩa.`;
  return { 'data/indicators.csv': table(header, row) };
}

describe('figures and counts', () => {
  test.each([
    ['30,120,,', []],
    ['0,120,,', []],
    ['120,120,,', []],
    ['121,120,,', ['figure/numerator-above-denominator']],
    ['-1,120,,', ['figure/negative-count']],
    ['0,0,,', ['figure/denominator-zero']],
    ['1,0,,', ['figure/numerator-above-denominator']],
    ['30,,,', ['figure/one-count-missing']],
    [',120,,', ['figure/one-count-missing']],
    ['0,,0,', []],
    [',,25,', []],
    [',,25,A', []],
    [',,25,P', []],
    [',,100,', []],
    [',,100.5,', ['figure/outside-percent']],
    [',,-1,', ['figure/outside-percent']],
    [',,25.123,', ['figure/finer-than-decimals']],
    [',,25.10,', []],
    [',,,', ['figure/missing']],
    [',,,A', ['figure/missing']],
    [',,,O', []],
    [',,,M', []],
    [',,,Q', []],
    [',,25,O', ['figure/with-status']],
    ['30,120,,M', ['figure/with-status']],
  ])('%s', (cells, expected) => {
    expect(codesOf(figure(cells))).toEqual(expected);
  });

  test.each([
    ['count', ',,-5,', ['figure/negative-value']],
    ['days', ',,-5,', ['figure/negative-value']],
    ['points', ',,-5,', []],
    ['count', ',,137,', []],
    ['days', '300,100,,', []],
    ['days', '300,100,3,', []],
    ['days', '300,100,4,', ['figure/rate-contradicts-counts']],
  ])('of an indicator in %s: %s', (measure, cells, expected) => {
    const rows = observations(
      `so-y-te,ho-so-truc-tuyen,2022-01,${cells}`,
      'so-tai-chinh,ho-so-truc-tuyen,2022-01,,,7,',
    );
    expect(codesOf({ ...indicator(measure), ...rows })).toEqual(expected);
  });
});

describe('a published rate beside its counts', () => {
  test.each([
    ['1,3,33.33,', []],
    ['1,3,33.3,', []],
    ['1,3,33,', []],
    ['2,3,66.67,', []],
    ['1,3,33.34,', ['figure/rate-contradicts-counts']],
    ['1,3,33.30,', ['figure/rate-contradicts-counts']],
    ['1,8,12.5,', []],
    ['1,8,13,', []],
    ['1,8,12,', []],
    ['1,8,14,', ['figure/rate-contradicts-counts']],
    ['94,100,0.94,', ['figure/rate-contradicts-counts']],
  ])('%s', (cells, expected) => {
    expect(codesOf(figure(cells))).toEqual(expected);
  });
});

describe('a fraction among percentages', () => {
  const header = ['tinh-mau,Tỉnh Mẫu,tinh,,,,'];
  const names = ['a', 'b', 'c', 'd'];
  const four = units(...header, ...names.map((unit) => `${unit},Sở ${unit},so,tinh-mau,,,`));

  test.each([
    [['0.94', '92', '95', '97'], 1],
    [['0.94', '0.95', '95', '97'], 0],
    [['0.4', '29.6', '1.8', '2.3'], 0],
    [['0.94', '92', '95', '9'], 0],
    [['1', '92', '95', '97'], 1],
    [['0', '92', '95', '97'], 0],
    [['0.1', '92', '95', '97'], 0],
  ])('%j: %i', (values, expected) => {
    const rows = values.map((value, at) => `${names[at]!},ho-so-truc-tuyen,2022-01,,,${value},`);
    const found = codesOf({ ...four, ...observations(...rows) });
    expect(found.filter((code) => code === 'figure/fraction-for-percent')).toHaveLength(expected);
  });
});

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
      portalFolder(observations('so-y-te,ho-so-truc-tuyen,2022-01,30,120,,')),
      today,
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

describe('figures over time and place', () => {
  test.each([
    ['2022-01', '2022-02', '60,120,,', []],
    ['2022-01', '2022-02', '1,120,,', ['figure/jump']],
    ['2022-01', '2022-04', '1,120,,', ['figure/jump']],
    ['2022-01', '2022-Q1', '1,120,,', []],
    ['2022-01', '2022-02', '0,120,,', []],
    ['2022-01/2022-02', '2022-01/2022-03', '1,120,,', ['figure/jump']],
    ['2022-01/2022-02', '2022-04/2022-06', '1,120,,', []],
  ])('from %s to %s: %s', (before, after, cells, expected) => {
    const rows = observations(
      `tinh-mau,ho-so-truc-tuyen,${before},30,120,,`,
      `tinh-mau,ho-so-truc-tuyen,${after},${cells}`,
    );
    expect(codesOf(rows)).toEqual(expected);
  });

  test.each([
    ['75,210', []],
    ['75,214', []],
    ['75,215', ['figure/parts-differ-from-total']],
    ['75,205', ['figure/parts-differ-from-total']],
    ['90,210', ['figure/parts-differ-from-total']],
  ])('parts of 30 of 120 and 45 of 90 under a total of %s', (total, expected) => {
    const rows = observations(
      'so-y-te,ho-so-truc-tuyen,2022-01,30,120,,',
      'so-tai-chinh,ho-so-truc-tuyen,2022-01,45,90,,',
      `tinh-mau,ho-so-truc-tuyen,2022-01,${total},,`,
    );
    expect(codesOf(rows)).toEqual(expected);
  });

  test('too little is not told while a part has no counts', () => {
    const rows = observations(
      'so-y-te,ho-so-truc-tuyen,2022-01,30,120,,',
      'so-tai-chinh,ho-so-truc-tuyen,2022-01,,,50,',
      'tinh-mau,ho-so-truc-tuyen,2022-01,75,210,,',
    );
    expect(codesOf(rows)).toEqual([]);
  });

  test('the future begins after today', () => {
    expect(codesOf(figure('30,120,,', '2026-11'))).toEqual([]);
    expect(codesOf(figure('30,120,,', '2026-12'))).toEqual([
      'figure/future-period',
      'figure/future-period',
    ]);
  });
});
