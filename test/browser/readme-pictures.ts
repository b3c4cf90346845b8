import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { kinds } from './kinds.ts';

/** More than this makes a README slow to open. */
const mostBytes = 150_000;

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
    name: 'unit-320-light',
    path: kinds['unit-headlines'],
    width: 320,
    height: 900,
    colorScheme: 'light',
  },
] as const;

/**
 * Photographs what the README shows, the window only.
 * @throws Error for a picture that is too heavy.
 */
export async function photographForReadme(page: Page, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name, path, width, height, colorScheme } of pictures) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    const file = join(folder, `${name}.png`);
    await page.screenshot({ path: file });
    const { size } = statSync(file);
    if (size > mostBytes) throw new Error(`${file} weighs ${String(size)} bytes`);
    process.stdout.write(`${file}, ${String(Math.ceil(size / 1000))} kB\n`);
  }
}
