import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { writeGate } from '../gates/gate.ts';
import { pages } from './kinds.ts';
import { inKeptTab, inTab } from './visit.ts';

const sum = { violations: 0, errors: 0, foreign: 0 };

const sound = { violations: [], errors: [], foreign: [] };

/** The policy as a host sends it that knows the style sheets of the pages: it must not be stricter than theirs. */
const header = (styleHash: string) =>
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; " +
  `style-src 'self' ${styleHash}; img-src 'self'; media-src 'self'; font-src 'self'; connect-src 'self'; ` +
  "worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

describe('the strict content security policy', () => {
  test.each(pages)('$kind in $language breaks nothing and asks no other host', async ({ path }) => {
    const byPage = await faultsOf(path, () => Promise.resolve());
    const byHeader = await faultsOf(path, (page) =>
      rewrite(page, (html) => ({ html: withoutPolicy(html), policy: header(hashIn(html)) })),
    );
    for (const faults of [byPage, byHeader]) {
      sum.violations += faults.violations.length;
      sum.errors += faults.errors.length;
      sum.foreign += faults.foreign.length;
      expect(faults).toEqual(sound);
    }
  });

  test('is in force: what it forbids does not happen, and is seen', async () => {
    const { faults, styled } = await inTab({}, async (tab) => {
      await tab.page.goto('');
      const coloured = await tab.page.evaluate(() => {
        const paragraph = document.createElement('p');
        paragraph.setAttribute('style', 'color: rgb(1, 2, 3)');
        document.body.append(paragraph);
        const image = document.createElement('img');
        image.src = 'https://elsewhere.example/pixel.png';
        document.body.append(image);
        return getComputedStyle(paragraph).color === 'rgb(1, 2, 3)';
      });
      await expect.poll(() => tab.faults.violations.length).toBe(2);
      return { faults: tab.faults, styled: coloured };
    });
    expect(styled).toBe(false);
    expect(faults.violations).toEqual([
      'style-src-attr: inline',
      'img-src: https://elsewhere.example/pixel.png',
    ]);
  });

  test.each([
    ['a style sheet', '<style>p { color: red }</style>', 'style-src-elem: inline'],
    ['a script', '<script>document.title = "broken"</script>', 'script-src-elem: inline'],
    ['the handler of an event', '<img src="/a.png" onerror="1">', 'script-src-attr: inline'],
  ])('refuses %s that someone writes into a page', async (_, planted, violation) => {
    const { violations } = await faultsOf('', (page) =>
      rewrite(page, (html) => ({ html: html.replace('</main>', `${planted}</main>`) })),
    );
    expect(violations).toContain(violation);
  });

  test('lets the style sheet of the page stand: without it nothing is laid out', async () => {
    const margins = await inTab({}, async ({ page }) => {
      const changed = (html: string) => html.replace(/(<style>)/, '$1 ');
      const margin = () => page.evaluate(() => getComputedStyle(document.body).margin);
      await page.goto('');
      const whole = await margin();
      await rewrite(page, (html) => ({ html: changed(html) }));
      await page.goto('');
      return [whole, await margin()];
    });
    expect(margins).toEqual(['0px', '8px']);
  });

  afterAll(() => {
    writeGate('policy', {
      name: 'violations of the content security policy (of the page, of a header), console errors, requests to other origins',
      measured: `${String(sum.violations)}, ${String(sum.errors)}, ${String(sum.foreign)} on ${String(pages.length)} pages`,
      bar: '0, 0, 0',
      ok: Object.values(sum).every((count) => count === 0),
    });
  });
});

function faultsOf(path: string, prepare: (page: Page) => Promise<void>) {
  return inKeptTab({}, async ({ page, faults }) => {
    await prepare(page);
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    await page.unroute(everything);
    return faults;
  });
}

/** The addresses whose pages are rewritten. */
const everything = '**/*';

interface Rewritten {
  readonly html: string;
  readonly policy?: string;
}

/** Hands the browser other pages, or other headers, than the site has. */
async function rewrite(page: Page, change: (html: string) => Rewritten): Promise<void> {
  await page.route(everything, async (route) => {
    if (route.request().resourceType() !== 'document') return route.fallback();
    const response = await route.fetch();
    const { html, policy } = change(await response.text());
    const headers = response.headers();
    if (policy !== undefined) headers['content-security-policy'] = policy;
    return route.fulfill({ response, body: html, headers });
  });
}

const metaPolicy = /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/;

function withoutPolicy(html: string): string {
  return html.replace(metaPolicy, '');
}

function hashIn(html: string): string {
  const [hash] = /'sha256-[^']+'/.exec(metaPolicy.exec(html)?.[1] ?? '') ?? [];
  if (hash === undefined) throw new Error('the page has no policy that names a style sheet');
  return hash;
}
