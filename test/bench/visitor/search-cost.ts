import type { Page } from 'playwright-core';
import type { Host } from './host.ts';
import type { Means } from './measure-site.ts';
import { inNewTab, slow3G } from './tab.ts';

/** What an answer of the search costs: bytes of bodies under Brotli, fonts apart, and milliseconds on slow 3G. */
export interface Answer {
  readonly requests: number;
  readonly bytes: number;
  readonly wait: number;
}

/** The first answer of a visit, and the next one. */
export interface Answers {
  readonly first: Answer;
  readonly later: Answer;
}

export interface SearchCost {
  /** From the focus of the box on a page that stands there, to the first proposal. */
  readonly proposals: Answers;
  /** From the address of the page of finds to the first page by name. */
  readonly titles: Answers;
  /** … and to the first text; the titles are among its bytes. */
  readonly texts: Answers;
}

/** Two queries without marks; both must have a title that holds them in a row, and a text. */
type Queries = readonly [string, string];

/** Asks a built site two queries in each way. Other work on this machine can only delay an answer: the least of the runs. */
export async function searchCost(
  { browser, host, runs }: Means,
  queries: Queries,
): Promise<SearchCost> {
  const least = async (ask: (page: Page) => Promise<Answers>) => {
    const answers: Answers[] = [];
    for (let run = 0; run < runs; run++)
      answers.push(
        await inNewTab(browser, async (page) => {
          await slow3G(page);
          return ask(page);
        }),
      );
    return leastOf(answers);
  };
  return {
    proposals: await least((page) => askBox(page, host, queries)),
    titles: await least((page) => askPage(page, host, { queries, find: titleOf })),
    texts: await least((page) => askPage(page, host, { queries, find: textOf })),
  };
}

function leastOf(answers: readonly Answers[]): Answers {
  const quickest = (part: keyof Answers) =>
    answers.map((answer) => answer[part]).reduce((a, b) => (b.wait < a.wait ? b : a));
  return { first: quickest('first'), later: quickest('later') };
}

const titleOf = 'search-page .by-name .finds a';
const textOf = 'search-page .in-texts .finds a';

async function askBox(page: Page, host: Host, [first, later]: Queries): Promise<Answers> {
  await page.goto(host.origin, { waitUntil: 'networkidle', timeout: 60_000 });
  const ask = (query: string) =>
    answer(host, async () => {
      await page.locator('form.search input').fill(query);
      // Proposals of the query before may stand there: those that are meant name its words.
      await page.waitForFunction(
        (typed) => {
          const marked = document.querySelector('form.search [role=option] mark')?.textContent;
          const letters = marked?.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
          return letters?.replaceAll('đ', 'd') === typed;
        },
        query,
        { timeout: 60_000 },
      );
    });
  return { first: await ask(first), later: await ask(later) };
}

async function askPage(
  page: Page,
  host: Host,
  { queries, find }: { readonly queries: Queries; readonly find: string },
): Promise<Answers> {
  const ask = (query: string) =>
    answer(host, async () => {
      await page.goto(`${host.origin}/tim-kiem/?q=${encodeURIComponent(query)}`, {
        waitUntil: 'commit',
        timeout: 60_000,
      });
      await page.locator(find).first().waitFor({ timeout: 60_000 });
    });
  const first = await ask(queries[0]);
  // What still comes for the first is no cost of the next.
  await page.waitForLoadState('networkidle', { timeout: 60_000 });
  return { first, later: await ask(queries[1]) };
}

async function answer(host: Host, ask: () => Promise<void>): Promise<Answer> {
  host.take();
  const start = performance.now();
  await ask();
  const wait = performance.now() - start;
  const sent = host.take().filter(({ font }) => !font);
  return {
    requests: sent.length,
    bytes: sent.reduce((total, { brotli }) => total + brotli, 0),
    wait,
  };
}
