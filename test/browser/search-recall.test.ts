import { describe, expect, test } from 'vitest';
import { writeGate } from '../gates/gate.ts';
import { realQueries } from '../search/queries.ts';
import { askPage, titlesFor } from './search-finds.ts';
import { inTab } from './visit.ts';

/** What the portal must be found by, whatever else is asked of it. */
const shownBy = ['duc tho', 'Đức Thọ', 'so y te', 'dvctt', '2440'];

test(
  'readers find the page that they ask for',
  () =>
    inTab({}, async ({ page, faults }) => {
      const missed: string[] = [];
      let [atOne, atFive] = [0, 0];
      for (const { typed, first, also } of realQueries) {
        const titles = await titlesFor(page, typed);
        const five = titles.slice(0, 5);
        if (titles[0] === first) atOne += 1;
        else missed.push(`${typed} → ${String(titles[0])}, not ${first}`);
        if (five.includes(first) && (also === undefined || five.includes(also))) atFive += 1;
      }
      const share = (count: number) => (count / realQueries.length).toFixed(3);
      const ok = atOne / realQueries.length >= 0.95 && atFive === realQueries.length;
      writeGate('search-recall', {
        name: `${String(realQueries.length)} queries whose page is found first; among the first five, in a browser`,
        measured: `${share(atOne)}; ${share(atFive)}`,
        bar: '≥ 0.950; 1.000',
        ok,
      });
      expect(realQueries.length).toBeGreaterThanOrEqual(60);
      expect(
        shownBy.filter((typed) => !realQueries.some((asked) => asked.typed === typed)),
      ).toEqual([]);
      expect({ ok, missed }).toEqual({ ok: true, missed });
      expect(faults).toEqual({ violations: [], errors: [], foreign: [] });
    }),
  180_000,
);

describe('texts', () => {
  const letter = '/phuong-phap/#van-ban-duc-tho-2440-ubnd-vh';
  const postal = '/thuat-ngu/#tu-buu-chinh-cong-ich';

  test.each([
    ['words of a consequence', 'trừ điểm thi đua', letter],
    ['the same without marks', 'tru diem thi dua', letter],
    ['the same in capitals and decomposed', 'TRỪ ĐIỂM THI ĐUA'.normalize('NFD'), letter],
    ['a word of a definition', 'bưu điện', postal],
    ['a word with đ, typed with d', 'buu dien', postal],
    ['i for y', 'tỉ lệ nộp hồ sơ', '/thuat-ngu/#tu-ty-le-nop-ho-so-truc-tuyen'],
    ['a rule of the method', 'đồng hạng', '/phuong-phap/'],
    ['an abbreviation for what a text writes out', 'bcci', postal],
  ])('are found by %s', (_, typed, address) =>
    inTab({}, async ({ page }) => {
      const { texts } = await askPage(page, typed);
      expect(texts.slice(0, 3)).toContain(address);
    }),
  );

  test('in English by what is written in English', () =>
    inTab({}, async ({ page }) => {
      const { texts } = await askPage(page, 'emulation points', 'en/tim-kiem/');
      expect(texts).toContain(`/en${letter}`);
    }));

  test('are shown in their own letters, with the words that were asked for marked', () =>
    inTab({}, async ({ page }) => {
      const { texts } = await askPage(page, 'tru diem thi dua');
      const item = page.locator('search-page section').nth(1).locator('li');
      const excerpt = item.nth(texts.indexOf(letter)).locator('p');
      expect(await excerpt.innerText()).toMatch(/trừ điểm thi đua/);
      expect(await excerpt.locator('mark').allInnerTexts()).toContain('trừ điểm thi đua');
      expect(await page.locator('main').innerText()).not.toMatch(/[\u0335]|\bdiểm|\bdua\b/);
    }));
});
