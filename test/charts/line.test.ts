import { describe, expect, test } from 'vitest';
import { extent } from '../../src/charts/label.ts';
import { lineChart } from '../../src/charts/line.ts';
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

function chart(given: readonly Point[], more: Partial<LineInput> = {}, width = 640) {
  const run = { kind: 'month' as const, points: given };
  const input = { run, indicator, targets: [], breaks: [], ...more };
  return lineChart(input, { language: 'en', width });
}

const monthly = points(['2022-01', 10], ['2022-02', 20], ['2022-03', 40], ['2022-04', 30]);
const longRun = points(
  ...Array.from({ length: 36 }, (_, index): Month => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return [`${String(2020 + Math.floor(index / 12))}-${month}`, 10 + index];
  }),
);

describe('lineChart', () => {
  test('draws one run', () => {
    const { yTicks, xTicks, ...drawn } = chart(monthly)!;
    expect(drawn).toEqual({
      width: 640,
      height: 260,
      plot: { left: 37, right: 595, top: 26, bottom: 234 },
      lines: ['M61,192.4L237,150.8L413,67.6L595,109.2'],
      dots: [
        { x: 61, y: 192.4 },
        { x: 237, y: 150.8 },
        { x: 413, y: 67.6 },
        { x: 595, y: 109.2 },
      ],
      last: { text: '30%', x: 603, y: 113.2, anchor: 'start' },
      targets: [],
      breaks: [],
    });
    expect(yTicks.map(({ text }) => text)).toEqual(['0%', '10%', '20%', '30%', '40%', '50%']);
    expect(xTicks.map(({ text }) => text)).toEqual([
      'Jan 2022',
      'Feb 2022',
      'Mar 2022',
      'Apr 2022',
    ]);
  });

  test('leaves gaps open and shows a figure alone as a dot', () => {
    const drawn = chart(points(['2022-01', 10], ['2022-02', 20], ['2022-03'], ['2022-04', 30]));
    expect(drawn?.lines).toHaveLength(1);
    expect(drawn?.dots).toHaveLength(3);
  });

  test('does not draw over a break', () => {
    const broken = points(
      ['2022-01', 10],
      ['2022-02', 20],
      ['2022-03', 5, 'broken'],
      ['2022-04', 6],
    );
    expect(chart(broken)?.lines).toHaveLength(2);
  });

  test('gives a long run a dot at its end only', () => {
    const drawn = chart(longRun);
    expect(drawn?.dots).toHaveLength(1);
    expect(drawn?.lines).toHaveLength(1);
  });

  test.each([320, 640])('keeps the labels of %d units apart and inside', (width) => {
    const labels = chart(longRun, {}, width)?.xTicks.map(extent) ?? [];
    expect(labels.length).toBeGreaterThan(2);
    labels.forEach(({ left, right }, index) => {
      expect(left).toBeGreaterThanOrEqual(labels[index - 1]?.right ?? 0);
      expect(right).toBeLessThanOrEqual(width);
    });
  });

  test('a single figure stands in the middle', () => {
    const drawn = chart(points(['2019-01/2019-04', 29.6]));
    const { left, right } = drawn!.plot;
    expect(drawn?.lines).toEqual([]);
    expect(drawn?.dots[0]?.x).toBeCloseTo((left + right) / 2, 0);
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
    expect(line!.from).toBeGreaterThan(drawn.plot.left);
    expect(line!.to).toBeLessThan(drawn.plot.right);
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
    const { last, targets } = chart(monthly, { targets: [target('>=', 30)] })!;
    expect(Math.abs(last!.y - 4 - targets[0]!.y)).toBeGreaterThanOrEqual(13);
  });
});
