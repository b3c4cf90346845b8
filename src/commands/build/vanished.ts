import type { Language } from '../../table/language.ts';
import { fill } from '../../text/messages/say.ts';
import { pathOfFile } from '../page-file.ts';
import { buildPhrases } from './phrases.ts';

/** So many addresses are named; the rest are counted. */
const most = 10;

/**
 * The pages among the files of the former site that the fresh one no longer has, in order: addresses that people may have kept.
 * Addresses of dated pages and of units are meant to stay for ever, so a build says when one goes.
 */
export function vanishedPages(
  former: readonly string[],
  fresh: { readonly has: (file: string) => boolean },
): readonly string[] {
  return former
    .filter((file) => file.endsWith('/index.html') && !fresh.has(file))
    .map((file) => `/${pathOfFile(file)}`);
}

/** What is said of them; `undefined` when none is gone. */
export function vanishedInWords(pages: readonly string[], language: Language): string | undefined {
  if (pages.length === 0) return undefined;
  const named = pages.slice(0, most).map((page) => `  ${page}`);
  const rest = pages.length - named.length;
  const more = rest > 0 ? [`  ${fill(buildPhrases.andMore[language], { count: rest })}`] : [];
  const head = fill(buildPhrases.vanished[language], { count: pages.length });
  return [head, ...named, ...more].join('\n');
}
