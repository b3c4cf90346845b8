import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** How each page is looked at: on a phone and a desktop, by day and by night. */
export const looks = [320, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** What a page breaks of WCAG 2.2 AA and best practice, as it stands in the tab. */
export async function violationsOn(page: Page): Promise<string[]> {
  // Of the axe that a page holds already, the builder needs no second one.
  const held = await page.evaluate(() => 'axe' in window);
  // The legacy mode needs no second tab; the pages hold no frames. Only what is broken is described: the rest takes most of the time.
  const { violations } = await new AxeBuilder({ page, ...(held && { axeSource: 'void 0' }) })
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    .setLegacyMode()
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}
