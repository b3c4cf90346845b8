import { describe, expect, test } from 'vitest';
import { populationOf } from '../../src/ranking/population.ts';
import type { ProvinceLiteral } from '../model/province.ts';
import { indicatorIn, levelIn, periodOf, province } from '../model/province.ts';

function population(literal: ProvinceLiteral, level: string, period: string): readonly string[] {
  const portal = province(literal);
  const units = populationOf(portal, indicatorIn(portal), levelIn(portal, level), periodOf(period));
  return units.map(({ unit: { id } }) => id);
}

describe('populationOf', () => {
  const twoProvinces: ProvinceLiteral = {
    levels: [{ id: 'tinh', ranked: false }, { id: 'so' }, { id: 'xa' }],
    units: [
      { id: 'bac', level: 'tinh' },
      { id: 'bac-so-1', parent: 'bac' },
      { id: 'bac-so-2', parent: 'bac' },
      { id: 'bac-xa', level: 'xa', parent: 'bac-so-1' },
      { id: 'nam', level: 'tinh' },
      { id: 'nam-so', parent: 'nam' },
      { id: 'nam-xa', level: 'xa', parent: 'nam' },
    ],
    rows: [
      ['bac-so-1', 'rate', '2022-01', 5],
      ['bac', 'rate', '2022-01', 5],
      ['nam-xa', 'rate', '2022-01', 'O'],
    ],
  };

  test('holds the neighbours of a unit that reports, and no unit of another province', () => {
    expect(population(twoProvinces, 'so', '2022-01')).toEqual(['bac-so-1', 'bac-so-2']);
  });

  test('holds neighbours by level: a commune does not report because a department does', () => {
    expect(population(twoProvinces, 'xa', '2022-01')).toEqual(['nam-xa']);
  });

  test('holds the neighbours where no unit stands above them', () => {
    const units = ['a', 'b', 'c'].map((id) => ({ id }));
    expect(population({ units, rows: [['a', 'rate', '2022-01', 5]] }, 'so', '2022-01')).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('of a level that is not ranked holds only the units with a row', () => {
    expect(population(twoProvinces, 'tinh', '2022-01')).toEqual(['bac']);
  });

  test('is empty for a period without rows', () => {
    expect(population(twoProvinces, 'so', '2022-02')).toEqual([]);
  });

  const reform: ProvinceLiteral = {
    units: [
      { id: 'tinh', level: 'tinh' },
      { id: 'cu', level: 'xa', parent: 'tinh', validTo: '2025-06-30' },
      { id: 'cu-co-dong', level: 'xa', parent: 'tinh', validTo: '2025-06-30' },
      { id: 'moi', level: 'xa', parent: 'tinh', validFrom: '2025-07-01' },
      { id: 'giai-the', level: 'xa', parent: 'tinh', validTo: '2025-06-30' },
    ],
    changes: [
      ['2025-07-01', 'cu', 'moi', 'merge'],
      ['2025-07-01', 'cu-co-dong', 'moi', 'merge'],
      ['2025-07-01', 'giai-the', undefined, 'abolish'],
    ],
    rows: [
      ['cu', 'rate', '2025-Q2', 5],
      ['cu-co-dong', 'rate', '2025-Q2', 5],
      ['moi', 'rate', '2025-Q3', 5],
      ['moi', 'rate', '2025', 5],
      ['cu-co-dong', 'rate', '2025', 5],
    ],
  };

  test.each([
    ['before the reform, the old units', '2025-Q2', ['cu', 'cu-co-dong', 'giai-the']],
    ['after it, the new', '2025-Q3', ['moi']],
    [
      'across it, those that reported and those whose place nobody took',
      '2025',
      ['cu-co-dong', 'giai-the', 'moi'],
    ],
  ])('holds %s', (_name, period, expected) => {
    expect(population(reform, 'xa', period)).toEqual(expected);
  });
});
