import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isOwnPortal, testsOfOwnPortal } from './own-portal.ts';

test('the portal that is tested here is known as the engine’s own, by files that are there', () => {
  expect(isOwnPortal).toBe(true);
  const root = resolve(import.meta.dirname, '..');
  expect(testsOfOwnPortal.filter((path) => globSync(path, { cwd: root }).length === 0)).toEqual([]);
});
