import type { Browser, Page } from 'playwright-core';
import type { Host, Sent } from './host.ts';
import { inNewTab, slow3G } from './tab.ts';

/** What a visit sent, the fonts apart; bytes of bodies. */
export interface Traffic {
  readonly requests: number;
  readonly gzip: number;
  readonly brotli: number;
  readonly fonts: number;
}

/** A first visit of a page, and a second one with what the browser kept. */
export async function trafficOf(
  browser: Browser,
  host: Host,
  address: string,
): Promise<{ readonly cold: Traffic; readonly warm: Traffic }> {
  return inNewTab(browser, async (page) => {
    host.take();
    await open(page, host.origin + address);
    const cold = sum(host.take());
    await page.goto('about:blank');
    await open(page, host.origin + address);
    return { cold, warm: sum(host.take()) };
  });
}

/** Milliseconds to the first paint of text on slow 3G, over a connection that stands: the browser delays requests, not handshakes. */
export async function firstPaint(browser: Browser, url: string): Promise<number> {
  return inNewTab(browser, async (page) => {
    await slow3G(page);
    await open(page, url, 'commit');
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            for (const { name, startTime } of list.getEntries())
              if (name === 'first-contentful-paint') resolve(startTime);
          }).observe({ type: 'paint', buffered: true });
        }),
    );
  });
}

/** Milliseconds of the longest task on a processor four times slower, while a page loads and its box of filtering is used. */
export async function longestTask(browser: Browser, url: string): Promise<number> {
  return inNewTab(browser, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.addInitScript(() => {
      const tasks: number[] = [];
      Reflect.set(window, 'longTasks', tasks);
      new PerformanceObserver((list) => {
        tasks.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask', buffered: true });
    });
    await open(page, url, 'load');
    const box = page.locator('main input[type=search]').first();
    if (await box.isVisible()) await box.pressSequentially('hoa xuan', { delay: 50 });
    await page.waitForTimeout(300);
    return page.evaluate(() => {
      const tasks: unknown = Reflect.get(window, 'longTasks');
      return Math.max(0, ...(Array.isArray(tasks) ? tasks.map(Number) : []));
    });
  });
}

async function open(
  page: Page,
  url: string,
  waitUntil: 'commit' | 'load' | 'networkidle' = 'networkidle',
): Promise<void> {
  await page.goto(url, { waitUntil, timeout: 120_000 });
}

function sum(sent: readonly Sent[]): Traffic {
  const own = sent.filter(({ path }) => path !== '/favicon.ico');
  const add = (take: (one: Sent) => number) => own.reduce((total, one) => total + take(one), 0);
  return {
    requests: own.length,
    gzip: add(({ font, gzip }) => (font ? 0 : gzip)),
    brotli: add(({ font, brotli }) => (font ? 0 : brotli)),
    fonts: add(({ font, gzip }) => (font ? gzip : 0)),
  };
}
