import { keyText } from '../keys.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';

const key = ['unit', 'indicator', 'period'];

/** A correction of a figure that is not among the observations. */
export const correctedFigures: Rule = ({ corrections, observations }, { complete }) => {
  if (corrections.length === 0 || !complete.has('observations')) return [];
  const wanted = new Set(corrections.map((row) => keyText(key, row)));
  // The key of each of a million rows would be a text of its own: most units were never corrected.
  const units = new Set(corrections.map(({ unit }) => unit));
  const found = new Set<string>();
  for (const row of observations) {
    if (!units.has(row.unit)) continue;
    const text = keyText(key, row);
    if (wanted.has(text)) found.add(text);
  }
  return corrections
    .filter((row) => !found.has(keyText(key, row)))
    .map((row) => rowIssue('figure/correction-of-nothing', row.place, 'unit'));
};
