import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extent } from '../../src/charts/label.ts';
import type { Label } from '../../src/charts/label.ts';
import { lineChart, narrowest } from '../../src/charts/line.ts';
import type { LineChart } from '../../src/charts/line.ts';
import { leading } from '../../src/charts/text-width.ts';
import type { Target } from '../../src/model/target.ts';
import type { SeriesBreak } from '../../src/ranking/series-break.ts';
import type { Point } from '../../src/ranking/series.ts';
import type { Language } from '../../src/table/language.ts';
import { indicator, target, unit } from '../text/sentences/sample.ts';

/** `undefined` where nothing was reported. */
type Value = number | undefined;

const value = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: undefined });
const day = fc
  .date({ min: new Date('2019-06-01'), max: new Date('2023-06-30'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybeDay = fc.option(day, { nil: undefined });
const demand = fc
  .record({
    operator: fc.constantFrom<Target['operator'][]>('>=', '>', '<='),
    value: fc.integer({ min: 0, max: 100 }),
    validFrom: maybeDay,
    validTo: maybeDay,
  })
  .map((given): Target => ({ ...target(given.operator), ...given }));
const seriesBreak = fc.record({
  reason: fc.constantFrom<SeriesBreak['reason'][]>('merge', 'split', 'replaces', 'replaced-by'),
  date: day,
}) as fc.Arbitrary<SeriesBreak>;

/** Figures of up to three years with gaps, demands of some of the time, breaks. */
const drawn = fc
  .record({
    values: fc.array(value, { minLength: 1, maxLength: 36 }),
    targets: fc.array(demand, { maxLength: 4 }),
    breaks: fc.array(seriesBreak, { maxLength: 3 }),
    language: fc.constantFrom<Language[]>('vi', 'en'),
  })
  .map(({ values, targets, breaks, language }) => {
    const run = { kind: 'month' as const, points: months(values) };
    return lineChart({ run, indicator, targets, breaks }, language);
  })
  .filter((chart) => chart !== undefined);

function months(values: readonly Value[]): readonly Point[] {
  return values.map((each, index) => ({
    period: { kind: 'month', year: 2020 + Math.floor(index / 12), month: (index % 12) + 1 },
    unit: unit('A'),
    state:
      each === undefined
        ? { kind: 'not-reported', observation: undefined }
        : { kind: 'value', value: each, basis: 'counts', observation: {} as never },
    joined: each !== undefined && values[index - 1] !== undefined,
  }));
}

/** All that is written in the drawing. */
function labelsOf({ last, targets, breaks, xTicks }: LineChart): readonly Label[] {
  const marks = [...targets, ...breaks].map(({ label }) => label);
  return [...xTicks, last, ...marks].filter((label) => label !== undefined);
}

function touching(labels: readonly Label[], width: number): readonly string[] {
  return labels.flatMap((one, index) =>
    labels.slice(index + 1).flatMap((other) => {
      const [a, b] = [extent(one, width), extent(other, width)];
      const apart = Math.abs(one.y - other.y) >= leading || a.right <= b.left || b.right <= a.left;
      return apart ? [] : [`${one.text} × ${other.text}`];
    }),
  );
}

test.each([narrowest, 400, 720])('no words stand on others in a drawing of %i px', (width) => {
  fc.assert(
    fc.property(drawn, (chart) => {
      expect(touching(labelsOf(chart), width)).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('all words keep within the narrowest drawing, and the last figure is always among them', () => {
  fc.assert(
    fc.property(drawn, (chart) => {
      expect(chart.last).toBeDefined();
      for (const label of labelsOf(chart)) {
        const { left, right } = extent(label, narrowest);
        expect(left).toBeGreaterThanOrEqual(-1);
        expect(right).toBeLessThanOrEqual(narrowest + 1);
        expect(label.y).toBeGreaterThanOrEqual(10);
      }
    }),
  );
});
