import type { UnitOfMeasure } from '../../../model/indicator.ts';
import { formatMeasure } from '../../../text/format.ts';
import { fill } from '../../../text/messages/say.ts';
import { rankNumber } from '../../../text/rank.ts';
import { asCode } from '../../../text/report/markdown.ts';
import { stateLabel } from '../../../text/state.ts';
import { changesRank } from '../ranking-changes.ts';
import type { RankingChange, RankMove, Stand, TargetMove } from '../ranking-changes.ts';
import type { Writer } from './writer.ts';

/** Which ranks move and why, ranking after ranking; then the rankings that are new or gone, each in a line. */
export function rankingLines(rankings: readonly RankingChange[], w: Writer): readonly string[] {
  const told = rankings.filter(({ change, moves, ranked }) => {
    return change !== 'moved' || moves.length > 0 || ranked.before !== ranked.after;
  });
  const isMoved = ({ change }: RankingChange) => change === 'moved';
  const moved = told
    .filter(isMoved)
    .toSorted((one, other) => Number(changesRanks(other)) - Number(changesRanks(one)));
  const whole = told.filter((ranking) => !isMoved(ranking));
  const shown = w.first(moved, 12);
  const rest = moved.length - shown.length;
  return [
    ...shown.flatMap((ranking) => [
      `**${headingOf(ranking, w)}**`,
      '',
      ...w.list(ranking.moves, (move) => moveLine(move, ranking, w), 40),
      '',
    ]),
    ...(rest > 0
      ? [fill(w.t.more, { count: rest, where: w.hasFull ? w.t.inFile : w.t.askFull }), '']
      : []),
    ...w.list(whole, (ranking) => headingOf(ranking, w)),
  ];
}

/** What is read first: an edit of every figure moves few ranks. */
function changesRanks({ moves }: RankingChange): boolean {
  return moves.some(changesRank);
}

/** Targets newly met or missed; of a new ranking they are only counted. */
export function targetLines(rankings: readonly RankingChange[], w: Writer): readonly string[] {
  const moved = rankings
    .filter(({ change }) => change === 'moved')
    .flatMap((ranking) => ranking.targets.map((move) => ({ ranking, move })));
  const counted = rankings
    .filter(({ change }) => change === 'new')
    .flatMap((ranking) =>
      [...Map.groupBy(ranking.targets, ({ target }) => target).values()].map((moves) => ({
        ranking,
        moves,
      })),
    );
  return [
    ...w.list(moved, ({ ranking, move }) => {
      const { before, after, unit } = move;
      return `${w.name(unit)}: ${w.t[before]} → ${w.t[after]} · ${targetName(move, ranking, w)} · ${placeOf(ranking, w)}`;
    }),
    ...w.list(counted, ({ ranking, moves }) => countedTarget(ranking, moves, w)),
  ];
}

function countedTarget(ranking: RankingChange, moves: readonly TargetMove[], w: Writer): string {
  const of = (outcome: TargetMove['after']) =>
    moves.filter(({ after }) => after === outcome).length;
  const [first] = moves;
  return fill(w.t.newTargets, {
    target: asCode(first?.target ?? ''),
    bound: first === undefined ? '' : boundOf(first, ranking, w),
    ranking: placeOf(ranking, w),
    met: of('met'),
    missed: of('not-met'),
  });
}

function headingOf(ranking: RankingChange, w: Writer): string {
  const phrases = ranking.hasRanks
    ? { moved: w.t.ranking, new: w.t.newRanking, gone: w.t.goneRanking }
    : { moved: w.t.listing, new: w.t.newListing, gone: w.t.goneListing };
  const phrase = phrases[ranking.change];
  return fill(phrase, {
    indicator: w.name(ranking.indicator),
    level: w.name(ranking.level),
    period: w.period(ranking.period),
    ...ranking.ranked,
  });
}

function placeOf({ indicator, level, period }: RankingChange, w: Writer): string {
  return `${w.name(indicator)} · ${w.name(level)} · ${w.period(period)}`;
}

/** `Sở A: 12 → 9: 81,2 % → 86,0 %`. */
function moveLine({ unit, before, after, cause }: RankMove, ranking: RankingChange, w: Writer) {
  const { unitOfMeasure } = ranking.indicator;
  const [old, now] = [before, after].map((stand) => figureOf(stand, unitOfMeasure, w));
  const name = w.name(unit);
  const ranks = ranking.hasRanks ? `${name} ${rankOf(before, w)} → ${rankOf(after, w)}` : name;
  const why =
    cause === 'others' ? fill(w.t.byOthers, { figure: now ?? '' }) : `${old ?? ''} → ${now ?? ''}`;
  return `${ranks}: ${why}`;
}

function rankOf({ rank, state }: Stand, w: Writer): string {
  if (rank !== undefined) return rankNumber(rank);
  return state === 'absent' ? w.t.absent : w.t.unranked;
}

function figureOf({ state, value, decimals }: Stand, measure: UnitOfMeasure, w: Writer): string {
  if (state === 'absent') return w.t.absent;
  if (value === undefined) return stateLabel(state, w.language);
  return formatMeasure(value, measure, { language: w.language, decimals });
}

function targetName(move: TargetMove, ranking: RankingChange, w: Writer): string {
  return `${asCode(move.target)} (${boundOf(move, ranking, w)})`;
}

function boundOf({ operator, value }: TargetMove, { indicator }: RankingChange, w: Writer) {
  const figure =
    value === undefined
      ? ''
      : formatMeasure(value, indicator.unitOfMeasure, { language: w.language });
  return `${{ '>=': '≥', '<=': '≤', '=': '=', '>': '\\>', '<': '\\<' }[operator]} ${figure}`;
}
