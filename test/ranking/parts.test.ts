import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partNumberOf, partOf, stretchesOf } from '../../src/ranking/parts.ts';
import type { Placing } from '../../src/ranking/placing.ts';
import type { Ranking } from '../../src/ranking/ranking.ts';

/** A ranking of so many units, of which nothing is known but their order. */
function ranking(ranked: number, unranked: number): Ranking {
  const rows = (count: number, name: string) =>
    Array.from({ length: count }, (_, index) => ({ unit: { id: `${name}-${String(index)}` } }));
  return {
    ranked: rows(ranked, 'ranked'),
    unranked: rows(unranked, 'unranked'),
  } as unknown as Ranking;
}

const count = fc.integer({ min: 0, max: 2500 });

describe('the parts of a ranking', () => {
  test.each([
    [0, 1],
    [655, 1],
    [700, 1],
    [701, 2],
    [1000, 2],
    [1001, 3],
    [3321, 7],
  ])('%d rows make %d', (rows, parts) => {
    expect(stretchesOf(rows)).toHaveLength(parts);
  });

  test('hold each row once, in order, and know where a unit stands', () => {
    fc.assert(
      fc.property(count, count, (rankedCount, unrankedCount) => {
        const whole = ranking(rankedCount, unrankedCount);
        const rows = rankedCount + unrankedCount;
        const parts = stretchesOf(rows).map((_, index) => partOf(whole, index + 1));
        expect(parts.flatMap(({ ranked }) => ranked)).toEqual(whole.ranked);
        expect(parts.flatMap(({ unranked }) => unranked)).toEqual(whole.unranked);
        let index = 0;
        for (const part of parts)
          for (const row of [...part.ranked, ...part.unranked]) {
            expect(partNumberOf({ index, rows, row } as unknown as Placing)).toBe(part.number);
            index += 1;
          }
        expect(parts.map(({ from, to }) => ({ from, to }))).toEqual(stretchesOf(rows));
      }),
      { numRuns: 20 },
    );
  });
});
