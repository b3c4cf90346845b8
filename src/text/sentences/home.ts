import type { Holdings } from '../../ranking/holdings.ts';
import type { Language } from '../../table/language.ts';
import { formatNumber } from '../format.ts';
import type { Headline } from './headline.ts';
import { sentence } from './parts.ts';

/**
 * What the headline figures show together: of those with a target and a figure, how many met every one of their targets.
 * Counts outcomes only; figures of different indicators are never put together.
 */
export function homeFinding(headlines: readonly Headline[], language: Language): string {
  const compared = headlines.map(outcomesOf).filter((outcomes) => outcomes.length > 0);
  const met = compared.filter((outcomes) => outcomes.every((outcome) => outcome === 'met')).length;
  return sentence([
    language === 'vi' ? vietnamese(compared.length, met) : english(compared.length, met),
  ]);
}

/** How much there is to see: `Cổng công khai 45 số liệu của 40 đơn vị theo 5 chỉ số.` */
export function holdingsInWords(
  { figures, units, indicators }: Holdings,
  language: Language,
): string {
  const number = (value: number) => formatNumber(value, { language });
  if (language === 'vi')
    return `Cổng công khai ${number(figures)} số liệu của ${number(units)} đơn vị theo ${number(indicators)} chỉ số.`;
  const counted = (value: number, noun: string) =>
    `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
  return `The portal publishes ${counted(figures, 'figure')} for ${counted(units, 'unit')} on ${counted(indicators, 'indicator')}.`;
}

function outcomesOf({ attainments }: Headline): readonly string[] {
  return attainments.scored
    .map(({ outcome }) => outcome)
    .filter((outcome) => outcome === 'met' || outcome === 'not-met');
}

function vietnamese(compared: number, met: number): string {
  if (compared === 0) return 'chưa có chỉ tiêu nào để đối chiếu với các chỉ số chính';
  if (compared === 1)
    return `chỉ số chính có chỉ tiêu để đối chiếu ${met === 1 ? 'đã đạt' : 'chưa đạt'}`;
  const all = `${formatNumber(compared, { language: 'vi' })} chỉ số chính có chỉ tiêu để đối chiếu`;
  if (met === 0) return `trong ${all}, chưa chỉ số nào đạt`;
  if (met === compared) return `cả ${all} đều đạt`;
  return `trong ${all}, ${formatNumber(met, { language: 'vi' })} chỉ số đạt`;
}

function english(compared: number, met: number): string {
  if (compared === 0) return 'there is no target yet to compare the headline indicators with';
  if (compared === 1)
    return `the one headline indicator with a target ${met === 1 ? 'has met' : 'has not met'} it`;
  const all = `${formatNumber(compared, { language: 'en' })} headline indicators with a target`;
  if (met === 0) return `none of the ${all} has met it`;
  if (met === compared) return `all ${all} have met it`;
  return `${formatNumber(met, { language: 'en' })} of the ${all} ${met === 1 ? 'has' : 'have'} met it`;
}
