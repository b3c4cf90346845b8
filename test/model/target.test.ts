import { expect, test } from 'vitest';
import { runningFirst } from '../../src/model/target.ts';
import { province } from './province.ts';

test('targets whose time is over stand after those that still run, each in the order of the file', () => {
  const { targets } = province({
    targets: [
      { id: 'over', validTo: '2025-12-31' },
      { id: 'open' },
      { id: 'long-over', validTo: '2019-12-31' },
      { id: 'until-today', validTo: '2026-01-01' },
    ],
  });
  const ids = runningFirst(targets, '2026-01-01').map(({ id }) => id);
  expect(ids).toEqual(['open', 'until-today', 'over', 'long-over']);
});
