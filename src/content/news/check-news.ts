import type { NewsItem } from '../../model/news.ts';
import type { Issue } from '../../table/issue.ts';
import type { ContentContext } from '../context.ts';
import { issueAt } from '../head-place.ts';
import { referencesOf, unknownIn } from '../head-references.ts';
import { newsFrom } from './news.ts';
import type { NewsText } from './news.ts';
import { readEnglishNewsHead, readNewsHead } from './news-head.ts';
import { readPairs } from '../pairs.ts';
import type { WrittenText } from '../written-text.ts';

/** Reads the news among texts and holds them against what they name. */
export function checkNews(
  texts: readonly WrittenText[],
  context: ContentContext,
): { readonly news: readonly NewsItem[]; readonly issues: readonly Issue[] } {
  const { pairs, issues } = readPairs(texts, { vi: readNewsHead, en: readEnglishNewsHead });
  const faults = pairs.flatMap(({ vi }) => [
    ...unknownNames(vi, context),
    ...futureDate(vi, context),
  ]);
  return { news: pairs.map(({ vi, en }) => newsFrom(vi, en)), issues: [...issues, ...faults] };
}

function unknownNames(news: NewsText, { known }: ContentContext): readonly Issue[] {
  const { directives, guides, procedures } = news.head;
  return unknownIn(news, [
    ...referencesOf('directives', directives, known.get('directives')),
    ...referencesOf('guides', guides, known.get('guides')),
    ...referencesOf('procedures', procedures, known.get('procedures')),
  ]);
}

/** News of a later day waits for it. */
function futureDate(news: NewsText, { today }: ContentContext): readonly Issue[] {
  const { date: value } = news.head;
  return value > today
    ? [issueAt(news, ['date'], 'news/future-date', { value, details: { today } })]
    : [];
}
