import type { Language } from '../../table/language.ts';
import { fill } from '../../text/messages/say.ts';
import { pathOfFile } from '../page-file.ts';
import { listFiles } from '../verify/tree.ts';
import { buildPhrases } from './phrases.ts';

/** So many addresses are named; the rest are counted. */
const most = 10;

/**
 * The pages of the former site that the fresh one no longer has, in order: addresses that people may have kept. Addresses of
 * dated pages and of units are meant to stay for ever, so a build says when one goes.
 */
export function vanishedPages(former: string, fresh: string): readonly string[] {
  const kept = new Set(pagesOf(fresh));
  return pagesOf(former).filter((page) => !kept.has(page));
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

function pagesOf(folder: string): readonly string[] {
  return listFiles(folder).flatMap((file) =>
    file.endsWith('/index.html') ? [`/${pathOfFile(file)}`] : [],
  );
}
