import { worded } from '../../model/wording.ts';
import type { Rank, RankedUnit, Ranking } from '../../ranking/ranking.ts';
import type { Language } from '../../table/language.ts';
import { uncapitalise } from '../capitalise.ts';
import { periodInSentence, periodInWords, periodOpening } from '../period.ts';
import { movementInWords, rankInWords } from '../rank.ts';
import { figureInWords } from './figure.ts';
import { headlineFinding, scoredClauses } from './headline.ts';
import { sentence } from './parts.ts';

/**
 * Where one unit stands in a ranking, in one sentence: its rank of how many, the figure, each target and what is missing,
 * and the change of place. Without a figure it says why; where nothing is ranked it gives the figure alone.
 * `undefined` when the ranking does not hold the unit.
 */
export function unitFinding(
  ranking: Ranking,
  unit: string,
  language: Language,
): string | undefined {
  const { indicator, period } = ranking;
  const row = ranking.ranked.find((each) => each.unit.id === unit);
  if (row?.rank)
    return sentence([
      placeClause(ranking, row, { rank: row.rank, language }),
      ...scoredClauses(row.attainments, indicator, language),
      ...movementClause(ranking, row, language),
    ]);
  const other = row ?? ranking.unranked.find((each) => each.unit.id === unit);
  return other && headlineFinding({ ...other, indicator, period }, language);
}

function placeClause(
  { indicator, level, period }: Ranking,
  row: RankedUnit,
  { rank, language }: { readonly rank: Rank; readonly language: Language },
): string {
  const name = worded(row.unit.name, language);
  const place = rankInWords(rank, language);
  const group = uncapitalise(worded(level.name, language));
  const measured = worded(indicator.name, language);
  const value = figureInWords(row, indicator, language);
  if (language === 'vi')
    return `${periodOpening(period, 'vi')}, ${name} xếp ${place} ${group} có số liệu về ${uncapitalise(measured)}: ${value}`;
  return `${measured}, ${periodInWords(period, 'en')}: ${name} ranked ${place} ${group} with figures, with ${value}`;
}

function movementClause(
  { previous }: Ranking,
  { movement }: RankedUnit,
  language: Language,
): readonly string[] {
  if (!previous || !movement) return [];
  const since = language === 'vi' ? 'so với' : 'since';
  return [
    `${movementInWords(movement, language)} ${since} ${periodInSentence(previous, language)}`,
  ];
}
