import type { Indicator } from '../../model/indicator.ts';
import type { RankedUnit } from '../../ranking/ranking.ts';
import type { Language } from '../../table/language.ts';
import { formatFigure, formatNumber } from '../format.ts';

/** A figure inside a sentence; one with a small denominator says how small: `50 % (mẫu số nhỏ: 12)`. */
export function figureInWords(
  { state, small }: Pick<RankedUnit, 'state'> & { readonly small?: boolean | undefined },
  indicator: Indicator,
  language: Language,
): string {
  const value = formatFigure(state, indicator, language);
  const { denominator } = state.observation;
  if (!small || denominator === undefined) return value;
  const number = formatNumber(denominator, { language });
  return `${value} (${language === 'vi' ? 'mẫu số nhỏ' : 'small denominator'}: ${number})`;
}
