import type { Language } from '../table/language.ts';
import { formatNumber } from './format.ts';

/** The size of what is fetched or held, as people know it: `12 kB`, `19,4 MB`, `1,1 GB`. */
export function sizeInWords(bytes: number, language: Language): string {
  const [size, unit] = scaled(bytes);
  return `${formatNumber(size, { language })}\u00a0${unit}`;
}

function scaled(bytes: number): readonly [number, string] {
  if (bytes >= 999.95e6) return [Math.round(bytes / 1e8) / 10, 'GB'];
  return bytes >= 999_500 ? [Math.round(bytes / 1e5) / 10, 'MB'] : [Math.round(bytes / 1000), 'kB'];
}
