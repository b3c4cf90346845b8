import { existedThen } from '../model/ancestry.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Portal } from '../model/portal.ts';
import type { Level } from '../model/unit.ts';
import { printPeriod } from '../table/period.ts';
import type { Period } from '../table/period.ts';
import { populationOf } from './population.ts';
import type { Placing } from './placing.ts';
import type { RankedUnit, Ranking, UnrankedUnit } from './ranking.ts';

/** A ranking of more rows is shown in parts. */
const most = 700;
/** The rows of a part. */
const partSize = 500;

/** A part of a ranking: a stretch of its rows, in order of rank, those that are not ranked at the end. */
export interface RankingPart {
  /** Counted from 1. */
  readonly number: number;
  /** Of how many; 1 for a ranking that is shown whole. */
  readonly of: number;
  /** Its first and last row, counted from 1, of `rows` in all. */
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly ranked: readonly RankedUnit[];
  readonly unranked: readonly UnrankedUnit[];
}

/** One part of a ranking. */
export function partOf({ ranked, unranked }: Ranking, number: number): RankingPart {
  const rows = ranked.length + unranked.length;
  const of = partsFor(rows);
  const size = of === 1 ? rows : partSize;
  const [from, to] = [(number - 1) * size, Math.min(rows, number * size)];
  const stretch = <Row>(list: readonly Row[], before: number) =>
    list.slice(Math.max(0, from - before), Math.max(0, to - before));
  return {
    number,
    of,
    from: from + 1,
    to,
    rows,
    ranked: stretch(ranked, 0),
    unranked: stretch(unranked, ranked.length),
  };
}

/** The first and last row of each part, counted from 1. */
export function stretchesOf(
  rows: number,
): readonly { readonly from: number; readonly to: number }[] {
  const size = partsFor(rows) === 1 ? rows : partSize;
  return Array.from({ length: partsFor(rows) }, (_, index) => ({
    from: index * size + 1,
    to: Math.min(rows, (index + 1) * size),
  }));
}

/** In which part of its ranking a unit stands. */
export function partNumberOf({ index, rows }: Placing): number {
  return partsFor(rows) === 1 ? 1 : Math.floor(index / partSize) + 1;
}

/** The numbers of the parts of a ranking, without ranking: `[1]` where it is shown whole. */
export function partNumbers(
  portal: Portal,
  indicator: Indicator,
  level: Level,
  period: Period,
): readonly number[] {
  // Whom a ranking may hold is soon counted; whom it holds takes a look at each unit.
  const alive = () =>
    counted(portal, `${level.id} ${printPeriod(period)}`, () => aliveIn(portal, level, period));
  const rows = () =>
    counted(
      portal,
      `${indicator.id} ${level.id} ${printPeriod(period)}`,
      () => populationOf(portal, indicator, level, period).length,
    );
  const parts = alive() <= most ? 1 : partsFor(rows());
  return Array.from({ length: parts }, (_, index) => index + 1);
}

function partsFor(rows: number): number {
  return rows <= most ? 1 : Math.ceil(rows / partSize);
}

function aliveIn(portal: Portal, level: Level, period: Period): number {
  const units = portal.unitsOfLevel.get(level.id) ?? [];
  return units.length <= most ? units.length : units.filter(existedThen(period)).length;
}

function counted(portal: Portal, key: string, count: () => number): number {
  const known = counts.get(portal) ?? new Map<string, number>();
  counts.set(portal, known);
  const number = known.get(key) ?? count();
  known.set(key, number);
  return number;
}

// The pages are listed several times: for the links of texts, for the plan, for the keys, and by Astro.
const counts = new WeakMap<Portal, Map<string, number>>();
