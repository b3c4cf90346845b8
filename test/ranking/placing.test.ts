import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placingsOf } from '../../src/ranking/placing.ts';
import { rank } from '../../src/ranking/ranking.ts';
import { indicatorIn, levelIn, periodOf, province } from '../model/province.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];

test('the placing of a unit is its row, and tells of the nearest better one alone', () => {
  const value = fc.option(fc.integer({ min: 0, max: 3 }), { nil: 'O' as const });
  fc.assert(
    fc.property(fc.tuple(...names.map(() => value)), (values) => {
      const portal = province({
        units: names.map((id) => ({ id })),
        rows: values.map((one, index) => [names[index] ?? '', 'rate', '2022', one]),
      });
      const ranking = rank(
        portal,
        indicatorIn(portal, 'rate'),
        levelIn(portal, 'so'),
        periodOf('2022'),
      );
      const placings = placingsOf(ranking);
      expect([...placings.keys()]).toEqual(
        [...ranking.ranked, ...ranking.unranked].map(({ unit }) => unit.id),
      );
      for (const [index, row] of ranking.ranked.entries()) {
        const placing = placings.get(row.unit.id);
        expect(placing).toMatchObject({ row, index });
        const better = ranking.ranked.filter(({ state }) => state.value > row.state.value);
        expect(placing?.reason?.above?.unit).toBe(better.at(-1)?.unit);
        expect(placing?.reason?.allEqual).toBe(
          ranking.ranked.length > 1 && new Set(ranking.ranked.map((r) => r.state.value)).size === 1,
        );
      }
    }),
  );
});
