import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { kinds, pages } from './kinds.ts';
import { printed } from './printed.ts';
import { inKeptTab, inTab, sites } from './visit.ts';

/** The width of an A4 sheet inside its margins, in px. */
const sheet = Math.floor(((210 - 2 * 16) / 25.4) * 96);

describe('dark', () => {
  test('light letters on a dark page', () =>
    inTab({ colorScheme: 'dark' }, async ({ page }) => {
      await page.goto('');
      const { paper, ink } = await page.evaluate(() => {
        const lightness = (colour: string) =>
          (colour.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3;
        const style = getComputedStyle(document.body);
        return { paper: lightness(style.backgroundColor), ink: lightness(style.color) };
      });
      expect(paper).toBeLessThan(50);
      expect(ink).toBeGreaterThan(200);
    }));
});

describe('forced colours', () => {
  test.each([
    ['bars of a ranking', kinds.ranking, '.bar path:not(.track)'],
    ['targets in a ranking', kinds.ranking, '.bar .target'],
    ['bars of headline figures', kinds.home, '.bullet .fill'],
    ['targets of headline figures', kinds.home, '.bullet .tick'],
  ])('%s stand out from the page', (_, path, marks) =>
    inTab({ forcedColors: 'active' }, async ({ page }) => {
      await page.goto(path);
      const colours = await coloursOf(page, marks);
      expect(colours.length).toBeGreaterThan(0);
      expect(colours.filter(({ contrast }) => contrast < 3)).toEqual([]);
    }),
  );
});

test('in forced colours a target stands out from the bar of a long ranking', () =>
  inTab({ forcedColors: 'active', site: sites.large }, async ({ page }) => {
    await page.goto('xep-hang/truc-tuyen/xa/');
    const [bar, target] = await page
      .locator('.goal tbody th')
      .first()
      .evaluate((row) => [
        getComputedStyle(row, '::before').borderTopColor,
        getComputedStyle(row, '::after').borderInlineStartColor,
      ]);
    expect(target).toMatch(/^rgb/);
    expect(target).not.toBe(bar);
  }));

describe('bars stand out from their track', () => {
  test.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['printed', { media: 'print' }],
    ['in forced colours', { forcedColors: 'active' }],
  ] as const)('%s', (_, media) =>
    inTab({}, async ({ page }) => {
      await page.goto(kinds.home);
      await page.emulateMedia(media);
      const bars = await coloursOf(page, '.bullet .fill', '.bullet .track');
      expect(bars.length).toBeGreaterThan(3);
      expect(bars.filter(({ contrast }) => contrast < 3)).toEqual([]);
    }),
  );
});

/** A board is a sheet of its own size: `board.test.ts` prints it. */
const onAnySheet = pages.filter(({ kind }) => !kind.startsWith('board'));

describe('printed', () => {
  test.each(onAnySheet)('$kind in $language keeps to the sheet, without navigation', ({ path }) =>
    inKeptTab({ viewport: { width: sheet, height: 900 } }, async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.locator('nav:visible, [data-tools]:visible, .skip:visible').count()).toBe(
        0,
      );
      expect(await page.locator('h1').isVisible()).toBe(true);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(sheet);
      const ink = await page.evaluate(() => getComputedStyle(document.body).color);
      expect(ink).toBe('rgb(0, 0, 0)');
    }),
  );

  test('a list of rankings of many groups begins on its first sheet', () =>
    inTab({ site: sites.province }, async ({ page }) => {
      await page.goto(kinds.rankings);
      const name = (await page.locator('.row h2').first().innerText()).replaceAll('\u00A0', ' ');
      const [first] = await printed(page);
      expect(first?.text).toContain(name);
    }));

  /** Wherever a sheet ends: a growing space under the title moves all that follows. */
  describe.each([
    ['the tasks by document', kinds['tasks-by-directive']],
    ['the tasks', kinds.tasks],
    ['a document', 'en/van-ban/quang-nam-6081-ubnd-kstthc-2021/'],
    ['who met a target', kinds.target],
    ['the glossary', kinds.glossary],
    ['the places to search in', `en/${kinds.search}`],
  ])('%s, moved down the sheet', (_, path) => {
    const spaces = Array.from({ length: 12 }, (_each, index) => index * 8);

    test('has no foot alone on a sheet or in two halves, and no row or name of a list alone under its head', () =>
      inTab({}, async ({ page }) => {
        await page.goto(path);
        const foot = await wordsOf(page, '.site-foot > p');
        const rows = await firstRows(page);
        const heads = await wordsOf(page, 'details[open] p:has(+ .listed)');
        for (const space of spaces) {
          await page.evaluate((height) => {
            const title = document.querySelector('h1');
            if (title) title.style.marginBottom = `${String(height)}mm`;
          }, space);
          const sheets = (await printed(page)).map(({ text }) => text.trim());
          expect(sheets.findIndex((text) => text.startsWith(foot[0] ?? ' '))).toBe(-1);
          for (const words of foot) expect(sheets.at(-1), `${String(space)} mm`).toContain(words);
          for (const head of heads)
            expect(sheets.filter((text) => text.endsWith(head))).toEqual([]);
          for (const [first, second] of rows) {
            const sheet = sheets.find((text) => text.includes(first));
            expect(sheet, `after ${String(space)} mm`).toContain(second);
          }
        }
      }));
  });

  test.each([kinds.target, kinds.ranking, kinds.unit, kinds.directive])(
    'nothing of %s is marked as folded',
    (path) =>
      inTab({}, async ({ page }) => {
        await page.goto(path);
        await page.emulateMedia({ media: 'print' });
        const marks = await page
          .locator('summary:visible')
          .evaluateAll((all) => all.map((summary) => getComputedStyle(summary).listStyleType));
        expect(marks.length).toBeGreaterThan(0);
        expect(new Set(marks)).toEqual(new Set(['none']));
      }),
  );

  test.each([
    ['a ranking with its notes', kinds.ranking, 3],
    ['the home page', kinds.home, 3],
    ['a unit', kinds.unit, 2],
  ])('%s takes few sheets', (_, path, most) =>
    inTab({}, async ({ page }) => {
      await page.goto(path);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
      expect(sheets.length).toBeGreaterThan(0);
      expect(sheets.length).toBeLessThanOrEqual(most);
    }),
  );
});

/** The first words of each element, as they are found on a sheet. */
async function wordsOf(page: Page, selector: string): Promise<string[]> {
  const texts = await page.locator(selector).allTextContents();
  return texts.map((text) => text.normalize('NFC').trim().split(/\s+/).slice(0, 4).join(' '));
}

/** How the first two rows of each table begin. */
async function firstRows(page: Page): Promise<(readonly [string, string])[]> {
  const first = await wordsOf(page, 'tbody tr:first-child:not(:last-child) > :first-child');
  const second = await wordsOf(page, 'tbody tr:nth-child(2) > :first-child');
  return first.flatMap((words, index) => {
    const next = second[index];
    return next === undefined ? [] : [[words, next] as const];
  });
}

/** The colour each mark is drawn in, and how far it stands out from the ground it lies on (WCAG contrast): the page, unless named. */
function coloursOf(
  page: Page,
  marks: string,
  ground = 'body',
): Promise<{ colour: string; contrast: number }[]> {
  return page.evaluate(
    ({ marks, ground }) => {
      const canvas = document
        .createElement('canvas')
        .getContext('2d', { willReadFrequently: true });
      const luminance = (colour: string) => {
        if (!canvas) return 0;
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map(
          (part) => {
            const share = part / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          },
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const colourOf = (element: Element) => {
        const { stroke, fill, backgroundColor } = getComputedStyle(element);
        if (element instanceof HTMLElement) return backgroundColor;
        return stroke === 'none' ? fill : stroke;
      };
      const paper = luminance(colourOf(document.querySelector(ground) ?? document.body));
      return [...document.querySelectorAll(marks)].map((mark) => {
        const colour = colourOf(mark);
        const ink = luminance(colour);
        const contrast = (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
        return { colour, contrast };
      });
    },
    { marks, ground },
  );
}
