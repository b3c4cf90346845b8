import type { Language } from '../table/language.ts';
import { formatNumber } from './format.ts';

/** A place in an order: `thứ nhất`, `thứ 9`; `1st`, `2nd`, `11th`, `23rd`. */
export function ordinal(position: number, language: Language): string {
  const number = formatNumber(position, { language });
  if (language === 'en') return number + (suffixes[plurals.select(position)] ?? 'th');
  return position === 1 ? 'thứ nhất' : `thứ ${number}`;
}

const plurals = new Intl.PluralRules('en', { type: 'ordinal' });

const suffixes: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};
