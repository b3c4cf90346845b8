import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inRuns } from '../../../../src/commands/build/render/runs.ts';

const itself = (file: string) => file;

test('the languages and parts of a page stand in one run, in the place of the first', () => {
  const files = [
    'index.html',
    'en/index.html',
    ...Array.from({ length: 20 }, (_, i) => `don-vi/u${String(i)}/index.html`),
    'xep-hang/a/xa/2026-01/index.html',
    'don-vi/u0/atom.xml',
    'en/xep-hang/a/xa/2026-01/index.html',
    'xep-hang/a/xa/2026-01/trang-2/index.html',
    'en/xep-hang/a/xa/2026-01/trang-2/index.html',
    'en/don-vi/u0/index.html',
  ];
  const runs = inRuns(files, itself);
  expect(runs.map((run) => run.length)).toEqual([16, 12]);
  expect(runs[0]?.slice(0, 4)).toEqual([
    'index.html',
    'en/index.html',
    'don-vi/u0/index.html',
    'en/don-vi/u0/index.html',
  ]);
  expect(runs[1]?.slice(-5, -1)).toEqual([
    'xep-hang/a/xa/2026-01/index.html',
    'en/xep-hang/a/xa/2026-01/index.html',
    'xep-hang/a/xa/2026-01/trang-2/index.html',
    'en/xep-hang/a/xa/2026-01/trang-2/index.html',
  ]);
});

test('every file stands in one run', () => {
  const file = fc.tuple(fc.constantFrom('', 'en/'), fc.nat(40), fc.constantFrom('', 'trang-2/'));
  const files = fc.uniqueArray(file.map(([l, n, p]) => `${l}${String(n)}/${p}index.html`));
  fc.assert(
    fc.property(files, (all) => {
      expect(inRuns(all, itself).flat().sort()).toEqual(all.toSorted());
    }),
  );
});
