import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';

/** A target for a share that lies outside 0 to 100. */
export const targetValues: Rule = ({ targets }, { indicators }) =>
  targets
    .filter(({ indicator, value }) => {
      const isShare = indicators.get(indicator)?.unit_of_measure === 'percent';
      return isShare && value !== undefined && (value < 0 || value > 100);
    })
    .map((row) => rowIssue('figure/outside-percent', row.place, 'value'));
