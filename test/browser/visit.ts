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

let connected: Promise<Browser> | undefined;

afterAll(async () => {
  await (await connected)?.close();
  connected = undefined;
});

/** The browser that all tests share. */
export function sharedBrowser(): Promise<Browser> {
  return (connected ??= chromium.connect(inject('browser')));
}

/** Shows `use` a tab with nothing stored in it, and closes it afterwards. Addresses are relative to `site`. */
export async function inTab<Result>(
  { site = sites.root, ...options }: BrowserContextOptions & { readonly site?: string },
  use: (tab: Tab) => Promise<Result>,
): Promise<Result> {
  const browser = await sharedBrowser();
  const context = await browser.newContext({ ...options, baseURL: site });
  try {
    const page = await context.newPage();
    return await use({ page, faults: await watch(page, new URL(site).origin) });
  } finally {
    await context.close();
  }
}

async function watch(page: Page, origin: string): Promise<Faults> {
  const faults: Faults = { violations: [], errors: [], foreign: [] };
  await page.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    async (route) => {
      faults.foreign.push(route.request().url());
      await route.abort();
    },
  );
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.errors.push(message.text());
  });
  page.on('pageerror', (error) => faults.errors.push(error.message));
  await page.exposeFunction('reportViolation', (directive: string) => {
    faults.violations.push(directive);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const report: unknown = Reflect.get(window, 'reportViolation');
      if (typeof report === 'function')
        report(`${event.violatedDirective}: ${event.blockedURI || 'inline'}`);
    });
  });
  return faults;
}
