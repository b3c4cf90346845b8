import { afterAll, describe, expect, test } from 'vitest';
import { writeGate } from '../gates/gate.ts';
import { kinds, pages } from './kinds.ts';
import { inKeptTab, inTab } from './visit.ts';

let whole = 0;

describe('without JavaScript', () => {
  test.each(pages)(
    '$kind in $language says and links all that it does with it',
    async ({ path }) => {
      const [without, withScript] = await Promise.all([
        contentOf(path, { javaScriptEnabled: false }),
        contentOf(path, { javaScriptEnabled: true }),
      ]);
      expect(without.text.length).toBeGreaterThan(40);
      expect(without).toEqual(withScript);
      whole += 1;
    },
  );

  test('a ranking shows ranks, figures, outcomes and reasons, and no controls that do nothing', async () => {
    await inTab({ javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(kinds.ranking);
      const rows = page.locator('.ranking tbody tr');
      expect(await rows.locator('td:first-child').allInnerTexts()).toEqual(
        '1 2 3 4 5 6 7 8 =9 =9 =9 =9 =9'.split(' '),
      );
      const values = await rows.locator('.value').allInnerTexts();
      expect(values.map((value) => value.replace(/\s/g, ' ').trim())).toEqual(
        '29,6 % 21 % 11,2 % 6 % 2,7 % 2,3 % 1,8 % 0,4 % 0 % 0 % 0 % 0 % 0 %'.match(/\S+ %/g),
      );
      expect(await rows.filter({ hasText: 'Chưa đạt' }).count()).toBe(13);
      const reasons = page.locator('#chua-xep-hang + table tbody tr');
      expect(await reasons.filter({ hasText: 'Chưa có số liệu' }).count()).toBe(4);
      expect(await page.locator('[data-tools]').isVisible()).toBe(false);
      expect(await page.locator('main button').count()).toBe(0);
    });
  });

  test('every table can be downloaded', async () => {
    await inTab({ javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(kinds.data);
      const links = page.locator('main a[href$=".csv"], main a[href$=".json"]');
      const addresses = await links.evaluateAll((all) =>
        all.map((link) => link.getAttribute('href')),
      );
      expect(addresses.length).toBeGreaterThan(5);
      for (const address of addresses) {
        const response = await page.request.get(address ?? '');
        expect({ address, status: response.status() }).toEqual({ address, status: 200 });
        expect((await response.body()).length).toBeGreaterThan(20);
      }
    });
  });
});

afterAll(() => {
  writeGate('without-script', {
    name: 'pages that say and link the same without JavaScript',
    measured: `${String(whole)} of ${String(pages.length)}`,
    bar: 'all',
    ok: whole === pages.length,
  });
});

/** What a reader sees of a page, but for the tools that only a script can offer. */
async function contentOf(path: string, options: { readonly javaScriptEnabled: boolean }) {
  return inKeptTab(options, async ({ page }) => {
    await page.goto(path);
    return page.evaluate(() => {
      for (const tools of document.querySelectorAll('[data-tools]')) tools.remove();
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
      return {
        text: document.body.innerText.replace(/\s+/g, ' '),
        links: links.filter((link) => link.checkVisibility()).map(({ href }) => href),
      };
    });
  });
}
