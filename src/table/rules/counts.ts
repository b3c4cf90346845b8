import type { Issue } from '../issue.ts';
import type { ObservationRow } from './context.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';

/**
 * Counts that cannot be: negative ones, a share counted as more than its whole, one count without the other.
 * A denominator of 0 is possible (no dossiers) but told, since a forgotten figure looks the same.
 */
export const counts: Rule = ({ observations }, { indicators }) =>
  observations.flatMap((row) => {
    if (row.numerator === undefined && row.denominator === undefined) return none;
    const isShare = indicators.get(row.indicator)?.unit_of_measure === 'percent';
    return faultsOf(row, isShare);
  });

const none: readonly Issue[] = [];

function faultsOf(row: ObservationRow, isShare: boolean): readonly Issue[] {
  const { place, numerator, denominator, value } = row;
  if (isNegative(numerator)) return [rowIssue('figure/negative-count', place, 'numerator')];
  if (isNegative(denominator)) return [rowIssue('figure/negative-count', place, 'denominator')];
  if (numerator === undefined || denominator === undefined) {
    // Beside a published rate one count alone is welcome: "none of them online", of a total that is not stated.
    const missing = numerator === undefined ? 'numerator' : 'denominator';
    return value === undefined ? [rowIssue('figure/one-count-missing', place, missing)] : none;
  }
  if (isShare && numerator > denominator) {
    const details = { numerator, denominator };
    return [rowIssue('figure/numerator-above-denominator', place, 'numerator', details)];
  }
  return denominator === 0 ? [rowIssue('figure/denominator-zero', place, 'denominator')] : none;
}

function isNegative(count: number | undefined): boolean {
  return count !== undefined && count < 0;
}
