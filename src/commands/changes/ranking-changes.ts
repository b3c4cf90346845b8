import type { UnitOfMeasure } from '../../model/indicator.ts';
import type { Portal } from '../../model/portal.ts';
import type { Operator } from '../../model/target.ts';
import { counterpart, rowsByUnit } from '../../ranking/counterpart.ts';
import type { PlacedUnit, RankingName } from '../../ranking/counterpart.ts';
import type { Rank, Ranking } from '../../ranking/ranking.ts';
import { isFigure } from '../../ranking/state.ts';
import type { State } from '../../ranking/state.ts';
import { targetMoves } from '../../ranking/target-moves.ts';
import type { Outcome } from '../../ranking/target-moves.ts';
import type { Named } from './names.ts';
import { printPeriod } from '../../table/period.ts';

/** How a unit stands in a ranking, in one of the states. `absent`: it is not in the ranking at all. */
export interface Stand {
  readonly state: State['kind'] | 'absent';
  readonly rank: Rank | undefined;
  readonly value: number | undefined;
  /** The digits after the decimal sign with which the figure is printed; all it has where `undefined`. */
  readonly decimals: number | undefined;
}

/** A unit whose place or figure is another. `others`: its own figure is the same, it moved because others did. */
export interface RankMove {
  readonly unit: Named;
  readonly before: Stand;
  readonly after: Stand;
  readonly cause: 'own' | 'others';
}

/** Whether the unit stands at another position: a rank that is newly shared is no move. */
export function changesRank({ before, after }: RankMove): boolean {
  return before.rank?.position !== after.rank?.position;
}

/** A target that a unit meets now and did not before, or the other way round. */
export interface TargetMove {
  readonly unit: Named;
  readonly target: string;
  readonly operator: Operator;
  readonly value: number | undefined;
  readonly kind: 'scored' | 'call';
  readonly before: Outcome;
  readonly after: Outcome;
}

/** A ranking in which something moved. Of one that is new or gone only the number of its units is told. */
export interface RankingChange {
  readonly change: 'moved' | 'new' | 'gone';
  readonly indicator: Named & {
    readonly unitOfMeasure: UnitOfMeasure;
  };
  readonly level: Named;
  readonly period: string;
  /** `false` where the level is not ranked or the indicator has no polarity: then there are figures and no ranks. */
  readonly hasRanks: boolean;
  /** How many units are ranked, or have a figure. */
  readonly ranked: { readonly before: number; readonly after: number };
  /** First those whose own figure changed, then those whom others moved; by rank. */
  readonly moves: readonly RankMove[];
  /** Of a new ranking every target that can be met or missed in it. */
  readonly targets: readonly TargetMove[];
}

/** What moves in the rankings that a change touches. */
export function rankingChanges(
  before: Portal,
  after: Portal,
  touched: readonly RankingName[],
): readonly RankingChange[] {
  return touched.flatMap((ranking) => {
    const [old, now] = [counterpart(before, ranking), counterpart(after, ranking)];
    const shown = now ?? old;
    if (shown === undefined) return [];
    const moves = old && now ? movesOf(old, now) : [];
    const targets = now ? targetMovesOf(old, now) : [];
    const ranked = { before: old?.ranked.length ?? 0, after: now?.ranked.length ?? 0 };
    const change = old === undefined ? 'new' : now === undefined ? 'gone' : 'moved';
    const still = moves.length === 0 && targets.length === 0 && ranked.before === ranked.after;
    if (change === 'moved' && still) return [];
    const { indicator, level } = shown;
    const { id, name, unitOfMeasure } = indicator;
    return {
      change,
      indicator: { id, name, unitOfMeasure },
      level: { id: level.id, name: level.name },
      period: printPeriod(ranking.period),
      hasRanks: level.ranked && indicator.polarity !== 'none',
      ranked,
      moves,
      targets,
    } as const;
  });
}

function movesOf(old: Ranking, now: Ranking): readonly RankMove[] {
  const [before, after] = [rowsByUnit(old), rowsByUnit(now)];
  const moves = [...new Set([...after.keys(), ...before.keys()])].flatMap((id): RankMove[] => {
    const [was, is] = [before.get(id), after.get(id)];
    const stands = { before: standOf(was, old), after: standOf(is, now) };
    const unit = (is ?? was)?.unit;
    if (unit === undefined || same(stands.before, stands.after)) return [];
    const own =
      stands.before.value !== stands.after.value || stands.before.state !== stands.after.state;
    return [{ unit: { id, name: unit.name }, ...stands, cause: own ? 'own' : 'others' }];
  });
  return moves.toSorted((a, b) => Number(a.cause === 'others') - Number(b.cause === 'others'));
}

function standOf(row: PlacedUnit | undefined, { indicator }: Ranking): Stand {
  if (row === undefined)
    return { state: 'absent', rank: undefined, value: undefined, decimals: undefined };
  const { state } = row;
  if (!isFigure(state))
    return { state: state.kind, rank: undefined, value: undefined, decimals: undefined };
  const decimals = state.basis === 'counts' ? indicator.decimals : state.observation.valueDecimals;
  const rank = 'rank' in row ? row.rank : undefined;
  return { state: state.kind, rank, value: state.value, decimals };
}

function same(before: Stand, after: Stand): boolean {
  return (
    before.state === after.state &&
    before.value === after.value &&
    before.rank?.position === after.rank?.position &&
    before.rank?.tied === after.rank?.tied
  );
}

function targetMovesOf(old: Ranking | undefined, now: Ranking): readonly TargetMove[] {
  const before = old ? rowsByUnit(old) : new Map<string, PlacedUnit>();
  return [...rowsByUnit(now).values()].flatMap(({ unit, attainments }) =>
    targetMoves(attainments, before.get(unit.id)?.attainments).map(
      ({ target: { id, operator, value, kind }, ...outcomes }) => ({
        unit: { id: unit.id, name: unit.name },
        ...{ target: id, operator, value, kind },
        ...outcomes,
      }),
    ),
  );
}
