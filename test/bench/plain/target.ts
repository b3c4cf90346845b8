import type { Row } from './csv.ts';
import type { Figures } from './figures.ts';
import { printed, words } from './words.ts';
import type { PlainLanguage } from './words.ts';

/** A limit that the values of a ranking are held to. */
export interface Limit {
  readonly operator: string;
  readonly value: number;
}

interface Wanted {
  readonly indicator: string;
  readonly level: string;
  readonly period: string;
}

/** The first scored target of the table that applies to a level at the beginning of a period. */
export function limitFor({ targets }: Figures, wanted: Wanted): Limit | undefined {
  const found = targets.find((target) => applies(target, wanted));
  if (found === undefined) return undefined;
  return { operator: found['operator'] ?? '>=', value: Number(found['value']) };
}

function applies(target: Row, { indicator, level, period }: Wanted): boolean {
  const day = `${period.slice(0, 7)}-01`;
  return (
    target['indicator'] === indicator &&
    target['kind'] === 'scored' &&
    (target['level'] ?? level).split(' ').includes(level) &&
    (target['valid_from'] ?? '') <= day &&
    day <= (target['valid_to'] ?? '9')
  );
}

export function isMet(value: number, { operator, value: limit }: Limit): boolean {
  if (operator === '<=') return value <= limit;
  return operator === '=' ? value === limit : value >= limit;
}

/** `Đạt (>= 80)`; a dash without a limit or a value. */
export function outcome(
  value: number,
  limit: Limit | undefined,
  language: PlainLanguage,
): { readonly met: boolean; readonly label: string } {
  const { met: yes, notMet: no, none } = words[language];
  if (limit === undefined || Number.isNaN(value)) return { met: false, label: none };
  const met = isMet(value, limit);
  const asked = `${limit.operator} ${printed(limit.value, 0, language)}`;
  return { met, label: `${met ? yes : no} (${asked})` };
}
