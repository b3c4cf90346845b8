import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changesAnything } from '../../../src/commands/changes/report.ts';
import type { ChangeReport } from '../../../src/commands/changes/report.ts';
import { compare, figures, observationsFile, soundText } from './portals.ts';
import type { Files } from './portals.ts';

const share = 'ho-so-truc-tuyen';
const health = `so-y-te,${share},2022-01`;
const finance = `so-tai-chinh,${share},2022-01`;
const start = figures(`${health},30,120,,`, `${finance},45,90,,`);

describe('what is the same', () => {
  test.each<readonly [string, Files]>([
    ['nothing was edited', {}],
    [
      'quotes, a byte order mark and other line ends',
      {
        [observationsFile]: `\uFEFF"unit","indicator",period,numerator,denominator,value,status\r\n${health},"30",120,,\r\n${finance},45,90,,\r\n`,
      },
    ],
    [
      'rows and columns in another order',
      {
        [observationsFile]: `period,unit,indicator,denominator,numerator,value,status\n2022-01,so-tai-chinh,${share},90,45,,\n2022-01,so-y-te,${share},120,30,,\n`,
      },
    ],
    [
      'one file split into two',
      {
        ...figures(`${finance},45,90,,`),
        'data/observations/2022-y-te.csv': `unit,indicator,period,numerator,denominator,value,status\n${health},30,120,,\n`,
      },
    ],
    [
      'text in the decomposed form',
      { 'data/units.csv': soundText('data/units.csv').normalize('NFD') },
    ],
  ])('%s', (_name, after) => {
    const report = compare(start, after);
    expect(report.faults.errors).toBe(0);
    expect(changesAnything(report)).toBe(false);
  });
});

describe('any change', () => {
  const rows = fc
    .uniqueArray(
      fc.tuple(fc.constantFrom('so-y-te', 'so-tai-chinh'), fc.integer({ min: 1, max: 9 })),
      {
        selector: ([unit, month]) => `${unit} ${String(month)}`,
        minLength: 1,
      },
    )
    .chain((keys) =>
      fc.tuple(
        ...keys.map(([unit, month]) =>
          fc
            .tuple(fc.nat(40), fc.integer({ min: 40, max: 80 }))
            .map(([n, d]) => `${unit},${share},2022-0${String(month)},${String(n)},${String(d)},,`),
        ),
      ),
    )
    .map((lines) => figures(...lines));
  test('is none against itself', () => {
    fc.assert(
      fc.property(rows, (files) => {
        expect(changesAnything(compare(files, files))).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  test('backwards has the same cells turned round, and rows gone for rows added', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const [there, back] = [compare(one, other), compare(other, one)];
        const written = ({ cells }: ChangeReport, from: 'old' | 'new', to: 'old' | 'new') =>
          cells
            .map((cell) => [...cell.key.map(({ id }) => id), cell.column, cell[from], cell[to]])
            .map((words) => words.join())
            .sort();
        expect(written(back, 'old', 'new')).toEqual(written(there, 'new', 'old'));
        const count = (report: ChangeReport, way: 'added' | 'gone') =>
          report.rows.reduce((sum, { [way]: some }) => sum + some.length, 0);
        expect(count(back, 'gone')).toBe(count(there, 'added'));
        expect(count(back, 'added')).toBe(count(there, 'gone'));
      }),
      { numRuns: 50 },
    );
  });
});
