import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { askPage, findsOn } from './search-finds.ts';
import { looks, violationsOn } from './violations.ts';
import { inTab, sites } from './visit.ts';

const sound = { violations: [], errors: [], foreign: [] };

const noTexts =
  'Trình duyệt này không tìm được trong nội dung các trang. Kết quả theo tên ở trên vẫn đầy đủ.';

describe('filters', () => {
  test('are read from the address and hold for titles and texts', () =>
    inTab({}, async ({ page, faults }) => {
      await page.goto('tim-kiem/?q=dịch vụ công&kind=directive&year=2020');
      const { titles, texts } = await findsOn(page);
      expect(titles.length).toBeGreaterThan(0);
      expect(texts.length).toBeGreaterThan(0);
      for (const address of [...titles, ...texts]) expect(address).toContain('van-ban');
      const lines = await page.locator('search-page .in-texts').locator('.note').allInnerTexts();
      expect(lines.every((line) => line.endsWith('2020'))).toBe(true);
      expect(await page.getByLabel('Năm ban hành').inputValue()).toBe('2020');
      expect(faults).toEqual(sound);
    }));

  test('are kept in the address when they are chosen, and stay after a reload', () =>
    inTab({}, async ({ page, faults }) => {
      await askPage(page, 'bắc giang');
      await page.getByLabel('Loại trang').selectOption('unit');
      await page
        .getByLabel('Nhóm đơn vị')
        .selectOption({ label: 'Huyện, thị xã, thành phố thuộc tỉnh' });
      const { titles } = await findsOn(page);
      expect(new URL(page.url()).searchParams.get('kind')).toBe('unit');
      await page.reload();
      expect((await findsOn(page)).titles).toEqual(titles);
      expect(titles.every((address) => address.startsWith('/don-vi/'))).toBe(true);
      expect(faults).toEqual(sound);
    }));
});

test('what was found is not covered by proposals, until someone types', () =>
  inTab({}, async ({ page, faults }) => {
    await askPage(page, 'bac giang');
    const proposals = page.locator('form.search [role=listbox]');
    expect(await proposals.isVisible()).toBe(false);
    await page.locator('form.search input').fill('bac gian');
    await proposals.waitFor();
    expect(faults).toEqual(sound);
  }));

test('on a phone the filters are folded, so that the first find stands in the window', () =>
  inTab({ viewport: { width: 320, height: 740 } }, async ({ page }) => {
    const top = async () => {
      const box = await page.locator('search-page .finds a').first().boundingBox();
      return box?.y ?? Infinity;
    };
    await askPage(page, 'duc tho');
    expect(await page.getByLabel('Loại trang').isVisible()).toBe(false);
    expect(await top()).toBeLessThan(740);
    await page.goto('tim-kiem/?q=duc+tho&kind=unit');
    await findsOn(page);
    expect(await page.getByLabel('Loại trang').isVisible()).toBe(true);
  }));

describe('where something is missing', () => {
  test.each([
    ['the index of texts is not there', '**/noi-dung/**'],
    ['the host refuses the types of its files', '**/*.{pagefind,pf_meta}'],
  ])('titles answer when %s, and the page says so', (_, pattern) =>
    inTab({}, async ({ page, faults }) => {
      await page.route(pattern, (route) => route.fulfill({ status: 404, body: 'no' }));
      const { titles, told } = await askPage(page, 'duc tho');
      expect(titles[0]).toBe('/don-vi/duc-tho/');
      expect(told[1]).toBe(noTexts);
      expect(faults.violations).toEqual([]);
    }),
  );

  test('titles answer where a policy refuses WebAssembly, and nothing is fetched in vain', () =>
    inTab({}, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.route('**/tim-kiem/?*', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(" 'wasm-unsafe-eval'", '');
        await route.fulfill({ response, body });
      });
      const { titles, told } = await askPage(page, 'duc tho');
      expect(titles[0]).toBe('/don-vi/duc-tho/');
      expect(told[1]).toBe(noTexts);
      expect(asked.filter((url) => url.includes('noi-dung'))).toEqual([]);
    }));

  test('a list that does not come is said, with the lists of the portal below', () =>
    inTab({}, async ({ page }) => {
      await page.route('**/chi-muc.json', (route) => route.abort());
      await page.goto('tim-kiem/?q=duc+tho');
      await expect
        .poll(() => page.locator('search-page [role=status]').first().innerText())
        .toMatch(/^Chưa tải được danh mục tìm kiếm\./);
      expect(await page.locator('main .cards a').first().isVisible()).toBe(true);
    }));
});

describe('a hostile query', () => {
  test.each([
    ['markup', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['a thousand letters', 'đ'.repeat(1000)],
    ['many words', 'dịch vụ công '.repeat(80)],
    ['half a character', 'a\ud800b'],
    ['signs that change the direction', '\u202eoht cud\u202c'],
    ['a pattern', '(a+)+$ [^] .* \\'],
    ['names that every object has', '__proto__ constructor toString'],
    ['a quoted phrase', '"đức thọ" \'; --'],
    ['nothing that can be seen', '\u200b\u2060 \u00ad'],
  ])('of %s is text and no more', (_, typed) =>
    inTab({}, async ({ page, faults }) => {
      // The address carries what a form would send: it replaces half characters.
      const parameters = new URLSearchParams({ q: typed });
      await page.goto(`tim-kiem/?${parameters.toString()}`);
      if ((await page.locator('search-page > section').count()) > 0) await findsOn(page);
      expect(await page.locator('search-page script, search-page img').count()).toBe(0);
      expect((await page.locator('form.search input').inputValue()).length).toBeLessThanOrEqual(
        200,
      );
      expect(faults).toEqual(sound);
    }),
  );

  test('in the filters changes nothing but what is shown', () =>
    inTab({}, async ({ page, faults }) => {
      await page.goto(
        'tim-kiem/?q=duc+tho&kind=__proto__&level=constructor&year=1e3&issuer=%3Cb%3E',
      );
      const { titles } = await findsOn(page);
      expect(titles).toEqual([]);
      expect(faults).toEqual(sound);
    }));
});

test.each(['/', '/a/b/'])('breaks no policy under %s, with both languages', (base) =>
  inTab({ site: base === '/' ? sites.root : sites.deep }, async ({ page, faults }) => {
    for (const [at, typed] of [
      ['tim-kiem/', 'trừ điểm'],
      ['en/tim-kiem/', 'emulation'],
    ] as const) {
      const { texts } = await askPage(page, typed, at);
      expect(texts.length).toBeGreaterThan(0);
      for (const address of texts) expect(address.startsWith(base)).toBe(true);
    }
    expect(faults).toEqual(sound);
  }),
);

describe('can be read by everyone', () => {
  test.each(looks)('$width px, $colorScheme', ({ width, colorScheme }) =>
    inTab({ viewport: { width, height: 800 }, colorScheme }, async ({ page }) => {
      await askPage(page, 'dịch vụ công');
      expect(await violationsOn(page)).toEqual([]);
      expect(await tooWide(page)).toBe(false);
      await page.locator('form.search input').fill('sở');
      await page.locator('form.search [role=option]').first().waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await violationsOn(page)).toEqual([]);
      expect(await tooWide(page)).toBe(false);
    }),
  );

  test('more finds come with a button, and the keyboard goes on at the first of them', () =>
    inTab({}, async ({ page }) => {
      await askPage(page, 'bac giang');
      const finds = page.locator('search-page .by-name');
      expect(await finds.locator('li').count()).toBe(10);
      await finds.getByRole('button', { name: 'Xem thêm' }).press('Enter');
      expect(await finds.locator('li').count()).toBe(20);
      expect(
        await finds
          .locator('li')
          .nth(10)
          .locator('a')
          .evaluate((a) => a === document.activeElement),
      ).toBe(true);
    }));
});

function tooWide(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth;
  });
}
