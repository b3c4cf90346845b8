import { lifeOf, shareADay } from '../model/ancestry.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Portal } from '../model/portal.ts';
import type { Target } from '../model/target.ts';
import type { Level, Unit } from '../model/unit.ts';
import type { Period } from '../table/period.ts';
import { binds } from './attainment.ts';
import type { Attainment } from './attainment.ts';
import type { RankedUnit, Ranking, UnrankedUnit } from './ranking.ts';
import type { State } from './state.ts';
import { tellingPeriod } from './telling-period.ts';

/** How the units of one level that a target binds stand to it. */
export interface Outcome {
  readonly level: Level;
  /** The period whose figures are compared. `undefined`: nobody has published any. */
  readonly period: Period | undefined;
  readonly counts: Counts;
  /** Missed first, the furthest from the target before others; then those without figures; then those that met it, best first. */
  readonly rows: readonly OutcomeRow[];
  /** How many are meant too, while another target goes before this one: their own, or their level's. */
  readonly elsewhere: number;
}

/** How many units met the target, missed it, have no figure; `no-figure`: the document states no value. */
export type Counts = Readonly<Record<Attainment['outcome'], number>>;

/** How a target came out in one word: `without` figures to compare; `silent`: its document states no value to compare them with. */
export type Result = 'met' | 'missed' | 'without' | 'silent';

export interface OutcomeRow {
  readonly unit: Unit;
  /** `undefined` where there is no period to ask about. */
  readonly state: State | undefined;
  readonly outcome: Attainment['outcome'];
  /** Value minus target, in the indicator's unit (percentage points for a percentage). */
  readonly gap: number | undefined;
}

/** Gives a ranking: many targets ask for the same. */
export type RankAt = (indicator: Indicator, level: Level, period: Period) => Ranking;

/** A target with what was observed of it, one entry for each level that it binds, in the order of levels. */
export function outcomesOf(portal: Portal, target: Target, rankAt: RankAt): readonly Outcome[] {
  const indicator = portal.indicators.get(target.indicator);
  if (indicator === undefined) return [];
  return levelsOf(portal, target).map((level) => {
    const period = tellingPeriod(portal, target, level);
    return period === undefined
      ? unobserved(portal, target, level)
      : observed(portal, target, rankAt(indicator, level, period));
  });
}

/** Missed where any unit missed it, met where none did. */
export function resultOf(outcomes: readonly Pick<Outcome, 'counts'>[]): Result {
  const some = (kind: keyof Counts) => outcomes.some(({ counts }) => counts[kind] > 0);
  if (some('not-met')) return 'missed';
  if (some('met')) return 'met';
  return some('no-figure') && !some('no-data') ? 'silent' : 'without';
}

/** An outcome with its first rows alone, and the counts of all; as it is where it has no more than `most`. */
export function shortened(outcome: Outcome, { most, to }: { most: number; to: number }): Outcome {
  return outcome.rows.length <= most ? outcome : { ...outcome, rows: outcome.rows.slice(0, to) };
}

function levelsOf(portal: Portal, target: Target): readonly Level[] {
  const own = portal.units.get(target.unit ?? '')?.level;
  if (target.levels.length === 0 && own !== undefined) return [own];
  const named = (level: Level) => target.levels.includes(level.id);
  // What is meant for everyone is told of those who report.
  const reporting = (level: Level) => tellingPeriod(portal, target, level) !== undefined;
  return [...portal.levels.values()].filter(target.levels.length > 0 ? named : reporting);
}

function observed(
  portal: Portal,
  target: Target,
  { level, period, ranked, unranked }: Ranking,
): Outcome {
  const bound = [...ranked, ...unranked].filter(({ unit }) => binds(portal, target, unit));
  const rows = bound.flatMap((row) => {
    const attainment = attainmentOf(row, target);
    return attainment ? [rowOf(row, attainment)] : [];
  });
  const missed = rows
    .filter(({ outcome }) => outcome === 'not-met')
    .toSorted((a, b) => Math.abs(b.gap ?? 0) - Math.abs(a.gap ?? 0));
  const others = (outcome: Attainment['outcome']) => rows.filter((row) => row.outcome === outcome);
  return {
    level,
    period,
    counts: countsOf(rows),
    rows: [...missed, ...others('no-data'), ...others('no-figure'), ...others('met')],
    elsewhere: bound.length - rows.length,
  };
}

function attainmentOf(
  { attainments: { scored, calls } }: RankedUnit | UnrankedUnit,
  target: Target,
): Attainment | undefined {
  return [...scored, ...calls].find((one) => one.target === target);
}

function rowOf(
  { unit, state }: RankedUnit | UnrankedUnit,
  { outcome, gap }: Attainment,
): OutcomeRow {
  return { unit, state, outcome, gap };
}

/** The units that existed while the target was in force. */
function unobserved(portal: Portal, target: Target, level: Level): Outcome {
  const outcome = target.value === undefined ? 'no-figure' : 'no-data';
  const rows = (portal.unitsOfLevel.get(level.id) ?? [])
    .filter((unit) => binds(portal, target, unit) && livedUnder(portal, unit, target))
    .map((unit) => ({ unit, state: undefined, outcome, gap: undefined }) as const);
  return { level, period: undefined, counts: countsOf(rows), rows, elsewhere: 0 };
}

function countsOf(rows: readonly OutcomeRow[]): Counts {
  const count = (outcome: Attainment['outcome']) =>
    rows.filter((row) => row.outcome === outcome).length;
  return {
    met: count('met'),
    'not-met': count('not-met'),
    'no-data': count('no-data'),
    'no-figure': count('no-figure'),
  };
}

function livedUnder(portal: Portal, unit: Unit, { validFrom, validTo }: Target): boolean {
  return shareADay(lifeOf(portal, unit), { from: validFrom, to: validTo });
}
