import type { Guide } from '../../model/guide.ts';
import type { Issue } from '../../table/issue.ts';
import type { ContentContext } from '../context.ts';
import { readEnglishGuideHead, readGuideHead } from './guide-head.ts';
import { guideRules } from './guide-rules.ts';
import { guideFrom } from './guides.ts';
import { readPairs } from '../pairs.ts';
import type { WrittenText } from '../written-text.ts';

/** Reads the guides among texts and holds each against the rules. */
export function checkGuides(
  texts: readonly WrittenText[],
  context: ContentContext,
): { readonly guides: readonly Guide[]; readonly issues: readonly Issue[] } {
  const { pairs, issues } = readPairs(texts, { vi: readGuideHead, en: readEnglishGuideHead });
  const faults = pairs.flatMap((pair) => guideRules.flatMap((rule) => rule(pair, context)));
  return { guides: pairs.map(({ vi, en }) => guideFrom(vi, en)), issues: [...issues, ...faults] };
}
