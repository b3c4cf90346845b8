import type { Issue } from '../issue.ts';
import type { Tables } from '../tables.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';

/** A change of units says from which unit, to which, or both, as its kind asks. */
export const changesOfUnits: Rule = ({ unit_changes: changes }) => changes.flatMap(faultOf);

type Change = Tables['unit_changes'][number];

function faultOf({ from, to, kind, place }: Change): readonly Issue[] {
  if (from === undefined && to === undefined) {
    return [rowIssue('unit/change-of-nothing', place, 'from')];
  }
  if (from === to) return [rowIssue('unit/change-of-nothing', place, 'to')];
  const wanted = columnsOf(kind);
  const wrong = (['from', 'to'] as const).find(
    (end) => wanted.has(end) !== ((end === 'from' ? from : to) !== undefined),
  );
  if (wrong === undefined) return [];
  const code = wanted.has(wrong) ? 'unit/change-lacks-unit' : 'unit/change-with-extra-unit';
  return [rowIssue(code, place, wrong, { kind })];
}

function columnsOf(kind: Change['kind']): ReadonlySet<'from' | 'to'> {
  if (kind === 'create') return new Set(['to']);
  return new Set(kind === 'abolish' ? ['from'] : ['from', 'to']);
}
