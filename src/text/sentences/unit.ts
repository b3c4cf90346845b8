import { worded } from '../../model/wording.ts';
import type { Placing } from '../../ranking/placing.ts';
import type { Rank, RankedUnit } from '../../ranking/ranking.ts';
import type { Language } from '../../table/language.ts';
import { uncapitalise } from '../capitalise.ts';
import { periodInSentence, periodOpening } from '../period.ts';
import { movementInWords, rankInWords } from '../rank.ts';
import { unitInSentence } from '../unit-name.ts';
import { figureInWords } from './figure.ts';
import { figureClause, headlineFinding, scoredClauses } from './headline.ts';
import { sentence, unitsCounted } from './parts.ts';

/**
 * Where one unit stands in a ranking, in one sentence: its rank of how many, the figure, each target and what is missing,
 * and the change of place. Where all stand alike it says so in place of a rank; without a figure it says why; where nothing is
 * ranked, or nobody else, it gives the figure alone.
 */
export function unitFinding(placing: Placing, language: Language): string {
  const { indicator, period, row } = placing;
  if ('rank' in row && row.rank && row.rank.of > 1)
    return sentence([
      ...placeClauses(placing, { ...row, rank: row.rank }, language),
      ...scoredClauses(row.attainments, indicator, language),
      ...movementClauses(placing, row, language),
    ]);
  return headlineFinding({ ...row, indicator, period }, language);
}

function placeClauses(
  { indicator, level, period, reason }: Placing,
  row: RankedUnit & { readonly rank: Rank },
  language: Language,
): readonly string[] {
  const headline = figureClause({ ...row, indicator, period }, language);
  if (reason?.allEqual === true) return [headline, alike(row.rank.of, language)];
  const place = rankInWords(row.rank, language);
  const group = uncapitalise(worded(level.name, language));
  if (language === 'en') return [`${headline}, ${place} ${group} with figures`];
  const name = unitInSentence(row.unit, 'vi');
  const measured = uncapitalise(worded(indicator.name, 'vi'));
  const value = figureInWords(row, indicator, 'vi');
  return [
    `${periodOpening(period, 'vi')}, ${name} xếp ${place} ${group} có số liệu về ${measured}: ${value}`,
  ];
}

function alike(count: number, language: Language): string {
  const units = unitsCounted(count, language);
  return language === 'vi'
    ? `cả ${units} có số liệu đều bằng nhau`
    : `the same for ${count === 2 ? 'both units' : `all ${units}`} with figures`;
}

function movementClauses(
  { previous }: Placing,
  { movement }: RankedUnit,
  language: Language,
): readonly string[] {
  if (!previous || !movement) return [];
  const since = language === 'vi' ? 'so với' : 'since';
  return [
    `${movementInWords(movement, language)} ${since} ${periodInSentence(previous, language)}`,
  ];
}
