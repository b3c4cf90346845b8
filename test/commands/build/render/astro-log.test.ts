import { expect, test } from 'vitest';
import { whatWentWrong } from '../../../../src/commands/build/render/astro-log.ts';

test('begins at the first error, without colours, pages and stack traces', () => {
  const log = `\u001b[33m[WARN]\u001b[0m a directive
12:55:01 [build] generating
 ├─ /index.html (+5ms)
12:55:01 \u001b[31m[ERROR]\u001b[0m [build] Caught error rendering /hong: Error: xin chào
  Stack trace:
    at render (file:///a/b.mjs:1:2)

  Hint: look at the page.
`;
  expect(whatWentWrong(log)).toMatchInlineSnapshot(`
    "12:55:01 [ERROR] [build] Caught error rendering /hong: Error: xin chào
      Hint: look at the page."
  `);
});

test('is the end of a log that names no error', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `line ${String(index)}`);
  expect(whatWentWrong(lines.join('\n')).split('\n')).toEqual(lines.slice(-20));
});
