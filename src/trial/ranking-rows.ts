import type { Indicator } from '../model/indicator.ts';
import { worded } from '../model/wording.ts';
import type { PlacedUnit } from '../ranking/counterpart.ts';
import { isFigure } from '../ranking/state.ts';
import type { TargetMove } from '../ranking/target-moves.ts';
import type { Language } from '../table/language.ts';
import { attainmentInWords } from '../text/attainment.ts';
import { formatFigure } from '../text/format.ts';
import { fill, say } from '../text/messages/say.ts';
import { trialPhrases } from '../text/messages/trial.ts';
import { periodInWords } from '../text/period.ts';
import { movementInWords, rankNumber } from '../text/rank.ts';
import { rankingFinding } from '../text/sentences/ranking.ts';
import { stateInWords } from '../text/state.ts';
import { rankOf } from './moves.ts';
import type { Comparison, Move } from './moves.ts';
import type { Touched } from './touched.ts';

/** A new ranking in words, ready to be shown. */
export interface RankingRows {
  readonly name: string;
  readonly finding: string;
  /** What moves in all. */
  readonly summary: readonly string[];
  /** The units whose own figure is another, with what that changes: the first of them, in the order of the ranking. */
  readonly edited: readonly string[];
  readonly caption: string;
  /** Whether there are ranks to show. */
  readonly hasRanks: boolean;
  readonly ranked: readonly RankingRow[];
  readonly unranked: readonly UnrankedRow[];
}

export interface RankingRow {
  readonly rank: string;
  readonly name: string;
  readonly figure: string;
  /** What is another than published, one thing each; empty for nothing. */
  readonly changes: readonly string[];
  /** Whether the unit stands higher or lower than published. */
  readonly moved: 'up' | 'down' | undefined;
}

export interface UnrankedRow {
  readonly name: string;
  readonly reason: string;
  /** What is published of it, where it had a figure. */
  readonly changes: readonly string[];
}

/** The name of a ranking in a list of choices. */
export function rankingName(touched: Touched, language: Language): string {
  const name = nameOf(touched, language);
  return touched.changed ? fill(say(trialPhrases, language).changedName, { name }) : name;
}

function nameOf(
  { indicator, level, period }: Pick<Touched, 'indicator' | 'level' | 'period'>,
  language: Language,
): string {
  return fill(say(trialPhrases, language).rankingName, {
    indicator: worded(indicator.name, language),
    level: worded(level.name, language),
    period: periodInWords(period, language),
  });
}

/** Puts words to a ranking and to its differences from the published one. */
export function rankingRows(comparison: Comparison, language: Language): RankingRows {
  const { ranking, moves, isNew } = comparison;
  const t = say(trialPhrases, language);
  const hasRanks = ranking.ranked.some(({ rank }) => rank !== undefined);
  const told = moves.map((move) => ({ move, changes: changesOf(move, comparison, language) }));
  const caption = hasRanks ? t.captionRanked : t.captionListed;
  return {
    name: nameOf(ranking, language),
    finding: rankingFinding(ranking, language),
    summary: isNew ? [t.newPeriod] : summaryOf(comparison, language),
    edited: editedUnits(comparison, language),
    caption: fill(caption, { n: ranking.ranked.length }),
    hasRanks,
    ranked: told.flatMap(({ move, changes }) => {
      const { now, before } = move;
      if (!isFigure(now.state)) return [];
      const rank = rankOf(now);
      return {
        rank: rank === undefined ? '' : rankNumber(rank),
        name: worded(now.unit.name, language),
        figure: formatFigure(now.state, ranking.indicator, language),
        changes,
        moved: direction(now, before),
      };
    }),
    unranked: told.flatMap(({ move: { now }, changes }) =>
      isFigure(now.state)
        ? []
        : {
            name: worded(now.unit.name, language),
            reason: stateInWords(now.state, ranking.indicator, language),
            changes,
          },
    ),
  };
}

function editedUnits(comparison: Comparison, language: Language): readonly string[] {
  const { ranking, moves, isNew } = comparison;
  const { unitAndChanges } = say(trialPhrases, language);
  const edited = moves.filter((move) => !isNew && hasOtherFigure(move, comparison, language));
  return edited.slice(0, mostNamed).map((move) => {
    const state = stateInWords(move.now.state, ranking.indicator, language);
    const changes = [state, ...changesOf(move, comparison, language)].join('; ');
    return fill(unitAndChanges, { name: worded(move.now.unit.name, language), changes });
  });
}

/** Places gained: positive. `undefined` where it had no rank, or has none. */
function placesGained(now: PlacedUnit, before: PlacedUnit | undefined): number | undefined {
  const [after, earlier] = [rankOf(now), rankOf(before)];
  return after && earlier && earlier.position - after.position;
}

function direction(now: PlacedUnit, before: PlacedUnit | undefined): RankingRow['moved'] {
  const places = placesGained(now, before) ?? 0;
  if (places === 0) return undefined;
  return places > 0 ? 'up' : 'down';
}

function changesOf(
  { now, before, targets }: Move,
  { ranking, isNew }: Comparison,
  language: Language,
): readonly string[] {
  const t = say(trialPhrases, language);
  if (isNew) return [];
  if (before === undefined) return [t.newUnit];
  const { indicator } = ranking;
  const [state, published] = [now, before].map((one) =>
    stateInWords(one.state, indicator, language),
  );
  return [
    ...rankChange(now, before, language),
    ...(state === published ? [] : [fill(t.wasFigure, { figure: published ?? '' })]),
    ...targets.map((move) => fill(t.targetNow, { outcome: outcomeOf(move, indicator, language) })),
  ];
}

function rankChange(now: PlacedUnit, before: PlacedUnit, language: Language): readonly string[] {
  const [after, earlier] = [rankOf(now), rankOf(before)];
  const places = placesGained(now, before);
  if (after === undefined || earlier === undefined || places === undefined) return [];
  // A rank that is newly shared, or no longer, is written otherwise without a move.
  if (places === 0 && rankNumber(after) === rankNumber(earlier)) return [];
  const { fromTo } = say(trialPhrases, language);
  const ranks = fill(fromTo, { from: rankNumber(earlier), to: rankNumber(after) });
  return [places === 0 ? ranks : `${ranks} (${movementInWords({ places }, language)})`];
}

function summaryOf(comparison: Comparison, language: Language): readonly string[] {
  const { moves } = comparison;
  const t = say(trialPhrases, language);
  const ranks = moves.filter(({ now, before }) => (placesGained(now, before) ?? 0) !== 0).length;
  const figures = moves.filter((move) => hasOtherFigure(move, comparison, language)).length;
  const outcomes = moves.flatMap(({ now, targets }) =>
    targets.map((move) => ({
      outcome: outcomeOf(move, comparison.ranking.indicator, language),
      name: worded(now.unit.name, language),
    })),
  );
  return [
    fill(t.movesCount, { ranks, figures }),
    ...[...Map.groupBy(outcomes, ({ outcome }) => outcome)].map(([outcome, units]) => {
      const names = listed(
        units.map(({ name }) => name),
        language,
      );
      return fill(t.targetsNow, { outcome, names });
    }),
  ];
}

/** `đạt chỉ tiêu từ 40 % trở lên`: how a target now stands, target by target as the report of a change tells it. */
function outcomeOf(
  { target, after: outcome }: TargetMove,
  indicator: Indicator,
  language: Language,
): string {
  return attainmentInWords({ target, outcome, gap: undefined }, indicator, language);
}

function hasOtherFigure(
  { now, before }: Move,
  { ranking }: Comparison,
  language: Language,
): boolean {
  const [state, published] = [now, before].map(
    (one) => one && stateInWords(one.state, ranking.indicator, language),
  );
  return state !== published;
}

/** So many are named; the rest are counted. */
const mostNamed = 10;

function listed(names: readonly string[], language: Language): string {
  const shown = names.slice(0, mostNamed).join(language === 'vi' ? '; ' : ', ');
  const rest = names.length - mostNamed;
  const { andMore } = say(trialPhrases, language);
  return rest > 0 ? fill(andMore, { names: shown, n: rest }) : shown;
}
