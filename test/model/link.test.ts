import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import { printPeriod } from '../../src/table/period.ts';
import { directiveOf } from './directive-literal.ts';
import type { ProvinceLiteral } from './province.ts';
import { province, unitIn } from './province.ts';

const rows: NonNullable<ProvinceLiteral['rows']> = [
  ['so-y-te', 'rate', '2022-02', '3/10'],
  ['so-y-te', 'rate', '2022-01', '2/10'],
  ['so-noi-vu', 'rate', '2022-01', 'O'],
  ['xa-10', 'rate', '2022-01', 5],
  ['xa-2', 'count', '2022', 7],
  ['so-y-te', 'count', '2022', 9],
];
const units: NonNullable<ProvinceLiteral['units']> = [
  { id: 'xa-10', name: 'Xã 10', level: 'xa', parent: 'tinh' },
  { id: 'so-y-te', name: 'Sở Y tế', parent: 'tinh' },
  { id: 'so-dan-toc', name: 'Sở Đan', parent: 'tinh' },
  { id: 'xa-2', name: 'Xã 2', level: 'xa' },
  { id: 'so-du-lich', name: 'Sở Du lịch', parent: 'tinh' },
  { id: 'so-noi-vu', name: 'Sở Nội vụ', parent: 'tinh' },
  { id: 'tinh', name: 'Tỉnh', level: 'tinh' },
];
const literal: ProvinceLiteral = {
  units,
  rows,
  indicators: [{ id: 'rate' }, { id: 'count', unitOfMeasure: 'count', decimals: 0 }],
};
const portal = province(literal);

function told({ unit, indicator, period }: Observation): string {
  return `${indicator} ${printPeriod(period)} ${unit}`;
}

describe('a linked portal', () => {
  test('holds units by level, then Vietnamese name, numbers as numbers', () => {
    expect([...portal.units.keys()]).toEqual([
      'tinh',
      'so-du-lich',
      'so-dan-toc',
      'so-noi-vu',
      'so-y-te',
      'xa-2',
      'xa-10',
    ]);
    expect(portal.unitsOfLevel.get('xa')?.map(({ id }) => id)).toEqual(['xa-2', 'xa-10']);
  });

  test('holds observations by indicator, period and unit', () => {
    expect(portal.observations.all.map(told)).toEqual([
      'rate 2022-01 so-noi-vu',
      'rate 2022-01 so-y-te',
      'rate 2022-01 xa-10',
      'rate 2022-02 so-y-te',
      'count 2022 so-y-te',
      'count 2022 xa-2',
    ]);
  });

  test('finds observations by what pages ask for', () => {
    const { find, inLevel, ofUnit, periodsOf, reporting } = portal.observations;
    expect(find('so-y-te', 'rate', '2022-02')?.numerator).toBe(3);
    expect(find('so-y-te', 'rate', '2022-03')).toBeUndefined();
    expect(inLevel('rate', 'so', '2022-01').map((row) => row?.unit)).toEqual([
      undefined,
      undefined,
      'so-noi-vu',
      'so-y-te',
    ]);
    expect(inLevel('rate', 'tinh', '2022-01')).toEqual([]);
    expect(ofUnit('so-y-te', 'rate').map(({ numerator }) => numerator)).toEqual([2, 3]);
    expect(ofUnit('nobody', 'rate')).toEqual([]);
    expect(periodsOf('rate', 'so').map(printPeriod)).toEqual(['2022-01', '2022-02']);
    expect([...reporting('rate', 'so', '2022-01')]).toEqual(['tinh']);
    expect([...reporting('count', 'xa', '2022')]).toEqual(['xa-2', '']);
    expect([...reporting('rate', 'tinh', '2022-01')]).toEqual([]);
  });

  test('is the same whatever the order of the rows and units', () => {
    fc.assert(
      fc.property(permuted(rows), permuted(units), (otherRows, otherUnits) => {
        const other = province({ ...literal, rows: otherRows, units: otherUnits });
        expect(other.observations.all).toEqual(portal.observations.all);
        expect([...other.units]).toEqual([...portal.units]);
        expect(unitIn(other, 'xa-2')).toEqual(unitIn(portal, 'xa-2'));
      }),
    );
  });
});

test('a document knows the documents that cite it, the newest first, each once', () => {
  const cites = (directive: string | undefined) => ({
    directive,
    number: undefined,
    date: undefined,
    issuer: undefined,
    relation: 'mentions' as const,
    note: undefined,
  });
  const { citing } = province({
    directives: [
      directiveOf({ id: 'old', issued: '2019', cites: [cites('law'), cites(undefined)] }),
      directiveOf({ id: 'new', issued: '2022', cites: [cites('law'), cites('old'), cites('law')] }),
      directiveOf({ id: 'law', held: false }),
    ],
  });
  const told = [...citing].map(([id, found]) => [id, found.map((each) => each.id)]);
  expect(Object.fromEntries(told)).toEqual({ law: ['new', 'old'], old: ['new'] });
});

function permuted<T>(items: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
}
