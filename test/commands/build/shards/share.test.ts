import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOf } from '../../../../src/commands/build/shards/share.ts';

const page = fc
  .tuple(fc.constantFrom('', 'en/'), fc.constantFrom('a', 'b', 'c'), fc.nat(60))
  .map(([language, kind, n]) => `${language}${kind}/${String(n)}/index.html`);

const plans = fc.record({
  singles: fc.uniqueArray(page, { maxLength: 60 }),
  weights: fc.dictionary(page, fc.integer({ min: 0, max: 500 }), { maxKeys: 120 }),
  rows: fc.record({ units: fc.nat(2000) }),
});

function sharesOf(plan: Parameters<typeof shareOf>[0], count: number) {
  return Array.from({ length: count }, (_, i) => [...shareOf(plan, { index: i + 1, count })]);
}

test('every page belongs to one shard, with its other language', () => {
  fc.assert(
    fc.property(plans, fc.integer({ min: 1, max: 9 }), ({ singles, ...rest }, count) => {
      const all = new Set([...singles, ...Object.keys(rest.weights)]);
      const shares = sharesOf({ pages: [...singles], ...rest }, count);
      expect(shares.flat().sort()).toEqual([...all].sort());
      const homes = new Map(shares.flatMap((share, i) => share.map((file) => [file, i])));
      for (const file of all) {
        const twin = file.startsWith('en/') ? file.slice(3) : `en/${file}`;
        const together = file in rest.weights === twin in rest.weights;
        if (all.has(twin) && together) expect(homes.get(twin)).toBe(homes.get(file));
      }
    }),
  );
});

const pages = (kind: string, count: number) =>
  Array.from({ length: count }, (_, i) => [
    `${kind}/${String(i)}/index.html`,
    `en/${kind}/${String(i)}/index.html`,
  ]).flat();

test.each([
  ['a small province', 500, 60, 120, 3, 8000],
  ['a province', 1500, 700, 150, 4, 250_000],
  ['a province on many machines', 1500, 700, 150, 16, 250_000],
])(
  'of %s, no shard has a third more pages or figures than an equal share',
  (_name, rankings, units, singles, count, rows) => {
    const weights = Object.fromEntries([
      ...pages('xep-hang', rankings).map((file, i) => [file, (i % 7) * 40]),
      ...pages('don-vi', units).map((file, i) => [file, 40 + (i % 11) * 30]),
    ]);
    const plan = { pages: pages('thu-tuc', singles), weights, rows: { observations: rows } };
    const shares = sharesOf(plan, count);
    const measures = [
      (share: readonly string[]) => share.length,
      (share: readonly string[]) => share.reduce((sum, file) => sum + 20 + (weights[file] ?? 0), 0),
    ];
    for (const measure of measures) {
      const sizes = shares.map(measure);
      const mean = sizes.reduce((sum, size) => sum + size) / count;
      expect(Math.max(...sizes) / mean).toBeLessThan(1.3);
    }
  },
);

test('the first shard, which makes what is not divided, gets fewer pages the more rows there are', () => {
  const weights = Object.fromEntries(pages('don-vi', 400).map((file) => [file, 100]));
  const firstOf = (rows: number) =>
    sharesOf({ pages: [], weights, rows: { observations: rows } }, 4)[0]?.length ?? 0;
  expect(firstOf(0)).toBeGreaterThan(190);
  expect(firstOf(20_000)).toBeLessThan(180);
  expect(firstOf(10_000_000)).toBe(0);
});
