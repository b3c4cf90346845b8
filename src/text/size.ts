import type { Language } from '../table/language.ts';
import { formatNumber } from './format.ts';

/** The size of what is fetched, as people know it: `12 kB`, `19,4 MB`. */
export function sizeInWords(bytes: number, language: Language): string {
  const large = bytes >= 999_500;
  const value = large ? Math.round(bytes / 1e5) / 10 : Math.round(bytes / 1000);
  return `${formatNumber(value, { language })}\u00a0${large ? 'MB' : 'kB'}`;
}
