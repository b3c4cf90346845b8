import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import { writeGate } from '../gates/gate.ts';
import { pages } from './kinds.ts';
import { inTab } from './visit.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const looks = [320, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

let looked = 0;
const found: string[] = [];

async function violationsOn(page: Page): Promise<string[]> {
  // The legacy mode needs no second tab; the pages hold no frames.
  const { violations } = await new AxeBuilder({ page }).withTags(rules).setLegacyMode().analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

describe.concurrent('WCAG 2.2 AA and best practice', () => {
  test.each(pages)('$kind in $language', ({ path }) =>
    inTab({}, async ({ page }) => {
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

test('sees a fault that is planted', async () => {
  const violations = await inTab({}, async ({ page }) => {
    await page.goto('');
    await page.evaluate(() => {
      document.querySelector('main')?.append(document.createElement('button'));
    });
    return violationsOn(page);
  });
  expect(violations.map((violation) => violation.split(':')[0])).toEqual(['button-name']);
});
