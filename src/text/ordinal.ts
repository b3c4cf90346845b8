import type { Language } from '../table/language.ts';
import { formatNumber } from './format.ts';

/** A place in an order: `thứ nhất`, `thứ 9`; `1st`, `2nd`, `11th`, `23rd`. */
export function ordinal(position: number, language: Language): string {
  const number = formatNumber(position, { language });
  if (language === 'en') return number + suffixOf(position);
  return position === 1 ? 'thứ nhất' : `thứ ${number}`;
}

/** 1st, 2nd, 3rd, but 11th, 12th, 13th. */
function suffixOf(position: number): string {
  const ten = Math.floor(position / 10) % 10;
  return (ten === 1 ? undefined : suffixes[position % 10]) ?? 'th';
}

const suffixes: readonly (string | undefined)[] = [undefined, 'st', 'nd', 'rd'];
