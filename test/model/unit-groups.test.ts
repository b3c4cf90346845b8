import { expect, test } from 'vitest';
import { unitGroups } from '../../src/model/unit-groups.ts';
import { province } from './province.ts';

test('units that are no more stand apart, by their last day; levels that ended as a whole come last', () => {
  const portal = province({
    levels: [{ id: 'huyen' }, { id: 'xa' }],
    units: [
      { id: 'h', level: 'huyen', validTo: '2025-06-30' },
      { id: 'a', level: 'xa' },
      { id: 'b', level: 'xa', validTo: '2025-06-30' },
      { id: 'c', level: 'xa', validTo: '2026-12-31' },
      { id: 'd', level: 'xa', validTo: '2019-12-31' },
      { id: 'e', level: 'xa', validTo: '2025-06-30', endStated: false },
    ],
  });
  const told = unitGroups(portal).map(({ level, living, ended }) => [
    level.id,
    living.map(({ id }) => id),
    ended.map(({ lastDay, units }) => [lastDay, units.map(({ id }) => id)]),
  ]);
  expect(told).toEqual([
    [
      'xa',
      ['a', 'c'],
      [
        ['2025-06-30', ['b']],
        ['2019-12-31', ['d']],
        [undefined, ['e']],
      ],
    ],
    ['huyen', [], [['2025-06-30', ['h']]]],
  ]);
});
