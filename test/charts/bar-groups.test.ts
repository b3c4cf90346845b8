import { expect, test } from 'vitest';
import { barGroups } from '../../src/charts/bar-groups.ts';
import type { RankedUnit } from '../../src/ranking/ranking.ts';

const rows = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ unit: { id } }) as RankedUnit);

function groupsOf(...bars: readonly (readonly [width: number, target?: number, met?: boolean])[]) {
  const drawn = bars.map(([width, x, met = false]) => ({
    width,
    targets: x === undefined ? [] : [{ x, met }],
  }));
  return barGroups(rows.slice(0, bars.length), drawn).map(({ rows: own, ...bar }) => ({
    ...bar,
    ids: own.map(({ unit }) => unit.id).join(''),
  }));
}

test('rows that follow each other with one bar are a group', () => {
  expect(groupsOf([60.4, 60, true], [60.1, 60, true], [59.9, 60], [59.2, 60])).toEqual([
    { width: 60, target: 60, met: true, ids: 'ab' },
    { width: 59, target: 60, met: false, ids: 'cd' },
  ]);
});

test('a bar that misses its target does not reach it, and none above zero is empty', () => {
  const groups = groupsOf([79.99, 80], [0.5, 80], [0, 80]);
  expect(groups.map(({ width }) => width)).toEqual([79, 1, 0]);
});

test('without targets there is nothing to meet', () => {
  expect(groupsOf([100], [100])).toEqual([
    { width: 100, target: undefined, met: undefined, ids: 'ab' },
  ]);
});
