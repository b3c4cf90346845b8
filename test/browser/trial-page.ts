import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A file of this repository's portal that tests change. */
export const figures = 'data/observations/2019.csv';
export const published = readFileSync(join(import.meta.dirname, '../..', figures), 'utf8');

/** A file as the page is given it. */
export interface Given {
  readonly name: string;
  readonly buffer: Buffer;
}

export function given(name: string, text: string | Uint8Array): Given {
  return { name, buffer: Buffer.from(text) };
}

export async function choose(page: Page, ...files: readonly Given[]): Promise<void> {
  const input = page.locator('trial-desk input[type=file]');
  await input.setInputFiles(files.map((file) => ({ ...file, mimeType: 'text/csv' })));
  await done(page);
}

/** Waits until the page has said what it found, or what it needs to know. */
async function done(page: Page): Promise<void> {
  await page.locator('trial-desk .taken, trial-desk .status:not(:empty)').first().waitFor();
  await page.locator('trial-desk:not([aria-busy])').waitFor();
}
