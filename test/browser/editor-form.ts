import { expect } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { fileIn } from './editor-folder.ts';

/** So tall that forms are drawn whole: what is far below is drawn only when it is near. */
export const viewport = { width: 1280, height: 8000 };

/** What the folder holds under a path, once it is no longer `before`. */
export async function saved(page: Page, path: string, before = ''): Promise<string> {
  await expect.poll(() => fileIn(page, path)).not.toBe(before);
  return await fileIn(page, path);
}

export function box(page: Page, key: string): Locator {
  return page.locator(`[data-locale="vi"] [data-key-path="${key}"] :is(input, textarea)`).first();
}

/** Writes into a box until the form has taken it: a form that is just being filled takes nothing. */
export async function write(page: Page, key: string, words: string): Promise<void> {
  const found = box(page, key);
  await found.waitFor();
  await expect
    .poll(
      async () => {
        await found.fill(words);
        await page.waitForTimeout(300);
        return [await found.inputValue(), await saveButton(page).isEnabled()];
      },
      { timeout: 20_000 },
    )
    .toEqual([words, true]);
}

/** Opens a guide, and waits until the form shows it. */
export async function openGuide(page: Page, path: string): Promise<void> {
  const name = /([^/]+)\.mdx$/.exec(path)?.[1] ?? '';
  const [, title = ''] = /^title: '?(.*?)'?$/m.exec(await fileIn(page, path)) ?? [];
  await page.goto(`quan-tri/#/collections/guides/entries/${name}`);
  await expect
    .poll(() => box(page, 'title').inputValue({ timeout: 1000 }).catch(String), { timeout: 20_000 })
    .toBe(title);
}

/**
 * Saves, and waits until the program is back at its list. It empties the form first and goes back later, by up to a second on a
 * busy machine: a text that is opened by its address in between is left again for the one that was saved, which a test then edits instead.
 */
export async function save(page: Page): Promise<void> {
  await saveButton(page).click();
  await isBackAtList(page);
}

export async function isBackAtList(page: Page): Promise<void> {
  const there = () => new URL(page.url()).hash;
  await expect.poll(there).toMatch(/^#\/collections\/[a-z]+$/);
  await expect.poll(() => page.locator('.content-editor').count()).toBe(0);
}

export function saveButton(page: Page): Locator {
  return page.getByRole('button', { name: 'Lưu', exact: true }).first();
}
