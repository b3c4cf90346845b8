import { fold } from '../../table/fold.ts';
import type { Issue } from '../../table/issue.ts';
import { issueAt } from '../head-place.ts';
import type { DirectiveText } from './directive-text.ts';

/** An issuer is a code of a unit, or a name as written. */
export function isUnitCode(issuer: string): boolean {
  return /^[a-z0-9-]+$/.test(issuer);
}

/** An English name translates the name beside it; that of a unit stands in its table. */
export function englishIssuerFaults(directive: DirectiveText): readonly Issue[] {
  const { issuer: unit, issuer_en: value } = directive.head;
  if (value === undefined) return [];
  if (unit === undefined) return [issueAt(directive, ['issuer'], 'yaml/missing-key')];
  return isUnitCode(unit)
    ? [
        issueAt(directive, ['issuer_en'], 'directive/issuer-en-of-unit', {
          value,
          details: { unit },
        }),
      ]
    : [];
}

/** One body has one English name: each that differs from the first of its issuer. */
export function otherEnglishNames(directives: readonly DirectiveText[]): readonly Issue[] {
  const named = directives.filter(({ head }) => head.issuer_en !== undefined);
  return [...Map.groupBy(named, ({ head }) => fold(head.issuer ?? '')).values()].flatMap(
    ([first, ...others]) => others.flatMap((other) => differs(other, first)),
  );
}

function differs(one: DirectiveText, first: DirectiveText | undefined): readonly Issue[] {
  const [value, right] = [one.head.issuer_en, first?.head.issuer_en];
  if (first === undefined || value === undefined || right === undefined || value === right)
    return [];
  const details = { other: first.source.file, right };
  return [issueAt(one, ['issuer_en'], 'directive/issuer-en-otherwise', { value, details })];
}
