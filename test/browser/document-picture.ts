import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** More than this makes a document slow to open. */
const mostBytes = 150_000;

/** A window on a page, as a document shows it. */
export interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  /** What stands at the top of the window; without it, the page begins there. */
  readonly from?: string;
  /** What must stand there first, where a script brings it. */
  readonly ready?: string;
  /** So many milliseconds it moves until it stands so. */
  readonly moves?: number;
}

/**
 * Photographs windows into a folder.
 * @throws Error for a picture that is too heavy.
 */
export async function photograph(
  page: Page,
  pictures: readonly Picture[],
  folder: string,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name, path, width, height, colorScheme, from, ready, moves } of pictures) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    if (ready !== undefined) await page.locator(ready).first().waitFor();
    if (moves !== undefined) await page.waitForTimeout(moves);
    await page.evaluate(() => document.fonts.ready);
    if (from !== undefined)
      await page.locator(from).evaluate((top) => top.scrollIntoView({ behavior: 'instant' }));
    const file = join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    const { size } = statSync(file);
    if (size > mostBytes) throw new Error(`${file} weighs ${String(size)} bytes`);
    process.stdout.write(`${file}, ${String(Math.ceil(size / 1000))} kB\n`);
  }
}
