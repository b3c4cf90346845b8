import { afterAll, describe, expect, test } from 'vitest';
import { writeGate } from '../gates/gate.ts';
import { pages } from './kinds.ts';
import { looks, violationsOn } from './violations.ts';
import { inKeptTab } from './visit.ts';

let looked = 0;
const found: string[] = [];

describe.concurrent('WCAG 2.2 AA and best practice', () => {
  test.each(pages)('$kind in $language', ({ path }) =>
    inKeptTab({}, async ({ page }) => {
      await page.goto(path);
      const onPage: string[] = [];
      for (const { width, colorScheme } of looks) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        const violations = await violationsOn(page);
        looked += 1;
        onPage.push(...violations.map((each) => `${String(width)} px, ${colorScheme}: ${each}`));
      }
      found.push(...onPage);
      expect(onPage).toEqual([]);
    }),
  );

  afterAll(() => {
    writeGate('axe', {
      name: 'axe violations: every kind of page, vi and en, light and dark, 320 and 1280 px',
      measured: `${String(found.length)} on ${String(looked)} views`,
      bar: 0,
      ok: found.length === 0 && looked === pages.length * looks.length,
    });
  });
});

test('sees a fault that is planted, in a tab and on a page that were looked at before', async () => {
  const violations = await inKeptTab({}, async ({ page }) => {
    await page.goto('');
    expect(await violationsOn(page)).toEqual([]);
    await page.evaluate(() => {
      document.querySelector('main')?.append(document.createElement('button'));
    });
    return violationsOn(page);
  });
  expect(violations.map((violation) => violation.split(':')[0])).toEqual(['button-name']);
});
