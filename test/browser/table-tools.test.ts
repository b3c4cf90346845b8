import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { kinds } from './kinds.ts';
import { inTab } from './visit.ts';

const units = [
  'Thông tin và Truyền thông',
  'Giao thông vận tải',
  'Tư pháp',
  'Ban Quản lý các Khu công nghiệp',
  'Giáo dục và Đào tạo',
  'Văn hóa, Thể thao và Du lịch',
  'Lao động - Thương binh và Xã hội',
  'Y tế',
  'Khoa học và Công nghệ',
  'Ngoại vụ',
  'Nội vụ',
  'Tài nguyên và Môi trường',
  'Xây dựng',
];

/** The units shown, in order, without the words that all names share. */
async function shown(page: Page): Promise<string[]> {
  const names = await page.locator('.ranking tbody tr:visible [data-name]').allInnerTexts();
  return names.map((name) => name.replace(/^Sở | tỉnh Bắc Giang$/g, '').trim());
}

const status = (page: Page) => page.locator('[role=status]').innerText();

function onRanking(use: (page: Page) => Promise<void>, search = ''): Promise<void> {
  return inTab({}, async ({ page, faults }) => {
    await page.goto(kinds.ranking + search);
    await use(page);
    expect(faults).toEqual({ violations: [], errors: [], foreign: [] });
  });
}

describe('sorting a ranking', () => {
  test('by name with the keyboard: Vietnamese order, told to a screen reader and kept in the address', () =>
    onRanking(async (page) => {
      expect(await shown(page)).toEqual(units);
      const heading = page.locator('th[data-column=name]');
      expect(await heading.getAttribute('aria-sort')).toBeNull();
      await page.locator('input[type=search]').focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await heading.getAttribute('aria-sort')).toBe('ascending');
      // Đ stands after D, vowels with marks after the plain ones: "Lao động" before "Ngoại vụ" before "Nội vụ".
      expect(await shown(page)).toEqual(units.toSorted(new Intl.Collator('vi').compare));
      expect(await status(page)).toBe('Đã sắp xếp theo Đơn vị, tăng dần.');
      expect(new URL(page.url()).search).toBe('?sort=name&order=ascending');
      await page.keyboard.press('Space');
      expect(await heading.getAttribute('aria-sort')).toBe('descending');
      expect(await shown(page)).toEqual(units.toSorted(new Intl.Collator('vi').compare).reverse());
      expect(await status(page)).toBe('Đã sắp xếp theo Đơn vị, giảm dần.');
    }));

  test('by value with the mouse: as numbers, ties as they stood, ranks kept beside their units', () =>
    onRanking(async (page) => {
      const button = page.locator('th[data-column=value] button');
      await button.click();
      expect((await shown(page)).slice(0, 6)).toEqual([...units.slice(8), 'Y tế']);
      const ranks = await page.locator('.ranking tbody tr td:first-child').allInnerTexts();
      expect(ranks).toEqual('=9 =9 =9 =9 =9 8 7 6 5 4 3 2 1'.split(' '));
      await button.click();
      expect(await shown(page)).toEqual(units);
      expect(await page.locator('th[aria-sort]').count()).toBe(1);
    }));
});

describe('filtering a ranking', () => {
  test.each([
    ['without marks', 'y te', ['Y tế']],
    ['with marks', 'Y tế', ['Y tế']],
    ['with marks in another spelling of Unicode', 'Y tế'.normalize('NFD'), ['Y tế']],
    ['with invisible letters', 'y\u200b t\u00ade', ['Y tế']],
    ['with more spaces than needed', '  lao   dong ', ['Lao động - Thương binh và Xã hội']],
    ['đ by d', 'dao tao', ['Giáo dục và Đào tạo']],
    ['Đ in capitals', 'ĐÀO TẠO', ['Giáo dục và Đào tạo']],
    ['marks tell two words apart', 'nội', ['Nội vụ']],
    ['letters that mean something to a pattern', '.*', []],
    ['a pattern that would never end', '(a+)+$', []],
    ['markup', '<img src=x onerror=alert(1)>', []],
    ['half a letter', '\ud83d', []],
    ['nothing', '', units],
  ])('%s', (_, query, found) =>
    onRanking(async (page) => {
      await page.locator('input[type=search]').fill(query);
      expect(await shown(page)).toEqual(found);
      if (query !== '')
        expect(await status(page)).toBe(`Đang hiện ${String(found.length)} trên 13 đơn vị.`);
    }),
  );

  test('and sorting stand in the address, and come back with it', () =>
    onRanking(async (page) => {
      await page.keyboard.press('Tab');
      await page.locator('input[type=search]').pressSequentially('cong');
      await page.locator('th[data-column=name] button').click();
      const found = ['Ban Quản lý các Khu công nghiệp', 'Khoa học và Công nghệ'];
      expect(await shown(page)).toEqual(found);
      expect(new URL(page.url()).search).toBe('?q=cong&sort=name&order=ascending');
      await page.reload();
      expect(await page.locator('input[type=search]').inputValue()).toBe('cong');
      expect(await shown(page)).toEqual(found);
      expect(await page.locator('th[data-column=name]').getAttribute('aria-sort')).toBe(
        'ascending',
      );
    }));

  test('adds no step to the history: back leaves the page', () =>
    inTab({}, async ({ page }) => {
      await page.goto(kinds.rankings);
      await page.goto(kinds.ranking);
      await page.locator('input[type=search]').pressSequentially('y te');
      await page.goBack();
      expect(new URL(page.url()).pathname).toBe(`/${kinds.rankings}`);
      await page.goForward();
      await expect.poll(() => shown(page)).toEqual(['Y tế']);
    }));
});

test('the list of units is filtered the same way', () =>
  inTab({}, async ({ page }) => {
    await page.goto(kinds.units);
    await page.locator('input[type=search]').fill('duc tho');
    const found = await page.locator('main li:visible').filter({ hasText: 'Đức Thọ' }).count();
    expect(found).toBeGreaterThan(5);
    expect(await page.locator('main li:visible', { hasText: 'Hiệp Hòa' }).count()).toBe(0);
  }));

test.each([
  [kinds.directives, 'duc tho', /^Đang hiện \d+ trên 16 văn bản\.$/],
  [kinds.glossary, 'chi thi', /^Đang hiện \d+ trên \d+ từ\.$/],
])('the status of %s says what it counts', (address, query, said) =>
  inTab({}, async ({ page }) => {
    await page.goto(address);
    await page.locator('main input[type=search]').fill(query);
    expect(await status(page)).toMatch(said);
  }),
);

test.each([
  ['the issuer', kinds.directives, 'văn phòng ubnd', ['Công văn …/VP-KSTT']],
  ['the symbol', kinds.directives, 'kh-ubnd', ['Kế hoạch 7744/KH-UBND']],
  ['words of the subject', kinds.directives, 'thi dua cao diem', ['Kế hoạch 7744/KH-UBND']],
  [
    'words from several places',
    kinds.directives,
    'noi vu dich vu cong',
    ['Công văn của Sở Nội vụ'],
  ],
  ['words of a definition', kinds.glossary, 'bất kỳ ai', ['Mã xác nhận dùng một lần']],
  ['but not a text that only leads on', kinds.glossary, 'Niêm yết bảng hướng dẫn', []],
])('an entry of a register is found by %s', (_, address, query, found) =>
  inTab({}, async ({ page }) => {
    await page.goto(address);
    await page.locator('main input[type=search]').fill(query);
    const entries = page.locator('.register > li:visible, .terms > div:visible');
    const texts = await entries.allInnerTexts();
    expect(texts.map((text, at) => (text.startsWith(found[at] ?? '') ? found[at] : text))).toEqual(
      found,
    );
  }),
);
