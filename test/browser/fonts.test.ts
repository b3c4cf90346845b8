import { afterAll, describe, expect, test } from 'vitest';
import { writeGate } from '../gates/gate.ts';
import { pages } from './kinds.ts';
import { inKeptTab, inTab, sites } from './visit.ts';

/** The bound of "good" in Core Web Vitals. */
const mostShift = 0.1;
let worst = { shift: 0, where: '' };

describe('the typeface', () => {
  test('comes from this host, and reading does not wait for it', () =>
    inTab({}, async ({ page }) => {
      const fonts: string[] = [];
      const held = Promise.withResolvers<undefined>();
      await page.route('**/*.woff2', async (route) => {
        fonts.push(new URL(route.request().url()).origin);
        await held.promise;
        await route.continue();
      });
      await page.goto('', { waitUntil: 'domcontentloaded' });
      const painted = await page.waitForFunction(() =>
        performance.getEntriesByType('paint').some(({ name }) => name === 'first-contentful-paint'),
      );
      expect(await painted.jsonValue()).toBe(true);
      const loaded = () =>
        page.evaluate(() => document.fonts.check('16px "Be Vietnam Pro"', 'Tiếng Việt'));
      expect(await loaded()).toBe(false);
      held.resolve(undefined);
      await expect.poll(loaded).toBe(true);
      expect(new Set(fonts)).toEqual(new Set([new URL(sites.root).origin]));
    }));

  test.each(pages)('$kind in $language holds still on a phone when it arrives late', ({ path }) =>
    inKeptTab({ viewport: { width: 320, height: 800 } }, async ({ page }) => {
      let late = 0;
      await page.route('**/*.woff2', async (route) => {
        late += 1;
        await new Promise((resolve) => setTimeout(resolve, 150));
        await route.continue();
      });
      await page.goto(path);
      const shift = await page.evaluate(async () => {
        await document.fonts.ready;
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        return new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const shifts = list.getEntries().map((entry) => Number(Reflect.get(entry, 'value')));
            resolve(shifts.reduce((sum, each) => sum + each, 0));
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => {
            resolve(0);
          }, 100);
        });
      });
      await page.unroute('**/*.woff2');
      // A font that the tab still held would come at once, and move nothing.
      expect(late).toBeGreaterThan(0);
      if (shift > worst.shift) worst = { shift, where: `/${path}` };
      expect(shift).toBeLessThanOrEqual(mostShift);
    }),
  );

  afterAll(() => {
    writeGate('layout-shift', {
      name: 'layout shift when the fonts arrive late, worst page',
      measured: `${worst.shift.toFixed(3)} (${worst.where})`,
      bar: mostShift,
      ok: worst.shift <= mostShift,
    });
  });
});
