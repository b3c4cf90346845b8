import { expect, test } from 'vitest';
import { rootAsAsked } from '../../src/commands/faults.ts';

test.each([
  ['the folder one stands in', '/portal', ''],
  ['a folder inside', '/portal/.demo', ' -- --root .demo'],
  ['a folder elsewhere', '/tmp/look', ' -- --root /tmp/look'],
  ['a name with a blank', '/tmp/tỉnh mẫu', ' -- --root "/tmp/tỉnh mẫu"'],
])('the check is told where to look: %s', (_, root, option) => {
  expect(rootAsAsked(root, '/portal')).toBe(option);
});
