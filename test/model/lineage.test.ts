import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ancestors, existedIn, isAtOrBelow, lifeOf, rootOf } from '../../src/model/ancestry.ts';
import { firstDayOf, lastDayOf } from '../../src/table/period-days.ts';
import { heirs, predecessors, successors } from '../../src/model/lineage.ts';
import type { Kin } from '../../src/model/lineage.ts';
import { anyPeriod } from './any-period.ts';
import { periodOf, province, unitIn } from './province.ts';

/** A province that ended in 2025, with a district and a commune; what became of them. */
const portal = province({
  units: [
    { id: 'tinh-cu', level: 'tinh', validTo: '2025-06-30' },
    { id: 'huyen', parent: 'tinh-cu', validFrom: '1997-01-01' },
    { id: 'xa', level: 'xa', parent: 'huyen', validTo: '2030-12-31' },
    { id: 'xa-som', level: 'xa', parent: 'huyen', validTo: '2019-12-31' },
    { id: 'tinh-moi', level: 'tinh', validFrom: '2025-07-01' },
    {
      id: 'xa-moi',
      level: 'xa',
      parent: 'tinh-moi',
      validFrom: '2025-07-01',
      validTo: '2025-10-31',
    },
    { id: 'phuong-moi', level: 'xa', parent: 'tinh-moi', validFrom: '2025-11-01' },
  ],
  changes: [
    ['2025-11-01', 'xa-moi', 'phuong-moi', 'retype'],
    ['2025-07-01', 'tinh-cu', 'tinh-moi', 'merge'],
    ['2025-07-01', 'xa', 'xa-moi', 'merge'],
    ['2020-01-01', 'xa-som', 'xa', 'merge'],
    ['2025-07-01', 'huyen', undefined, 'abolish'],
  ],
});

function names(kin: readonly Kin[]): readonly string[] {
  return kin.map(({ unit, change, steps }) => `${String(steps)} ${change.kind} ${unit.id}`);
}

describe('above and below', () => {
  test('the units above stand nearest first', () => {
    expect(ancestors(portal, unitIn(portal, 'xa')).map(({ id }) => id)).toEqual([
      'huyen',
      'tinh-cu',
    ]);
    expect(rootOf(portal, unitIn(portal, 'xa')).id).toBe('tinh-cu');
    expect(rootOf(portal, unitIn(portal, 'tinh-cu')).id).toBe('tinh-cu');
  });

  test('a unit is at or below itself and those above it', () => {
    expect(isAtOrBelow(portal, unitIn(portal, 'xa'), 'tinh-cu')).toBe(true);
    expect(isAtOrBelow(portal, unitIn(portal, 'xa'), 'xa')).toBe(true);
    expect(isAtOrBelow(portal, unitIn(portal, 'xa'), 'tinh-moi')).toBe(false);
  });

  test('parents that turn back on themselves, or are unknown, end the chain', () => {
    const turning = province({
      units: [
        { id: 'a', parent: 'b' },
        { id: 'b', parent: 'a', validTo: '2020-01-01' },
        { id: 'c', parent: 'nowhere' },
      ],
    });
    expect(ancestors(turning, unitIn(turning, 'a')).map(({ id }) => id)).toEqual(['b']);
    expect(rootOf(turning, unitIn(turning, 'c')).id).toBe('c');
    expect(unitIn(turning, 'a').validTo).toBe('2020-01-01');
  });
});

describe('lives', () => {
  test.each([
    ['huyen', '1997-01-01', '2025-06-30'],
    ['xa', undefined, '2025-06-30'],
    ['xa-som', undefined, '2019-12-31'],
    ['tinh-moi', '2025-07-01', undefined],
  ])('%s lived from %s to %s, no longer than the units above', (id, from, to) => {
    expect(lifeOf(portal, unitIn(portal, id))).toEqual({ from, to });
    expect(unitIn(portal, id).validTo).toBe(to);
  });

  test.each([
    ['the month of the last day', 'huyen', '2025-06', true],
    ['the month after', 'huyen', '2025-07', false],
    ['a year in which it ended', 'huyen', '2025', true],
    ['the month of the first day', 'tinh-moi', '2025-07', true],
    ['the month before', 'tinh-moi', '2025-06', false],
    ['a period without a stated end, begun in an earlier year', 'tinh-moi', '2024-01/..', false],
  ])('%s: %s existed in %s: %s', (_name, id, period, existed) => {
    expect(existedIn(unitIn(portal, id), periodOf(period))).toBe(existed);
  });
});

test('a unit exists in a period exactly when they share a day, both bounds included', () => {
  const unit = unitIn(portal, 'huyen');
  const dayAfter = (day: string, days: number) =>
    new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  fc.assert(
    fc.property(anyPeriod, (period) => {
      const [first, last] = [firstDayOf(period), lastDayOf(period)];
      expect(existedIn({ ...unit, validFrom: last, validTo: undefined }, period)).toBe(true);
      expect(existedIn({ ...unit, validFrom: dayAfter(last, 1), validTo: undefined }, period)).toBe(
        false,
      );
      expect(existedIn({ ...unit, validFrom: undefined, validTo: first }, period)).toBe(true);
      expect(
        existedIn({ ...unit, validFrom: undefined, validTo: dayAfter(first, -1) }, period),
      ).toBe(false);
    }),
  );
});

describe('what became of a unit', () => {
  test('is followed to today, the nearest first', () => {
    expect(names(successors(portal, unitIn(portal, 'xa-som')))).toEqual([
      '1 merge xa',
      '2 merge xa-moi',
      '3 retype phuong-moi',
    ]);
    expect(heirs(portal, unitIn(portal, 'xa-som')).map(({ id }) => id)).toEqual(['phuong-moi']);
  });

  test('is followed back', () => {
    expect(names(predecessors(portal, unitIn(portal, 'phuong-moi')))).toEqual([
      '1 retype xa-moi',
      '2 merge xa',
      '3 merge xa-som',
    ]);
  });

  test('an abolished unit leaves none', () => {
    expect(successors(portal, unitIn(portal, 'huyen'))).toEqual([]);
  });

  test('a circle of changes is followed once', () => {
    const circle = province({
      units: [{ id: 'a' }, { id: 'b' }],
      changes: [
        ['2020-01-01', 'a', 'b', 'rename'],
        ['2021-01-01', 'b', 'a', 'rename'],
      ],
    });
    expect(names(successors(circle, unitIn(circle, 'a')))).toEqual(['1 rename b']);
  });
});
