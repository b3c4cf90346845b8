import type { Issue, Place } from '../issue.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';

/** Something that ends before it begins: a unit, an indicator, a target, a procedure. */
export const lifetimes: Rule = ({ units, indicators, targets, procedures }) =>
  [...units, ...indicators, ...targets, ...procedures].flatMap(backwards);

interface Lasting {
  readonly valid_from: string | undefined;
  readonly valid_to: string | undefined;
  readonly place: Place;
}

function backwards({ valid_from: from, valid_to: to, place }: Lasting): readonly Issue[] {
  if (from === undefined || to === undefined || from <= to) return [];
  return [rowIssue('date/backwards', place, 'valid_to', { from })];
}
