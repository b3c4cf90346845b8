import type { Movement } from '../ranking/movement.ts';
import type { Rank } from '../ranking/ranking.ts';
import type { Language } from '../table/language.ts';
import { formatNumber } from './format.ts';
import { ordinal } from './ordinal.ts';

/** A rank as a table cell shows it: `3`, and `=9` where it is shared. */
export function rankNumber({ position, tied }: Pick<Rank, 'position' | 'tied'>): string {
  return tied ? `=${String(position)}` : String(position);
}

/** A rank in words, always out of how many: `thứ 9 (đồng hạng) trên 13`, `joint 9th of 13`. */
export function rankInWords({ position, tied, of }: Rank, language: Language): string {
  const place = ordinal(position, language);
  const all = formatNumber(of, { language });
  if (language === 'vi') return `${place}${tied ? ' (đồng hạng)' : ''} trên ${all}`;
  return `${tied ? 'joint ' : ''}${place} of ${all}`;
}

/** The same for a unit and its reason; where every unit has one result, that is said instead of a place. */
export function placeInWords(
  { rank, allEqual }: { readonly rank: Rank; readonly allEqual: boolean },
  language: Language,
): string {
  if (!allEqual) return rankInWords(rank, language);
  const count = String(rank.of);
  return language === 'vi' ? `cả ${count} đơn vị bằng nhau` : `all ${count} units equal`;
}

/** The change of place since the period before: `tăng 2 bậc`, `giảm 1 bậc`, `giữ nguyên thứ hạng`. */
export function movementInWords({ places }: Pick<Movement, 'places'>, language: Language): string {
  if (places === 0) return language === 'vi' ? 'giữ nguyên thứ hạng' : 'same place';
  const count = Math.abs(places);
  if (language === 'vi') return `${places > 0 ? 'tăng' : 'giảm'} ${String(count)} bậc`;
  return `${places > 0 ? 'up' : 'down'} ${String(count)} ${count === 1 ? 'place' : 'places'}`;
}
