import { describe, expect, test } from 'vitest';
import { kinds, pages } from './kinds.ts';
import { brokenWords, clipped, smallControls, tooWide } from './narrow.ts';
import { inKeptTab, inTab, sites } from './visit.ts';

/** A desktop of 1280 × 1024 at 400 % leaves 320 × 256. */
const zoomed = { width: 320, height: 256 };

/** What WCAG 1.4.12 lets a reader set: lines, paragraphs, letters and words further apart. */
const wideText =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';

describe('at 320 px, which is 400 % of a desktop', () => {
  test.each(pages)(
    '$kind in $language needs no sideways scrolling, even with wide text',
    ({ path }) =>
      inKeptTab({ viewport: zoomed }, async ({ page }) => {
        await page.goto(path);
        expect(await tooWide(page)).toEqual([]);
        // A sheet made by script passes the policy as the reader's own would.
        await page.evaluate((css) => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        }, wideText);
        expect(await tooWide(page)).toEqual([]);
        expect(await clipped(page)).toEqual([]);
        expect(await smallControls(page)).toEqual([]);
      }),
  );

  /** Beyond WCAG: a cheap phone whose letters are twice as large. */
  test.each([
    kinds.home,
    kinds.ranking,
    `en/${kinds.ranking}`,
    kinds.unit,
    kinds.directive,
    'van-ban/quang-nam-6081-ubnd-kstthc-2021/',
    kinds.guide,
    kinds.tasks,
    kinds.trial,
  ])('%s fits with letters of twice the size, and breaks no word of its title', (path) =>
    inKeptTab({ viewport: { width: 320, height: 800 } }, async ({ page }) => {
      await page.goto(path);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '225%';
      });
      expect(await tooWide(page)).toEqual([]);
      expect(await brokenWords(page, 'h1')).toEqual([]);
    }),
  );

  test('names of any length and every column of a large ranking fit, with letters of twice the size too', () =>
    inTab({ viewport: zoomed, site: sites.large }, async ({ page }) => {
      await page.goto('xep-hang/truc-tuyen/xa/');
      expect(await tooWide(page)).toEqual([]);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '225%';
      });
      expect(await tooWide(page)).toEqual([]);
    }));

  test.each([kinds.tasks, kinds['tasks-by-directive'], kinds.targets])(
    'what a row of %s is about has the width of its table',
    (path) =>
      inTab({ viewport: { width: 320, height: 800 } }, async ({ page }) => {
        await page.goto(path);
        const narrow = await page.locator('.stack tbody th').evaluateAll((heads) =>
          heads.flatMap((head) => {
            const [width, whole = 0] = [head, head.closest('table')].map((one) => one?.clientWidth);
            return Number(width) < whole ? [head.textContent] : [];
          }),
        );
        expect(narrow).toEqual([]);
      }),
  );

  test('a ranking breaks no long word of a name', () =>
    inTab({ viewport: { width: 320, height: 800 } }, async ({ page }) => {
      await page.goto(`en/${kinds.ranking}`);
      await page.evaluate(() => document.fonts.ready);
      const name = page.locator('.ranking tbody th', { hasText: 'Information and Communications' });
      // Rows out of sight are not laid out.
      await name.scrollIntoViewIfNeeded();
      expect(await name.locator('a').isVisible()).toBe(true);
      expect(await brokenWords(page, '.ranking tbody th')).toEqual([]);
    }));

  test('bars of one ranking share one scale', () =>
    inTab({ viewport: zoomed }, async ({ page }) => {
      await page.goto(kinds.ranking);
      const widths = await page
        .locator('.bar')
        .evaluateAll((bars) => bars.map((bar) => bar.getBoundingClientRect().width));
      expect(widths).toHaveLength(13);
      expect(new Set(widths).size).toBe(1);
    }));

  test('every column that sorts can be reached and seen', () =>
    inTab({ viewport: { width: 320, height: 800 }, site: sites.large }, async ({ page }) => {
      await page.goto('xep-hang/truc-tuyen/xa/');
      const buttons = page.locator('th button');
      expect(await buttons.count()).toBe(2);
      for (const button of await buttons.all()) {
        await button.focus();
        // A button that something covers or clips away takes no click.
        await button.click({ trial: true });
      }
    }));

  test.each([
    ['are folded', 320, false],
    ['stand open', 1280, true],
  ] as const)('without JavaScript the filters of the register %s at %i px', (_, width, open) =>
    inTab({ viewport: { width, height: 800 }, javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(kinds.directives);
      const choices = page.locator('.filters a');
      expect(await choices.first().isVisible()).toBe(open);
      expect(await page.locator('.filters summary').isVisible()).toBe(!open);
      if (!open) await page.locator('.filters summary').click();
      expect(await choices.first().isVisible()).toBe(true);
    }),
  );

  test('rows that the filter leaves out are gone', () =>
    inTab({ viewport: zoomed }, async ({ page }) => {
      await page.goto(`${kinds.ranking}?q=y+te`);
      expect(await page.locator('.ranking tbody tr:visible').count()).toBe(1);
    }));
});

describe('on a tablet', () => {
  const tablet = { width: 768, height: 1024 };

  test.each([
    ['root', kinds.data],
    ['root', `en/${kinds.method}`],
    ['province', 'en/ho-tro/lich-phat-thanh/'],
    ['province', 'en/don-vi/tinh-mau/'],
    ['province', 'en/'],
  ] as const)('tables fit as tables: %s, %s', (site, path) =>
    inTab({ viewport: tablet, site: sites[site] }, async ({ page }) => {
      await page.goto(path);
      const rows = await page
        .locator('.stack tbody tr')
        .evaluateAll((each) => each.map((row) => getComputedStyle(row).display));
      expect(new Set(rows)).toEqual(new Set(['table-row']));
      expect(await tooWide(page)).toEqual([]);
      expect(await brokenWords(page, '.stack')).toEqual([]);
    }),
  );

  test('the outcome of each unit in a long ranking stands on one line', () =>
    inTab({ viewport: tablet, site: sites.large }, async ({ page }) => {
      await page.goto('xep-hang/truc-tuyen/xa/');
      await page.evaluate(() => document.fonts.ready);
      const outcomes = page.locator('.long tbody td:last-child');
      expect(await outcomes.count()).toBeGreaterThan(600);
      const several = await outcomes.evaluateAll((cells) =>
        cells.flatMap((cell) => {
          const words = document.createRange();
          words.selectNodeContents(cell);
          const lines = new Set([...words.getClientRects()].map(({ top }) => Math.round(top)));
          return lines.size > 1 ? [cell.textContent] : [];
        }),
      );
      expect(several).toEqual([]);
    }));
});
