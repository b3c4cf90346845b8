import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { kinds } from './kinds.ts';
import { least } from './least.ts';
import { inTab, sites } from './visit.ts';

const sound = { violations: [], errors: [], foreign: [] };

const field = (page: Page) => page.locator('form.search input');
const options = (page: Page) => page.locator('form.search [role=option]');

async function type(page: Page, text: string): Promise<void> {
  await field(page).focus();
  await field(page).fill(text);
  await options(page).first().waitFor();
}

/** A tab on a page with the box, in which nothing may go wrong. */
function onHome(use: (page: Page) => Promise<void>, site = sites.root): Promise<void> {
  return inTab({ site }, async ({ page, faults }) => {
    await page.goto('');
    await use(page);
    expect(faults).toEqual(sound);
  });
}

describe('the search box', () => {
  test('asks for nothing before someone goes to it, and once after that', () =>
    onHome(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.evaluate(() => document.fonts.ready);
      asked.length = 0;
      await page.mouse.wheel(0, 400);
      // The browser fetches the sign of the portal when it likes.
      expect(asked.filter((path) => !path.includes('favicon'))).toEqual([]);
      await type(page, 'duc tho');
      await type(page, 'so y te');
      expect(asked.filter((path) => path.endsWith('chi-muc.json'))).toEqual([
        '/tim-kiem/chi-muc.json',
      ]);
      expect(asked.some((path) => path.includes('noi-dung'))).toBe(false);
    }));

  test.each([
    ['duc tho', 'Huyện Đức Thọ'],
    ['Đức Thọ', 'Huyện Đức Thọ'],
    ['so y te', 'Sở Y tế tỉnh Bắc Giang'],
  ])('leads from “%s” to %s with two keys', (typed, heading) =>
    onHome(async (page) => {
      await type(page, typed);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/don-vi/**');
      expect(await page.locator('h1').innerText()).toBe(heading);
    }),
  );

  test('leads to all finds with Enter alone', () =>
    onHome(async (page) => {
      await type(page, '2440');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/?q=2440');
      expect(await field(page).inputValue()).toBe('2440');
    }));

  test('tells a screen reader what it is, what is chosen and how many there are', () =>
    onHome(async (page) => {
      await type(page, 'so');
      const attribute = (name: string) => field(page).getAttribute(name);
      expect(await attribute('role')).toBe('combobox');
      expect(await attribute('aria-expanded')).toBe('true');
      expect(await attribute('aria-activedescendant')).toBeNull();
      await page.keyboard.press('ArrowDown');
      const chosen = (await attribute('aria-activedescendant')) ?? '';
      expect(await page.locator(`#${chosen}`).getAttribute('aria-selected')).toBe('true');
      expect(
        await page
          .locator(`[id="${(await attribute('aria-controls')) ?? ''}"]`)
          .getAttribute('role'),
      ).toBe('listbox');
      await expect
        .poll(() => page.locator('form.search [role=status]').innerText())
        .toMatch(/^Tìm thấy \d+ trang\.$/);
    }));

  test('closes with Escape, empties with the next, and lets Tab go on', () =>
    onHome(async (page) => {
      await type(page, 'duc tho');
      await page.keyboard.press('Escape');
      expect(await options(page).first().isVisible()).toBe(false);
      expect(await field(page).inputValue()).toBe('duc tho');
      await page.keyboard.press('Escape');
      expect(await field(page).inputValue()).toBe('');
      await type(page, 'duc tho');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
      expect(await options(page).first().isVisible()).toBe(false);
    }));

  test('can be used by touch', () =>
    inTab({ hasTouch: true, viewport: { width: 320, height: 640 } }, async ({ page, faults }) => {
      await page.goto(kinds.ranking);
      await field(page).tap();
      await page.keyboard.type('duc tho');
      await options(page).first().tap();
      await page.waitForURL('**/don-vi/duc-tho/');
      expect(faults).toEqual(sound);
    }));

  test('leaves the keys to an input method while it composes a letter', () =>
    onHome(async (page) => {
      await type(page, 'duc');
      const active = await field(page).evaluate((input) => {
        input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true }));
        return input.getAttribute('aria-activedescendant');
      });
      expect(active).toBeNull();
    }));

  test('finds the same below /a/b/', () =>
    onHome(async (page) => {
      await type(page, 'duc tho');
      await options(page).first().click();
      await page.waitForURL('**/a/b/don-vi/duc-tho/');
    }, sites.deep));

  test('takes ten thousand pasted letters without a stop, and reads two hundred', () =>
    onHome(async (page) => {
      await type(page, 'duc');
      await field(page).evaluate((input) => {
        input.removeAttribute('maxlength');
      });
      const pasted = 'đức <b>'.repeat(1400);
      const took = await least(1000, async () => {
        await field(page).fill('');
        const started = Date.now();
        await field(page).fill(pasted);
        return page.evaluate(async (start) => {
          await new Promise((done) => requestAnimationFrame(done));
          return Date.now() - start;
        }, started);
      });
      expect(took).toBeLessThanOrEqual(1000);
      expect(await page.locator('form.search b').count()).toBe(0);
    }));

  test('stays a form without JavaScript: it leads to the lists', () =>
    inTab({ javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(kinds.unit);
      await field(page).fill('duc tho');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/tim-kiem/?q=duc+tho');
      const lists = page.locator('main .cards a');
      const addresses = await lists.evaluateAll((all) => all.map((a) => a.getAttribute('href')));
      for (const list of [
        '/don-vi/',
        '/xep-hang/',
        '/nhiem-vu/',
        '/nhiem-vu/chi-tieu/',
        '/thuat-ngu/',
      ])
        expect(addresses).toContain(list);
      expect(
        addresses.filter((address) => /van-ban.*\d{4}/.test(address ?? '')).length,
      ).toBeGreaterThan(3);
    }));
});
