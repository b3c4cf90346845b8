import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openPortal } from '../../../src/open.ts';
import { diskFolder } from '../../../src/table/disk-folder.ts';
import { portalFolder } from '../portal-folder.ts';
import { codesOf, figure, indicator, observations, units } from './small-tables.ts';

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
    [undefined, []],
    ['1.5', ['figure/jump']],
    ['2', []],
  ])('the limit %s of the settings drives the rule', (limit, expected) => {
    const rows = observations(
      'tinh-mau,ho-so-truc-tuyen,2022-01,30,120,,',
      'tinh-mau,ho-so-truc-tuyen,2022-02,60,120,,',
    );
    const line = limit === undefined ? '' : `jump_limit: ${limit}\n`;
    const sound = readFileSync('test/fixtures/sound/data/portal.yaml', 'utf8');
    const folder = diskFolder(portalFolder({ ...rows, 'data/portal.yaml': sound + line }));
    expect(openPortal(folder, '2026-11-21').issues.map(({ code }) => code)).toEqual(expected);
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
