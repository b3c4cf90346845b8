import type { Target } from '../../model/target.ts';
import type { Ranking, RankedUnit } from '../../ranking/ranking.ts';
import type { Language } from '../../table/language.ts';
import { attainmentInWords, targetInWords } from '../attainment.ts';
import { formatNumber } from '../format.ts';
import { inARow, unitsCounted } from './parts.ts';

/** How many units with a figure met a demand, of those it binds. */
interface Tally {
  readonly demands: readonly string[];
  readonly met: number;
  readonly bound: number;
}

export interface TargetClauses {
  readonly clauses: readonly string[];
  /** They are a list of targets with their counts, which stands as a sentence of its own. */
  readonly listed: boolean;
}

/**
 * How the units with figures stand to their scored targets: one clause for each count, targets that the same units
 * met or missed named together. No clause without targets; calls are left to their own place on the page.
 */
export function targetClauses(ranking: Ranking, language: Language): TargetClauses {
  const tallies = tally(ranking, language);
  const all = ranking.ranked.length;
  if (tallies.length === 0) return { clauses: noFigureClause(ranking, language), listed: false };
  if (tallies.length > 1 && all > 1)
    return { clauses: listing(tallies, all, language), listed: true };
  const one = language === 'vi' ? vietnamese : english;
  return { clauses: tallies.map((counted) => one(counted, all)), listed: false };
}

/** `đạt chỉ tiêu từ 80 % trở lên: 4 trên 7 đơn vị được giao`, `từ 85 % trở lên: 2 trên 7`: only the first says what is counted. */
function listing(tallies: readonly Tally[], all: number, language: Language): readonly string[] {
  const { opening, of, units, given } = lists[language];
  const counted = tallies.some(({ bound }) => bound < all) ? given : units;
  return tallies.map(({ demands, met, bound }, at) => {
    const [some = '', whole = ''] = [met, bound].map((count) => formatNumber(count, { language }));
    const count = `${inARow(demands, language)}: ${some} ${of} ${whole}`;
    return at === 0 ? `${opening} ${count} ${counted}` : count;
  });
}

function vietnamese({ demands, met, bound }: Tally, all: number): string {
  const target = `chỉ tiêu ${inARow(demands, 'vi', met === 0 ? 'or' : 'and')}`;
  const some = unitsCounted(met, 'vi');
  if (all === 1) return `${met === 0 ? 'chưa đạt' : 'đạt'} ${target}`;
  if (bound === 1) return `đơn vị được giao ${target} ${met === 0 ? 'chưa đạt' : 'đã đạt'}`;
  if (bound < all && met === bound) return `cả ${some} được giao ${target} đều đạt`;
  if (bound < all)
    return `trong ${unitsCounted(bound, 'vi')} được giao ${target}, ${met === 0 ? 'không đơn vị nào' : some} đạt`;
  if (met === 0) return `không đơn vị nào đạt ${target}`;
  if (met === bound) return `cả ${some} đều đạt ${target}`;
  return `${formatNumber(met, { language: 'vi' })} trên ${unitsCounted(bound, 'vi')} đạt ${target}`;
}

function english({ demands, met, bound }: Tally, all: number): string {
  const several = met > 0 && demands.length > 1;
  const noun = several ? 'targets' : 'target';
  const target = `the ${noun} of ${inARow(demands, 'en', met === 0 ? 'or' : 'and')}`;
  const it = several ? 'them' : 'it';
  const some = formatNumber(met, { language: 'en' });
  if (all === 1) return `${target} ${several ? 'were' : 'was'} ${met === 0 ? 'not ' : ''}met`;
  if (bound === 1) return `the unit given ${target} ${met === 0 ? 'did not meet' : 'met'} ${it}`;
  if (bound < all && met === bound) {
    const every = bound === 2 ? 'both units' : `all ${unitsCounted(bound, 'en')}`;
    return `${every} given ${target} met ${it}`;
  }
  if (bound < all)
    return `of the ${unitsCounted(bound, 'en')} given ${target}, ${met === 0 ? 'none' : some} met ${it}`;
  if (met === 0) return `none met ${target}`;
  if (met === bound) return `${bound === 2 ? 'both' : `all ${some}`} met ${target}`;
  return `${some} of ${formatNumber(bound, { language: 'en' })} met ${target}`;
}

function tally(ranking: Ranking, language: Language): readonly Tally[] {
  const counts = countsOf(ranking, demandsIn(ranking, language));
  const tallies = new Map<string, Tally>();
  for (const [demand, { met, bound }] of counts) {
    const key = `${String(met)}/${String(bound)}`;
    tallies.set(key, { demands: [...(tallies.get(key)?.demands ?? []), demand], met, bound });
  }
  return [...tallies.values()];
}

interface Count {
  met: number;
  bound: number;
  /** The unit that was counted last. */
  last: RankedUnit;
}

/** Each demand, counted once for a unit although two documents may make it. */
function countsOf(
  { ranked }: Ranking,
  demandOf: (target: Target) => string,
): ReadonlyMap<string, Count> {
  const counts = new Map<string, Count>();
  for (const row of ranked)
    for (const { target, outcome } of row.attainments.scored) {
      if (outcome !== 'met' && outcome !== 'not-met') continue;
      const demand = demandOf(target);
      const met = Number(outcome === 'met');
      const count = counts.get(demand);
      if (count === undefined) counts.set(demand, { met, bound: 1, last: row });
      else if (count.last !== row) {
        count.met += met;
        count.bound += 1;
        count.last = row;
      }
    }
  return counts;
}

/** Thousands of units stand to the same few targets. */
function demandsIn({ indicator }: Ranking, language: Language): (target: Target) => string {
  const known = new Map<Target, string>();
  return (target) => {
    const words = known.get(target) ?? targetInWords(target, indicator, language);
    known.set(target, words);
    return words;
  };
}

function noFigureClause(ranking: Ranking, language: Language): readonly string[] {
  const silent = ranking.ranked
    .flatMap(({ attainments }) => attainments.scored)
    .find(({ outcome }) => outcome === 'no-figure');
  return silent ? [attainmentInWords(silent, ranking.indicator, language)] : [];
}

const lists = {
  vi: { opening: 'đạt chỉ tiêu', of: 'trên', units: 'đơn vị', given: 'đơn vị được giao' },
  en: { opening: 'met the target of', of: 'of', units: 'units', given: 'units given it' },
} as const;
