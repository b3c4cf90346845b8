import type { Issue } from '../../table/issue.ts';
import type { Known } from '../../table/references.ts';
import type { DirectiveText } from './directive-text.ts';
import type { Reference } from '../head-references.ts';
import { referencesOf, unknownIn } from '../head-references.ts';
import { isUnitCode } from './issuer.ts';

/**
 * What the head of a directive names and the portal does not have: the issuer written as a code, records it cites,
 * indicators, topics. What could not be read whole is not judged, nor are topics of a portal without a glossary.
 */
export function unknownNames(
  directive: DirectiveText,
  known: ReadonlyMap<string, Known>,
): readonly Issue[] {
  return unknownIn(directive, referencesIn(directive, known));
}

function referencesIn(
  { head }: DirectiveText,
  known: ReadonlyMap<string, Known>,
): readonly Reference[] {
  const glossary = known.get('glossary');
  const terms = glossary?.codes.size === 0 ? undefined : glossary;
  const { issuer = '', cites = [], statements = [], tags = [] } = head;
  return [
    ...(isUnitCode(issuer) ? [{ path: ['issuer'], value: issuer, known: known.get('units') }] : []),
    ...cites.flatMap(({ directive: value }, at) =>
      value === undefined
        ? []
        : [{ path: ['cites', at, 'directive'], value, known: known.get('directives') }],
    ),
    ...statements.flatMap(({ indicator: value }, at) =>
      value === undefined
        ? []
        : [{ path: ['statements', at, 'indicator'], value, known: known.get('indicators') }],
    ),
    ...referencesOf('tags', tags, terms),
  ];
}
