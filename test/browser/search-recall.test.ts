import { describe, expect, test } from 'vitest';
import { pack } from '../../src/search/pack.ts';
import { writeGate } from '../gates/gate.ts';
import { inventedPortal, entriesOf, letterAddress } from '../search/finder.ts';
import { provinceQueries, realQueries } from '../search/queries.ts';
import { askPage, openFinder } from './search-finds.ts';
import { inTab } from './visit.ts';

/** What the portal must be found by, whatever else is asked of it. */
const shownBy = ['duc tho', 'Đức Thọ', 'so y te', 'dvctt', '2440', 'thanh toan qr', 'vneid'];

const province = inventedPortal(200, 1);

/** The portal of the repository as it was built, and a province whose index the browser is handed in its place. */
const portals = [
  { id: 'search-recall', name: 'of this portal', asked: realQueries, index: undefined },
  {
    id: 'search-recall-province',
    name: 'of an invented province',
    asked: provinceQueries(province),
    index: JSON.stringify(pack(entriesOf(province), { levels: [...province.levels.keys()] })),
  },
];

describe.each(portals)('readers $name', ({ id, name, asked, index }) => {
  test('find the page that they ask for', { timeout: 240_000 }, () =>
    inTab({}, async ({ page, faults }) => {
      if (index !== undefined)
        await page.route('**/chi-muc.json', (route) =>
          route.fulfill({ body: index, contentType: 'application/json' }),
        );
      const finder = await openFinder(page);
      const missed: string[] = [];
      let [atOne, atFive] = [0, 0];
      for (const { typed, first, also } of asked) {
        const titles = await finder(typed);
        const five = titles.slice(0, 5);
        if (titles[0] === first) atOne += 1;
        else missed.push(`${typed} → ${String(titles[0])}, not ${first}`);
        if (five.includes(first) && (also === undefined || five.includes(also))) atFive += 1;
      }
      const share = (count: number) => (count / asked.length).toFixed(3);
      const ok = atOne / asked.length >= 0.95 && atFive === asked.length;
      writeGate(id, {
        name: `${String(asked.length)} queries ${name} whose page comes first; among the first five, in a browser`,
        measured: `${share(atOne)}; ${share(atFive)}`,
        bar: '≥ 0.950; 1.000',
        ok,
      });
      expect(asked.length).toBeGreaterThanOrEqual(60);
      expect({ ok, missed }).toEqual({ ok: true, missed });
      expect(faults).toEqual({ violations: [], errors: [], foreign: [] });
    }),
  );
});

test('the queries that the portal is shown by are among them', () => {
  const asked = realQueries.map(({ typed }) => typed);
  expect(asked).toEqual(expect.arrayContaining(shownBy));
});

describe('texts', () => {
  const letter = letterAddress('duc-tho-2440-ubnd-vh');
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

  test('come first where no name holds all the words: the words of one letter lead to it', () =>
    inTab({}, async ({ page }) => {
      const { titles, texts, told } = await askPage(page, 'ket luan thuong truc mobile money');
      const letter2022 = letterAddress('bac-giang-2022-stttt-cntt-tt');
      expect(texts[0]).toBe(letter2022);
      expect(titles.length).toBeGreaterThan(0);
      expect(told[0]).toMatch(/^Không trang nào có tên đủ các từ này; \d+ trang có một số từ\.$/);
      const [first] = await page.locator('search-page .finds a').all();
      expect(await first?.getAttribute('href')).toBe(letter2022);
    }));

  test('stay below where a name holds all the words, and where no text does either', () =>
    inTab({}, async ({ page }) => {
      for (const typed of ['duc tho', 'thanh toan qzx']) {
        await askPage(page, typed);
        const [first] = await page.locator('search-page > section').all();
        expect(await first?.getAttribute('class'), typed).toBe('by-name');
      }
    }));

  test('in English by what is written in English', () =>
    inTab({}, async ({ page }) => {
      const { texts } = await askPage(page, 'emulation points', 'en/tim-kiem/');
      expect(texts).toContain(`/en${letter}`);
    }));

  test('are shown in their own letters, with the words that were asked for marked', () =>
    inTab({}, async ({ page }) => {
      const { texts } = await askPage(page, 'tru diem thi dua');
      const item = page.locator('search-page .in-texts li');
      const excerpt = item.nth(texts.indexOf(letter)).locator('p');
      expect(await excerpt.innerText()).toMatch(/trừ điểm thi đua/);
      expect(await excerpt.locator('mark').allInnerTexts()).toContain('trừ điểm thi đua');
      expect(await page.locator('main').innerText()).not.toMatch(/[\u0335]|\bdiểm|\bdua\b/);
    }));
});
