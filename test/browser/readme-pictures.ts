import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { kinds } from './kinds.ts';

/** More than this makes a README slow to open. */
const mostBytes = 150_000;

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  /** What stands at the top of the window; without it, the page begins there. */
  readonly from?: string;
  /** What must stand there first, where a script brings it. */
  readonly ready?: string;
}

const pictures = [
  { name: 'home-1280-light', path: kinds.home, width: 1280, height: 720, colorScheme: 'light' },
  {
    name: 'ranking-1280-light',
    path: kinds.ranking,
    width: 1280,
    height: 820,
    colorScheme: 'light',
  },
  { name: 'ranking-320-dark', path: kinds.ranking, width: 320, height: 900, colorScheme: 'dark' },
  {
    name: 'directive-1280-light',
    path: kinds.directive,
    from: '#chi-tieu',
    width: 1280,
    height: 700,
    colorScheme: 'light',
  },
  {
    name: 'search-320-light',
    path: `${kinds.search}?q=thanh+toan+qr`,
    ready: 'search-page .finds mark',
    width: 320,
    height: 900,
    colorScheme: 'light',
  },
  {
    name: 'unit-320-light',
    path: kinds['unit-headlines'],
    width: 320,
    height: 900,
    colorScheme: 'light',
  },
] as const satisfies readonly Picture[];

/**
 * Photographs what the README shows, the window only.
 * @throws Error for a picture that is too heavy.
 */
export async function photographForReadme(page: Page, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const picture of pictures) {
    const { name, path, width, height, colorScheme } = picture;
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    if ('ready' in picture) await page.locator(picture.ready).first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    if ('from' in picture)
      await page
        .locator(picture.from)
        .evaluate((top) => top.scrollIntoView({ behavior: 'instant' }));
    const file = join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    const { size } = statSync(file);
    if (size > mostBytes) throw new Error(`${file} weighs ${String(size)} bytes`);
    process.stdout.write(`${file}, ${String(Math.ceil(size / 1000))} kB\n`);
  }
}
