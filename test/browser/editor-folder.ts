import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** The ways into the page for editing that a person is offered. */
export const waysIn = '.buttons button:visible';

/** The texts of a portal, by their path from its folder. */
export function textsIn(root: string): Readonly<Record<string, string>> {
  const content = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' });
  const files = content.filter((path) => path.endsWith('.mdx')).map((path) => `content/${path}`);
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** Opens the page for editing on a folder of the browser's own that holds the texts of `root`, as a person opens one of the disk. */
export async function openFolder(page: Page, root: string): Promise<void> {
  await page.addInitScript(() => {
    const picker = async () =>
      await (await navigator.storage.getDirectory()).getDirectoryHandle('cong-khai');
    Object.assign(window, { showDirectoryPicker: picker });
  });
  await page.goto('quan-tri/');
  await page.evaluate(async (files) => {
    const home = await navigator.storage.getDirectory();
    const picked = await home.getDirectoryHandle('cong-khai', { create: true });
    // The program takes a folder for a repository by this one.
    await picked.getDirectoryHandle('.git', { create: true });
    for (const [path, text] of Object.entries(files)) {
      const names = path.split('/');
      const name = names.pop() ?? '';
      let place = picked;
      for (const each of names) place = await place.getDirectoryHandle(each, { create: true });
      const file = await (await place.getFileHandle(name, { create: true })).createWritable();
      await file.write(text);
      await file.close();
    }
  }, textsIn(root));
  await page.locator(waysIn).first().click();
  await page.getByText('Nộp hồ sơ trực tuyến').first().waitFor();
}

/** What the folder of the browser holds under a path; empty for no file. */
export async function fileIn(page: Page, path: string): Promise<string> {
  return await page.evaluate(async (names) => {
    let place = await (await navigator.storage.getDirectory()).getDirectoryHandle('cong-khai');
    try {
      for (const name of names.slice(0, -1)) place = await place.getDirectoryHandle(name);
      return await (await (await place.getFileHandle(names.at(-1) ?? '')).getFile()).text();
    } catch {
      return '';
    }
  }, path.split('/'));
}
