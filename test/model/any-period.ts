import fc from 'fast-check';
import type { Period } from '../../src/table/period.ts';
import { weeksInYear } from '../../src/table/calendar.ts';

const year = fc.integer({ min: 1990, max: 2060 });
const month = fc.integer({ min: 1, max: 12 });
const from = fc.record({ year, month });

/** Any period that the notation can write, of every kind. */
export const anyPeriod: fc.Arbitrary<Period> = fc.oneof(
  year.map((of): Period => ({ kind: 'year', year: of })),
  fc
    .record({ year, quarter: fc.integer({ min: 1, max: 4 }) })
    .map((of): Period => ({ kind: 'quarter', ...of })),
  from.map((of): Period => ({ kind: 'month', ...of })),
  year.chain((of) =>
    fc
      .integer({ min: 1, max: weeksInYear(of) })
      .map((week): Period => ({ kind: 'week', year: of, week })),
  ),
  fc
    .record({ year, month, day: fc.integer({ min: 1, max: 28 }) })
    .map((of): Period => ({ kind: 'day', ...of })),
  fc
    .record({ from, more: fc.integer({ min: 1, max: 30 }) })
    .map(({ from: first, more }): Period => {
      const last = first.year * 12 + first.month - 1 + more;
      return {
        kind: 'interval',
        from: first,
        to: { year: Math.floor(last / 12), month: (last % 12) + 1 },
      };
    }),
  from.map((of): Period => ({ kind: 'open', from: of })),
);
