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

/** How far down each point of a line of one stretch is drawn, in pixels. */
function heights(line: string): readonly number[] {
  const [start, steps = ''] = line.slice(1).split('l');
  const down = [...steps.matchAll(/[\d.]+ ?(-?[\d.]+)/gu)].map(([, y]) => Number(y));
  let y = Number(start?.split(' ')[1]);
  return [y, ...down.map((step) => (y += step))].map((place) => place * 2 + 28);
}

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
  test.each([
    ['below zero', [-3, -1], ['−2 points', '0 points']],
    ['on both sides of zero', [-3, 2], ['−2 points', '0 points', '2 points']],
  ] as const)('draws figures %s inside the plot', (_, [one, other], words) => {
    const given = points(['2022-01', one], ['2022-02', other]);
    const { plot, dots, yTicks } = chart(given, {
      indicator: { ...indicator, unitOfMeasure: 'points' },
    })!;
    for (const { y } of [...dots, ...yTicks]) {
      expect(y).toBeGreaterThanOrEqual(plot.top);
      expect(y).toBeLessThanOrEqual(plot.bottom);
    }
    expect(dots[0]!.y).toBeGreaterThan(dots[1]!.y);
    expect(yTicks.map(({ text }) => text.replace('\u00a0', ' '))).toEqual(words);
  });

  test('draws one run: whole months across, in steps relative to each other', () => {
    const { yTicks, xTicks, ...drawn } = chart(monthly)!;
    expect(drawn).toEqual({
      height: 218,
      plot: { top: 28, bottom: 190 },
      span: 3,
      line: 'M0 65l1-16 1-33 1 16',
      dots: [
        { x: 0, y: 158 },
        { x: 33.3, y: 126 },
        { x: 66.7, y: 60 },
        { x: 100, y: 92 },
      ],
      last: { text: '30%', x: 100, y: 112, anchor: 'end' },
      targets: [],
      breaks: [],
    });
    expect(yTicks).toEqual([
      { text: '0%', y: 190 },
      { text: '20%', y: 126 },
      { text: '40%', y: 60 },
    ]);
    expect(xTicks.map(({ text }) => text)).toEqual(['Jan 2022', 'Apr 2022']);
  });

  test('the first and the last period are named at their own places, whatever stands between', () => {
    for (const count of [5, 9, 16, 23]) {
      const { xTicks } = chart(longRun.slice(0, count))!;
      expect([xTicks[0], xTicks.at(-1)].map((label) => label?.x)).toEqual([0, 100]);
      expect(xTicks[0]?.text).toBe('Jan 2020');
    }
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
    expect(drawn.targets.map(({ label }) => label?.text)).toEqual(['at least 30%']);
    const [line] = drawn.targets;
    expect([line!.from, line!.to]).toEqual([11.5, 23.47]);
    expect(drawn.span).toBe(35);
  });

  test('two targets of one value stand on either side of one line', () => {
    const targets = [target('>=', 30), target('>', 30)];
    const [above, below] = chart(monthly, { targets })?.targets ?? [];
    expect(above?.y).toBe(below?.y);
    expect(below!.label!.y - above!.label!.y).toBeGreaterThan(13);
  });

  test('a break inside the time shown is marked with its reason', () => {
    const merger = { reason: 'merge', date: '2022-02-20' } as SeriesBreak;
    const later = { reason: 'merge', date: '2025-07-01' } as SeriesBreak;
    const undated = { reason: 'replaces', date: undefined } as SeriesBreak;
    const { breaks } = chart(monthly, { breaks: [merger, later, undated] })!;
    expect(breaks.map(({ label }) => label?.text)).toEqual(['merger, 20\u00a0February 2022']);
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
        const labels = [...drawn.targets.map((line) => line.label!), drawn.last!];
        for (const [index, label] of labels.entries())
          for (const other of labels.slice(index + 1)) expect(areApart(label, other)).toBe(true);
      }
    }
  });

  test('where nothing is free, words cross the line and no other words', () => {
    const values = [60, 63, 66, 72, 79, 78, 66, 66, 70, 68, 75, 76, 68, 70, 70, 63, 68, 74, 75, 79];
    const months = values.map((value, index): Month => {
      const month = String((index % 12) + 1).padStart(2, '0');
      return [`${String(2025 + Math.floor(index / 12))}-${month}`, value];
    });
    const late = (value: number) => ({ ...target('>=', value), validFrom: '2026-01-01' });
    const drawn = chart(points(...months), { targets: [late(80), late(85)] })!;
    const [one, other] = drawn.targets.map(({ label }) => label);
    expect(areApart(one!, other!)).toBe(true);
    expect(areApart(one!, drawn.last!)).toBe(true);
    expect(areApart(other!, drawn.last!)).toBe(true);
  });

  test.each([
    ['flat, between two targets', (_: number) => 83],
    ['flat, on one of them', () => 85],
    ['rising through both', (index: number) => 74 + index],
    ['falling below them', (index: number) => 92 - index],
    ['jumping', (index: number) => (index % 2 === 0 ? 79 : 88)],
  ])('no words are struck through by a line: %s', (_, valueAt) => {
    const run = longRun.slice(0, 16).map((point, index) => {
      return { ...point, state: { ...point.state, value: valueAt(index) } };
    }) as readonly Point[];
    const late = (value: number) => ({ ...target('>=', value), validFrom: '2020-07-01' });
    const drawn = chart(run, { targets: [late(80), late(85)] })!;
    const [first, ...others] = heights(drawn.line);
    for (const label of [drawn.last!, ...drawn.targets.map((line) => line.label!)]) {
      const { left, right } = extent(label, narrowest);
      const under = [first!, ...others].filter((_y, index) => {
        const x = (index / 15) * narrowest;
        return x >= left && x <= right;
      });
      for (const y of under) expect(y > label.y - 10 && y < label.y + 2).toBe(false);
    }
  });

  test('breaks of one day share a line and its words', () => {
    const merger = { reason: 'merge', date: '2022-02-20' } as SeriesBreak;
    const method = { reason: 'replaces', date: '2022-02-20' } as SeriesBreak;
    expect(chart(monthly, { breaks: [merger, merger, method] })!.breaks).toHaveLength(1);
  });

  test('days take their part of a month', () => {
    const weeks = points(['2026-W01', 1], ['2026-W02', 2], ['2026-W03', 3]);
    const run = { kind: 'week' as const, points: weeks };
    const drawn = lineChart({ run, indicator, targets: [], breaks: [] }, 'en')!;
    expect(drawn.span).toBe(0.45);
    expect(drawn.line).toMatch(/^M0 \d+l0\.23-\d+ 0\.22-\d+$/);
  });
});
