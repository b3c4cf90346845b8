import type { IndicatorRow } from './context.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';

/** An indicator that is replaced, through any number of others, by itself. */
export const replacements: Rule = (_tables, { indicators }) =>
  [...indicators.values()].flatMap((indicator) => {
    const chain = chainFrom(indicator, indicators);
    if (chain.at(-1)?.replaced_by !== indicator.indicator) return [];
    const written = [...chain, indicator].map((row) => row.indicator).join(' → ');
    return [rowIssue('reference/circle', indicator.place, 'replaced_by', { chain: written })];
  });

function chainFrom(
  first: IndicatorRow,
  indicators: ReadonlyMap<string, IndicatorRow>,
): readonly IndicatorRow[] {
  const chain = new Set<IndicatorRow>();
  let next: IndicatorRow | undefined = first;
  while (next !== undefined && !chain.has(next)) {
    chain.add(next);
    next = indicators.get(next.replaced_by ?? '');
  }
  return [...chain];
}
