import type { Citation } from '../model/directive.ts';
import type { NamedDirective } from '../model/named-directive.ts';
import type { Language } from '../table/language.ts';
import { dateInWords, formatDate } from './date.ts';
import { kindInWords } from './directive.ts';

/** A citation without a record, in its own words: `71/TB-UBND, ngày 25/3/2019, UBND tỉnh`. */
export function citationInWords(
  { number, date, issuer }: Pick<Citation, 'number' | 'date' | 'issuer'>,
  language: Language,
): string {
  const day = date === undefined ? undefined : dateInWords(date, language);
  return [number, day, issuer].filter((part) => part !== undefined).join(', ');
}

/** A document in a few letters, for drawings: `71/TB-UBND, 25/3/2019`; without a symbol its kind. */
export function briefTitle(
  { kind, number, symbol, issued }: NamedDirective,
  language: Language,
): string {
  const name = symbol === undefined ? kindInWords(kind, language) : `${number ?? '…'}/${symbol}`;
  return [name, ...(issued === undefined ? [] : [formatDate(issued, language)])].join(', ');
}
