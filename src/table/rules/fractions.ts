import type { Issue } from '../issue.ts';
import type { ObservationRow, PeriodRows } from './context.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';

/**
 * A share written as a fraction among percentages: 0.94 where the others of the indicator and period lie near 94.
 * Both readings are possible, so it is an error; counts beside the value settle it.
 */
export const fractions: Rule = (_tables, { indicators, periods }) =>
  [...periods].flatMap(([code, ofIndicator]) =>
    indicators.get(code)?.unit_of_measure === 'percent' ? ofIndicator.flatMap(inPeriod) : [],
  );

/** How many others must agree before one is doubted. */
const fewest = 3;
/** The others must all lie this many times above the doubtful one … */
const apart = 10;
/** … and within this factor of a hundred times it. */
const near = 1.5;

function inPeriod({ rows }: PeriodRows): readonly Issue[] {
  let least = Infinity;
  let most = 0;
  let others = 0;
  for (const { value } of rows) {
    if (value === undefined || value.number <= 1) continue;
    least = Math.min(least, value.number);
    most = Math.max(most, value.number);
    others += 1;
  }
  if (others < fewest) return [];
  return rows.filter((row) => isDoubtful(row, least, most)).map(issueFor);
}

function isDoubtful({ value, numerator }: ObservationRow, least: number, most: number): boolean {
  if (value === undefined || numerator !== undefined) return false;
  const { number } = value;
  if (number <= 0 || number > 1 || least < number * apart) return false;
  return number * 100 * near >= least && number * 100 <= most * near;
}

function issueFor({ place, value }: ObservationRow): Issue {
  const percent = value === undefined ? 0 : Number((value.number * 100).toPrecision(12));
  return rowIssue('figure/fraction-for-percent', place, 'value', { percent });
}
