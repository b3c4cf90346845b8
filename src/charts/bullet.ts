import type { Indicator } from '../model/indicator.ts';
import type { Attainment, Attainments } from '../ranking/attainment.ts';
import type { Figure } from '../ranking/state.ts';
import type { Language } from '../table/language.ts';
import { targetInWords } from '../text/attainment.ts';
import { formatMeasure } from '../text/format.ts';
import { areApart, extent, labelAt } from './label.ts';
import type { Label } from './label.ts';
import { scaleEnd, stepsOf, tenth } from './scale.ts';
import { fontSize } from './text-width.ts';

/**
 * A figure as a bar on a track from zero, its targets as upright marks, each with its own words. Places across are hundredths of
 * the width, places down are pixels: one drawing serves every screen.
 */
export interface Bullet {
  /** In pixels. */
  readonly height: number;
  readonly track: { readonly y: number; readonly height: number };
  /** The length of the bar; the same as the distance of its end from the left. */
  readonly bar: number;
  readonly marks: readonly BulletMark[];
  readonly ticks: readonly Label[];
}

/** A target: its mark crosses the track, its label stands in one of the rows above. */
export interface BulletMark {
  readonly x: number;
  readonly kind: 'scored' | 'call';
  readonly met: boolean;
  readonly label: Label;
}

export interface BulletOptions {
  readonly language: Language;
  /** The narrowest that it is shown, in pixels. */
  readonly width?: number;
}

const trackHeight = 16;
const row = fontSize + 5;

/** The bullet chart of a figure. Calls are marked apart from scored targets. */
export function bullet(
  figure: Figure,
  { scored, calls }: Attainments,
  indicator: Indicator,
  { language, width = 280 }: BulletOptions,
): Bullet {
  const goals = distinct([...scored, ...calls]);
  const end = endOf(Math.max(figure.value, ...goals.map(({ value }) => value)), indicator);
  const place = (value: number) => tenth((Math.max(0, value) / end) * 100);
  const rows = rowsOf(
    goals.map((goal) => ({
      goal,
      label: labelAt(targetInWords(goal, indicator, language), {
        x: place(goal.value),
        y: 0,
        width,
      }),
    })),
    width,
  );
  const top = Math.max(0, ...rows.map(({ level }) => level + 1)) * row;
  return {
    height: top + trackHeight + row,
    track: { y: top, height: trackHeight },
    bar: place(figure.value),
    marks: rows.map(({ goal, label, level }) => ({
      x: place(goal.value),
      kind: goal.kind,
      met: goal.met,
      label: { ...label, y: top - level * row - 6 },
    })),
    ticks: apartOf(stepsTo(end, indicator), width, (tick) =>
      labelAt(formatMeasure(tick, indicator.unitOfMeasure, { language }), {
        x: place(tick),
        y: top + trackHeight + fontSize + 2,
        width,
      }),
    ),
  };
}

/** Where the track ends: a percentage has the whole, 100, as its end. */
function endOf(largest: number, indicator: Indicator): number {
  const isPart = indicator.unitOfMeasure === 'percent' && largest <= 100;
  return isPart ? 100 : scaleEnd(largest, indicator);
}

/** The labels of as many steps as stand apart. */
function apartOf(
  steps: readonly (readonly number[])[],
  width: number,
  label: (tick: number) => Label,
): readonly Label[] {
  const choices = steps.map((ticks) => ticks.map(label));
  return choices.find((labels) => areApart(labels, width, 8)) ?? choices.at(-1) ?? [];
}

/** The whole is read in quarters, any other scale in round steps; the finest first. */
function stepsTo(end: number, indicator: Indicator): readonly (readonly number[])[] {
  if (end === 100) return [[0, 25, 50, 75, 100]];
  return [4, 3, 2, 1].map((count) => stepsOf([0, end], count, indicator));
}

interface Goal {
  readonly operator: Attainment['target']['operator'];
  readonly value: number;
  readonly kind: 'scored' | 'call';
  readonly met: boolean;
}

/** The targets with a value, each demand once, the lowest first. */
function distinct(attainments: readonly Attainment[]): readonly Goal[] {
  const goals = new Map<string, Goal>();
  for (const { target, outcome } of attainments) {
    const { operator, value, kind } = target;
    const key = `${kind} ${operator} ${String(value)}`;
    if (value !== undefined && !goals.has(key))
      goals.set(key, { operator, value, kind, met: outcome === 'met' });
  }
  return [...goals.values()].toSorted((a, b) => a.value - b.value);
}

interface Placed {
  readonly goal: Goal;
  readonly label: Label;
}

/** Gives each label the lowest row above the track in which it touches no other. */
function rowsOf(
  placed: readonly Placed[],
  width: number,
): readonly (Placed & { readonly level: number })[] {
  const ends: number[] = [];
  return placed.map((each) => {
    const { left, right } = extent(each.label, width);
    const free = ends.findIndex((end) => end + 10 <= left);
    const level = free === -1 ? ends.length : free;
    ends[level] = right;
    return { ...each, level };
  });
}
