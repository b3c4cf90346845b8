import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, inject } from 'vitest';

/** What went wrong on a page while it was looked at. All empty on a sound page. */
export interface Faults {
  /** Directives of the content security policy that something broke. */
  readonly violations: string[];
  /** Errors and warnings of the console, and errors that no script caught. */
  readonly errors: string[];
  /** Addresses on other origins that the page asked for. They were not asked. */
  readonly foreign: string[];
}

export interface Tab {
  readonly page: Page;
  readonly faults: Faults;
}

/** The addresses of the sites under test. */
export const sites = inject('sites');

type VisitOptions = BrowserContextOptions & { readonly site?: string };

/** A tab that many pages are looked at in. */
interface KeptTab {
  readonly page: Page;
  /** What the page that is looked at now does wrong. */
  faults: Faults;
}

let connected: Promise<Browser> | undefined;
const idle = new Map<string, KeptTab[]>();

afterAll(async () => {
  idle.clear();
  await (await connected)?.close();
  connected = undefined;
});

/** The browser that all tests share. */
export function sharedBrowser(): Promise<Browser> {
  return (connected ??= chromium.connect(inject('browser')));
}

/** Shows `use` a tab with nothing stored in it, and closes it afterwards. Addresses are relative to `site`. */
export async function inTab<Result>(
  options: VisitOptions,
  use: (tab: Tab) => Promise<Result>,
): Promise<Result> {
  const tab = await newTab(options);
  try {
    return await use(tab);
  } finally {
    await tab.page.context().close();
  }
}

/**
 * Shows `use` a tab in which other pages were looked at with the same options: a new one takes a browser three times as long as a page.
 * For pages that are looked at as they come: `use` loads one, and leaves no route and no listener behind. What went wrong on other pages is
 * not told. A tab in which something failed is not used again.
 */
export async function inKeptTab<Result>(
  options: VisitOptions,
  use: (tab: Tab) => Promise<Result>,
): Promise<Result> {
  const key = JSON.stringify(options);
  const tabs = idle.get(key) ?? [];
  idle.set(key, tabs);
  const tab = tabs.pop() ?? (await newTab(options));
  tab.faults = noFaults();
  try {
    const { viewport = { width: 1280, height: 720 }, colorScheme = 'light' } = options;
    if (viewport !== null) await tab.page.setViewportSize(viewport);
    await tab.page.emulateMedia({ media: null, colorScheme });
    const result = await use({ page: tab.page, faults: tab.faults });
    tabs.push(tab);
    return result;
  } catch (error) {
    await tab.page.context().close();
    throw error;
  }
}

function noFaults(): Faults {
  return { violations: [], errors: [], foreign: [] };
}

async function newTab({ site = sites.root, ...options }: VisitOptions): Promise<KeptTab> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({ ...options, baseURL: site });
  const tab = { page: await context.newPage(), faults: noFaults() };
  await watch(tab, new URL(site).origin);
  return tab;
}

async function watch(tab: KeptTab, origin: string): Promise<void> {
  const { page } = tab;
  await page.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    async (route) => {
      tab.faults.foreign.push(route.request().url());
      await route.abort();
    },
  );
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) tab.faults.errors.push(message.text());
  });
  page.on('pageerror', (error) => tab.faults.errors.push(error.message));
  await page.exposeFunction('reportViolation', (directive: string) => {
    tab.faults.violations.push(directive);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportViolation');
      if (typeof report === 'function')
        report(`${event.violatedDirective}: ${event.blockedURI || 'inline'}`);
    });
  });
}
