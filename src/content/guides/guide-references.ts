import type { GuideRule } from './guide-rules.ts';
import type { Reference } from '../head-references.ts';
import { referencesOf, unknownIn } from '../head-references.ts';

/** Procedures, directives, indicators and groups of units that a guide names and the portal does not have. */
export const guideNames: GuideRule = ({ vi }, { known }) => {
  const { procedures, directives, indicators, levels, sources } = vi.head;
  return unknownIn(vi, [
    ...referencesOf('procedures', procedures, known.get('procedures')),
    ...referencesOf('directives', directives, known.get('directives')),
    ...referencesOf('indicators', indicators, known.get('indicators')),
    ...referencesOf('levels', levels, known.get('levels')),
    ...sources.flatMap(({ directive: value }, at): Reference[] =>
      value === undefined
        ? []
        : [{ path: ['sources', at, 'directive'], value, known: known.get('directives') }],
    ),
  ]);
};
