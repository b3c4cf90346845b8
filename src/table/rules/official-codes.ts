import { heldAtOnce } from './held-at-once.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';

/**
 * One official code on two units that existed at the same time. One after the other is right: code 24 was
 * Bắc Giang until 30 June 2025 and is Bắc Ninh since.
 */
export const officialCodes: Rule = ({ units }, context) =>
  heldAtOnce(units, context, ({ code }) => code).map(([unit, other]) =>
    rowIssue('unit/same-official-code', unit.place, 'code', {
      unit: `${other.unit} (${other.name})`,
      line: other.place.line,
    }),
  );
