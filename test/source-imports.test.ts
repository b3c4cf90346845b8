import { describe, expect, test } from 'vitest';
import { importsOf, reexportsOf } from './source-imports.ts';

describe('importsOf', () => {
  test.each([
    ["import { a } from './a.ts';", [{ from: './a.ts', kind: 'value' }]],
    ["import type { A } from './a.ts';", [{ from: './a.ts', kind: 'type' }]],
    ["import { type A, type B } from './a.ts';", [{ from: './a.ts', kind: 'type' }]],
    ["import { type A, b } from './a.ts';", [{ from: './a.ts', kind: 'value' }]],
    ["import {\n  a,\n  b,\n} from './a.ts';", [{ from: './a.ts', kind: 'value' }]],
    ["import './style.css';", [{ from: './style.css', kind: 'value' }]],
    ["export { a } from './a.ts';", [{ from: './a.ts', kind: 'value' }]],
    ["const a = await import('./a.ts');", [{ from: './a.ts', kind: 'value' }]],
    ["type A = import('./a.ts').A;", [{ from: './a.ts', kind: 'type' }]],
    ["const text = `import { a } from './a.ts'`; // import './b.ts'", []],
  ])('%s', (text, expected) => {
    expect(importsOf('file.ts', text)).toEqual(expected);
  });

  test('reads the frontmatter and the scripts of a component', () => {
    const component = `---
import A from './A.astro';
---
<p>import './not.ts'</p>
<script>
  import { b } from './b.ts';
</script>`;
    expect(importsOf('C.astro', component).map(({ from }) => from)).toEqual([
      './A.astro',
      './b.ts',
    ]);
  });
});

test.each([
  ["export * from './a.ts';", true],
  ["export { a } from './a.ts';", true],
  ['export default 1;', true],
  ['export default function f() {}', true],
  ['const a = 1; export { a as default };', true],
  ['export const a = 1;', false],
  ['export function f() {}', false],
])('reexportsOf tells that %s is %s', (text, found) => {
  expect(reexportsOf('file.ts', text).length > 0).toBe(found);
});
