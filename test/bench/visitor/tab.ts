import type { Browser, Page } from 'playwright-core';

/** Uses a tab that knows nothing of the ones before; one at a time, for the host does not know who asks. */
export async function inNewTab<Result>(
  browser: Browser,
  use: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** The delay of slow 3G, there and back, in milliseconds. */
export const roundTrip = 400;

/** 400 kbit/s, in bytes. */
const throughput = 50_000;

/** Slows what a tab asks for, over a connection that stands: the browser delays requests, not handshakes. */
export async function slow3G(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}
