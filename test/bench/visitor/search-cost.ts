import type { Browser, Page } from 'playwright-core';
import type { Host } from './host.ts';
import { roundTrip } from './visit.ts';

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

/** Asks a built site two queries in each way. Both must have a title and a text. */
export async function searchCost(
  browser: Browser,
  host: Host,
  queries: readonly [string, string],
): Promise<SearchCost> {
  const proposals = await inNewTab(browser, (page) => askBox(page, host, queries));
  const askFor = (find: string) =>
    inNewTab(browser, (page) => askPage(page, host, { queries, find }));
  const titles = await askFor(titleOf);
  return { proposals, titles, texts: await askFor(textOf) };
}

const titleOf = 'search-page .by-name .finds a';
const textOf = 'search-page .in-texts .finds a';

async function askBox(
  page: Page,
  host: Host,
  [first, later]: readonly [string, string],
): Promise<Answers> {
  await page.goto(host.origin, { waitUntil: 'networkidle', timeout: 60_000 });
  const ask = (query: string) =>
    answer(host, async () => {
      await page.locator('form.search input').fill(query);
      // Proposals of the query before may stand there: those that are meant name its words.
      await page.waitForFunction(
        (typed) => {
          const option = document.querySelector('form.search [role=option]');
          const field = document.querySelector<HTMLInputElement>('form.search input');
          return (
            option?.querySelector('mark') !== null && field?.value === typed && option !== null
          );
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
  { queries, find }: { readonly queries: readonly [string, string]; readonly find: string },
): Promise<Answers> {
  const ask = (query: string) =>
    answer(host, async () => {
      await page.goto(`${host.origin}/tim-kiem/?q=${encodeURIComponent(query)}`, {
        waitUntil: 'commit',
        timeout: 60_000,
      });
      await page.locator(find).first().waitFor({ timeout: 60_000 });
    });
  return { first: await ask(queries[0]), later: await ask(queries[1]) };
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

/** One tab at a time: the host does not know who asks. */
async function inNewTab<Result>(
  browser: Browser,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  try {
    const page = await context.newPage();
    await slow3G(page);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** 400 kbit/s, in bytes. */
const throughput = 50_000;

async function slow3G(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}
