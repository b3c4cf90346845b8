import { describe, expect, test } from 'vitest';
import { kinds } from './kinds.ts';
import { inTab, sites } from './visit.ts';

describe('a portal below /a/b/', () => {
  test.each([kinds.home, kinds.ranking, kinds.unit, kinds.data, `en/${kinds.ranking}`])(
    '/a/b/%s comes whole: styles, fonts, script, and every link stays below',
    (path) =>
      inTab({ site: sites.deep }, async ({ page, faults }) => {
        const failed: string[] = [];
        page.on('response', (response) => {
          if (!response.ok()) failed.push(`${String(response.status())} ${response.url()}`);
        });
        await page.goto(path);
        const { fonts, links, padding } = await page.evaluate(async () => {
          await document.fonts.ready;
          return {
            fonts: [...document.fonts].filter(({ status }) => status === 'loaded').length,
            links: [...document.querySelectorAll('a[href]')].map(
              (link) => link.getAttribute('href') ?? '',
            ),
            padding: getComputedStyle(document.querySelector('main') ?? document.body).paddingTop,
          };
        });
        expect(failed).toEqual([]);
        expect(faults).toEqual({ violations: [], errors: [], foreign: [] });
        expect(fonts).toBeGreaterThan(0);
        expect(padding).not.toBe('0px');
        expect(links.filter((href) => href.startsWith('/') && !href.startsWith('/a/b/'))).toEqual(
          [],
        );
      }),
  );

  test('can be walked: ranking, unit, the other language, home', () =>
    inTab({ site: sites.deep }, async ({ page }) => {
      await page.goto(kinds.ranking);
      await page.getByRole('link', { name: 'Sở Y tế' }).first().click();
      await page.waitForURL('**/a/b/don-vi/bac-giang-so-y-te/');
      await page.getByRole('link', { name: 'English' }).click();
      await page.waitForURL('**/a/b/en/don-vi/bac-giang-so-y-te/');
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.getByRole('link', { name: 'Tiếng Việt' }).click();
      await page.waitForURL('**/a/b/don-vi/bac-giang-so-y-te/');
      await page.locator('.brand').click();
      await page.waitForURL('**/a/b/');
    }));

  test('answers a lost address with its own page, dressed and with ways on', () =>
    inTab({ site: sites.deep }, async ({ page }) => {
      const response = await page.goto('xep-hang/khong-co/o-day/');
      expect(response?.status()).toBe(404);
      const family = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
      expect(family).toContain('Be Vietnam Pro');
      await page.locator('main a').first().click();
      await page.waitForURL('**/a/b/');
    }));
});
