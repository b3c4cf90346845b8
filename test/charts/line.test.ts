import { describe, expect, test } from 'vitest';
import { extent } from '../../src/charts/label.ts';
import type { Label } from '../../src/charts/label.ts';
import { lineChart, narrowest } from '../../src/charts/line.ts';
import type { LineInput } from '../../src/charts/line.ts';
import type { Target } from '../../src/model/target.ts';
import type { SeriesBreak } from '../../src/ranking/series-break.ts';
import type { Point } from '../../src/ranking/series.ts';
import { parsePeriod } from '../../src/table/period.ts';
import { indicator, target, unit } from '../text/sentences/sample.ts';

/** A figure follows the one before it unless the period between has none or `broken` says so. */
type Month = readonly [period: string, value?: number, broken?: 'broken'];

function points(...months: readonly Month[]): readonly Point[] {
  return months.map(([period, value, broken], index) => ({
    period: parsePeriod(period)!,
    unit: unit('A'),
    state:
      value === undefined
        ? { kind: 'not-reported', observation: undefined }
        : { kind: 'value', value, basis: 'published', observation: {} as never },
    joined: value !== undefined && months[index - 1]?.[1] !== undefined && !broken,
  }));
}

function chart(given: readonly Point[], more: Partial<LineInput> = {}) {
  const run = { kind: 'month' as const, points: given };
  return lineChart({ run, indicator, targets: [], breaks: [], ...more }, 'en');
}

/** The stretches of a line. */
const stretches = (line: string) => line.split('M').slice(1);

function areApart(one: Label, other: Label): boolean {
  const [a, b] = [extent(one, narrowest), extent(other, narrowest)];
  return Math.abs(one.y - other.y) > 13 || a.right <= b.left || b.right <= a.left;
}

const monthly = points(['2022-01', 10], ['2022-02', 20], ['2022-03', 40], ['2022-04', 30]);
const longRun = points(
  ...Array.from({ length: 36 }, (_, index): Month => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return [`${String(2020 + Math.floor(index / 12))}-${month}`, 10 + index];
  }),
);

describe('lineChart', () => {
  test('draws one run: whole months across, in steps relative to each other', () => {
    const { yTicks, xTicks, ...drawn } = chart(monthly)!;
    expect(drawn).toEqual({
      height: 216,
      plot: { top: 26, bottom: 190 },
      span: 3,
      line: 'M0 66l1-17 1-33 1 17',
      dots: [
        { x: 0, y: 158 },
        { x: 33.3, y: 124 },
        { x: 66.7, y: 58 },
        { x: 100, y: 92 },
      ],
      last: { text: '30%', x: 100, y: 83, anchor: 'end' },
      targets: [],
      breaks: [],
    });
    expect(yTicks).toEqual([
      { text: '0%', y: 190 },
      { text: '20%', y: 124 },
      { text: '40%', y: 58 },
    ]);
    expect(xTicks.map(({ text }) => text)).toEqual(['Feb 2022', 'Apr 2022']);
  });

  test('leaves gaps open and shows a figure alone as a dot', () => {
    const drawn = chart(points(['2022-01', 10], ['2022-02', 20], ['2022-03'], ['2022-04', 30]));
    expect(stretches(drawn!.line)).toHaveLength(1);
    expect(drawn?.dots).toHaveLength(3);
  });

  test('does not draw over a break', () => {
    const broken = points(
      ['2022-01', 10],
      ['2022-02', 20],
      ['2022-03', 5, 'broken'],
      ['2022-04', 6],
    );
    expect(stretches(chart(broken)!.line)).toHaveLength(2);
  });

  test('gives a long run a dot at its end only', () => {
    const drawn = chart(longRun);
    expect(drawn?.dots).toHaveLength(1);
    expect(stretches(drawn!.line)).toHaveLength(1);
  });

  test.each([narrowest, 560])('keeps the labels apart and inside at %d pixels', (width) => {
    const labels = chart(longRun)?.xTicks.map((label) => extent(label, width)) ?? [];
    expect(labels).toHaveLength(3);
    labels.forEach(({ left, right }, index) => {
      expect(left).toBeGreaterThanOrEqual(labels[index - 1]?.right ?? 0);
      expect(right).toBeLessThanOrEqual(width);
    });
  });

  test('a single figure stands in the middle', () => {
    const drawn = chart(points(['2019-01/2019-04', 29.6]));
    expect(drawn?.line).toBe('');
    expect(drawn?.dots[0]?.x).toBe(50);
  });

  test('without figures there is nothing to draw', () => {
    expect(chart(points(['2022-01'], ['2022-02']))).toBeUndefined();
    expect(chart([])).toBeUndefined();
  });

  test('a target is drawn for the time it is in force', () => {
    const inForce: Target = { ...target('>=', 30), validFrom: '2021-01-01', validTo: '2021-12-31' };
    const before: Target = { ...target('>=', 20), validFrom: '2019-01-01', validTo: '2019-12-31' };
    const silent = target('>=');
    const drawn = chart(longRun, { targets: [inForce, before, silent] })!;
    expect(drawn.targets.map(({ label }) => label.text)).toEqual(['at least 30%']);
    const [line] = drawn.targets;
    expect([line!.from, line!.to]).toEqual([11.5, 23.47]);
    expect(drawn.span).toBe(35);
  });

  test('two targets of one value stand on either side of one line', () => {
    const targets = [target('>=', 30), target('>', 30)];
    const [above, below] = chart(monthly, { targets })?.targets ?? [];
    expect(above?.y).toBe(below?.y);
    expect(below!.label.y - above!.label.y).toBeGreaterThan(13);
  });

  test('a break inside the time shown is marked with its reason', () => {
    const merger = { reason: 'merge', date: '2022-02-20' } as SeriesBreak;
    const later = { reason: 'merge', date: '2025-07-01' } as SeriesBreak;
    const undated = { reason: 'replaces', date: undefined } as SeriesBreak;
    const { breaks } = chart(monthly, { breaks: [merger, later, undated] })!;
    expect(breaks.map(({ label }) => label.text)).toEqual(['merger, 20 February 2022']);
  });

  test('the last figure is not struck through by a target', () => {
    const { last, targets } = chart(monthly, { targets: [target('>=', 33)] })!;
    expect(targets[0]!.y).toBeLessThan(last!.y - 13);
  });

  test('the words of targets and the last figure keep apart, however near their values', () => {
    for (const [first, second] of [
      [80, 85],
      [85, 80],
      [60, 62],
      [97, 98],
    ] as const) {
      for (const last of [10, 61, 68, 82, 96, 99]) {
        const run = points(['2022-01', 30], ['2022-02', 50], ['2022-03', last]);
        const drawn = chart(run, { targets: [target('>=', first), target('>=', second)] })!;
        const labels = [...drawn.targets.map(({ label }) => label), drawn.last!];
        for (const [index, label] of labels.entries())
          for (const other of labels.slice(index + 1)) expect(areApart(label, other)).toBe(true);
      }
    }
  });

  test('days take their part of a month', () => {
    const weeks = points(['2026-W01', 1], ['2026-W02', 2], ['2026-W03', 3]);
    const run = { kind: 'week' as const, points: weeks };
    const drawn = lineChart({ run, indicator, targets: [], breaks: [] }, 'en')!;
    expect(drawn.span).toBe(0.45);
    expect(drawn.line).toMatch(/^M0 \d+l0\.23-\d+ 0\.22-\d+$/);
  });
});
