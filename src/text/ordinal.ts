import type { Language } from '../table/language.ts';

/** A place in an order: `thứ nhất`, `thứ tư`, `thứ 9`; `1st`, `2nd`, `11th`, `23rd`. */
export function ordinal(position: number, language: Language): string {
  if (language === 'en') return `${String(position)}${suffixes[plurals.select(position)] ?? 'th'}`;
  if (position === 1) return 'thứ nhất';
  return position === 4 ? 'thứ tư' : `thứ ${String(position)}`;
}

const plurals = new Intl.PluralRules('en', { type: 'ordinal' });

const suffixes: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = {
  one: 'st',
  two: 'nd',
  few: 'rd',
};
