import { describe, expect, test } from 'vitest';
import { askPage } from './search-finds.ts';
import { brokenWords, clipped, smallControls, tooWide } from './narrow.ts';
import { looks, violationsOn } from './violations.ts';
import { inKeptTab, inTab, sites } from './visit.ts';

/** Pages of which the portal of the repository has none, or only bare ones, with one that shows each. */
const shown = {
  procedures: 'thu-tuc/',
  'procedures-by-field': 'thu-tuc/linh-vuc/ho-tich/',
  'procedures-by-level': 'thu-tuc/muc-do/muc-3/',
  procedure: 'thu-tuc/dang-ky-khai-sinh/',
  'procedure-of-one-unit': 'thu-tuc/cap-phieu-ly-lich-tu-phap/',
  'procedure-over': 'thu-tuc/cap-giay-chung-nhan-lan-dau-cu/',
  help: 'ho-tro/',
  'help-by-level': 'ho-tro/nhom/xa/',
  broadcasts: 'ho-tro/lich-phat-thanh/',
  news: 'tin/',
  'news-item': 'tin/vi-dien-tu-2026/',
  'unit-that-helps': 'don-vi/tinh-mau/',
} as const;

const pages = Object.entries(shown).flatMap(([kind, path]) => [
  { kind, language: 'vi', path },
  { kind, language: 'en', path: `en/${path}` },
]);

describe.concurrent('an invented province', () => {
  test.each(pages)('$kind in $language breaks no rule of WCAG 2.2 AA', ({ path }) =>
    inKeptTab({ site: sites.province }, async ({ page, faults }) => {
      await page.goto(path);
      const found: string[] = [];
      for (const { width, colorScheme } of looks) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        found.push(...(await violationsOn(page)));
      }
      expect(found).toEqual([]);
      expect(faults).toEqual({ violations: [], errors: [], foreign: [] });
    }),
  );

  test.each(pages)('$kind in $language fits 320 px', ({ path }) =>
    inKeptTab({ site: sites.province, viewport: { width: 320, height: 256 } }, async ({ page }) => {
      await page.goto(path);
      expect(await tooWide(page)).toEqual([]);
      expect(await clipped(page)).toEqual([]);
      expect(await smallControls(page)).toEqual([]);
    }),
  );
});

test('without JavaScript, from the home page to the address of a desk', () =>
  inTab({ site: sites.province, javaScriptEnabled: false }, async ({ page }) => {
    await page.goto('');
    await page.locator('footer a[href$="/ho-tro/"]').click();
    await page.locator('main a[href$="/ho-tro/nhom/xa/"]').click();
    const desk = page.locator('.help', { hasText: 'Địa chỉ' }).first();
    expect(await desk.innerText()).toMatch(/Địa chỉ: .+\n?.*Giờ: Thứ Hai/s);
  }));

test('on paper two places of help stand beside each other', () =>
  inTab({ site: sites.province }, async ({ page }) => {
    await page.goto('en/ho-tro/nhom/xa/');
    await page.emulateMedia({ media: 'print' });
    const tops = await page
      .locator('.help')
      .evaluateAll((all) => all.slice(0, 3).map((help) => help.getBoundingClientRect().top));
    expect(tops[0]).toBe(tops[1]);
    expect(tops[2]).toBeGreaterThan(Number(tops[1]));
  }));

test('the address to file at breaks behind its strokes and hyphens, in no word', () =>
  inTab({ site: sites.province, viewport: { width: 320, height: 600 } }, async ({ page }) => {
    await page.goto(shown.procedure);
    const address = page.locator('main a[href*="dichvucong"]');
    expect(await address.innerText()).toBe(await address.getAttribute('href'));
    expect(await brokenWords(page, 'main a[href*="dichvucong"]')).toEqual([]);
  }));

test('a filter finds a procedure that is typed without marks', () =>
  inTab({ site: sites.province }, async ({ page }) => {
    await page.goto('thu-tuc/');
    await page.locator('input[type=search]#tim').fill('khai sinh');
    await expect.poll(() => page.locator('.register > li:visible').count()).toBe(3);
  }));

test('a filter finds a place with help by its address', () =>
  inTab({ site: sites.province }, async ({ page }) => {
    await page.goto('ho-tro/nhom/xa/');
    const shown = page.locator('.help:visible');
    const all = await shown.count();
    const address = await page.locator('.help .note [lang=vi]').nth(1).innerText();
    await page.locator('input[type=search]#tim').fill(address);
    await expect.poll(() => shown.count()).toBeLessThan(all);
    expect(await shown.allInnerTexts()).toContainEqual(expect.stringContaining(address));
  }));

test('the search finds a place with help by words of its address, and none of those it lies beside', () =>
  inTab({ site: sites.province }, async ({ page }) => {
    await page.goto('ho-tro/nhom/xa/');
    const address = await page.locator('.help .note [lang=vi]').nth(1).innerText();
    const { texts } = await askPage(page, address);
    const items = page.locator('search-page .in-texts li');
    const told = await items.allInnerTexts();
    expect(told[0]).toContain(address);
    expect(texts[0]).toMatch(/^\/don-vi\/[\w-]+\/#diem-/);
    const words = address.toLowerCase().split(/[\s,]+/);
    const lacking = told.filter((text) => words.some((word) => !text.toLowerCase().includes(word)));
    expect(lacking).toEqual([]);
    await items.first().locator('a').click();
    await expect.poll(() => page.locator(':target').innerText()).toContain(address);
  }));
