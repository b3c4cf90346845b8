import type { UnitOfMeasure } from '../../model/indicator.ts';
import type { Language, Words } from '../../table/language.ts';
import { capitalise } from '../capitalise.ts';
import { formatNumber } from '../format.ts';

/** Clauses as one sentence: joined by semicolons, a capital at the start, a full stop at the end. */
export function sentence(clauses: readonly string[]): string {
  return `${capitalise(clauses.filter((clause) => clause !== '').join('; '))}.`;
}

/** Names in a row: `A`, `A và B`, `A, B và C`; with `or` in place of `and` where asked. */
export function inARow(
  names: readonly string[],
  language: Language,
  joint: keyof typeof joints = 'and',
): string {
  const last = names.at(-1) ?? '';
  if (names.length < 2) return last;
  return `${names.slice(0, -1).join(', ')} ${joints[joint][language]} ${last}`;
}

/** So many units: `1 đơn vị`, `4 đơn vị`; `1 unit`, `4 units`. */
export function unitsCounted(count: number, language: Language): string {
  const number = formatNumber(count, { language });
  if (language === 'vi') return `${number} đơn vị`;
  return `${number} ${count === 1 ? 'unit' : 'units'}`;
}

/** What is compared, as a noun: `tỷ lệ`, `số lượng`, `số ngày`, `điểm`. */
export function measureNoun(measure: UnitOfMeasure, language: Language): string {
  return measureNouns[measure][language];
}

const joints = {
  and: { vi: 'và', en: 'and' },
  or: { vi: 'hoặc', en: 'or' },
} as const satisfies Record<string, Words>;

const measureNouns: Readonly<Record<UnitOfMeasure, Words>> = {
  percent: { vi: 'tỷ lệ', en: 'rate' },
  count: { vi: 'số lượng', en: 'number' },
  days: { vi: 'số ngày', en: 'number of days' },
  points: { vi: 'số điểm', en: 'score' },
};
