import type { Holdings } from '../../ranking/holdings.ts';
import type { Language } from '../../table/language.ts';
import { formatNumber } from '../format.ts';
import { headlineFinding } from './headline.ts';
import type { Headline } from './headline.ts';
import { sentence } from './parts.ts';

/**
 * What the headline figures show together: of those with a target and a figure, how many met every one of their targets; of a
 * single one its own finding.
 * Counts outcomes only; figures of different indicators are never put together.
 */
export function homeFinding(headlines: readonly Headline[], language: Language): string {
  const judged = headlines.filter((headline) => outcomesOf(headline).length > 0);
  const [only] = judged;
  if (only !== undefined && judged.length === 1) return headlineFinding(only, language);
  const compared = judged.map(outcomesOf);
  const met = compared.filter((outcomes) => outcomes.every((outcome) => outcome === 'met')).length;
  return sentence([
    language === 'vi' ? vietnamese(compared.length, met) : english(compared.length, met),
  ]);
}

/** How much there is to see: `Cổng công khai 45 số liệu của 40 đơn vị theo 5 chỉ số, từ năm 2019 đến năm 2022.` */
export function holdingsInWords(
  { figures, units, indicators, years }: Holdings,
  language: Language,
): string {
  const number = (value: number) => formatNumber(value, { language });
  const time = years ? yearsInWords(years, language) : '';
  if (language === 'vi')
    return `Cổng công khai ${number(figures)} số liệu của ${number(units)} đơn vị theo ${number(indicators)} chỉ số${time}.`;
  const counted = (value: number, noun: string) =>
    `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
  return `The portal publishes ${counted(figures, 'figure')} for ${counted(units, 'unit')} on ${counted(indicators, 'indicator')}${time}.`;
}

function yearsInWords({ first, last }: NonNullable<Holdings['years']>, language: Language): string {
  const [from, to] = [String(first), String(last)];
  if (language === 'vi') return from === to ? `, năm ${from}` : `, từ năm ${from} đến năm ${to}`;
  return from === to ? `, ${from}` : `, ${from} to ${to}`;
}

function outcomesOf({ attainments }: Headline): readonly string[] {
  return attainments.scored
    .map(({ outcome }) => outcome)
    .filter((outcome) => outcome === 'met' || outcome === 'not-met');
}

function vietnamese(compared: number, met: number): string {
  if (compared === 0) return 'chưa có chỉ tiêu nào để đối chiếu với những con số chính';
  const all = `${formatNumber(compared, { language: 'vi' })} chỉ số chính có chỉ tiêu để đối chiếu`;
  if (met === 0) return `trong ${all}, chưa chỉ số nào đạt`;
  if (met === compared) return `cả ${all} đều đạt`;
  return `trong ${all}, ${formatNumber(met, { language: 'vi' })} chỉ số đạt`;
}

function english(compared: number, met: number): string {
  if (compared === 0) return 'there is no target yet to compare the headline figures with';
  const all = `${formatNumber(compared, { language: 'en' })} headline indicators with a target`;
  if (met === 0) return `none of the ${all} has met it`;
  if (met === compared) return `all ${all} have met it`;
  return `${formatNumber(met, { language: 'en' })} of the ${all} ${met === 1 ? 'has' : 'have'} met it`;
}
