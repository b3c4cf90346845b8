import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../site/build.ts';
import { copyPortal, repository } from '../site/portal-folder.ts';
import { serveSite } from './server.ts';
import type { ServedSite } from './server.ts';
import { inTab } from './visit.ts';

const folder = mkdtempSync(join(tmpdir(), 'cong-khai-editor-'));
const root = join(folder, 'portal');
let served: ServedSite;

beforeAll(async () => {
  copyPortal(repository, root, {
    'data/portal.yaml': (text) => `${text}\neditor:\n  backend: local\n`,
  });
  served = await serveSite(await buildSite({ root, outDir: join(folder, 'dist') }));
});

afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The texts of the portal, as they lie on the disk. */
function texts(): Readonly<Record<string, string>> {
  const content = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' });
  const files = content.filter((path) => path.endsWith('.mdx')).map((path) => `content/${path}`);
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}

/** Opens the page on a folder of the browser's own that holds the texts, as a person opens one of the disk. */
async function openFolder(page: Page): Promise<void> {
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
  }, texts());
  const ways = page.locator('.buttons button:visible');
  await ways.first().waitFor();
  // There is no repository to sign in to.
  expect(await ways.allInnerTexts()).toEqual(['Làm việc với kho mã nguồn cục bộ']);
  await ways.first().click();
  await page.getByText('Nộp hồ sơ trực tuyến').first().waitFor();
}

/** What the folder holds under a path, once it is no longer `before`. */
async function saved(page: Page, path: string, before = ''): Promise<string> {
  const read = () =>
    page.evaluate(async (names) => {
      let place = await (await navigator.storage.getDirectory()).getDirectoryHandle('cong-khai');
      try {
        for (const name of names.slice(0, -1)) place = await place.getDirectoryHandle(name);
        return await (await (await place.getFileHandle(names.at(-1) ?? '')).getFile()).text();
      } catch {
        return '';
      }
    }, path.split('/'));
  await expect.poll(read, { timeout: 10_000 }).not.toBe(before);
  return await read();
}

/** So tall that forms are drawn whole: what is far below is drawn only when it is near. */
const viewport = { width: 1280, height: 8000 };

function box(page: Page, key: string) {
  return page.locator(`[data-locale="vi"] [data-key-path="${key}"] :is(input, textarea)`).first();
}

const save = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).first().click();

function keep(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('texts are changed as it was asked and no further, and the build shows them', () =>
  inTab({ site: served.url, locale: 'en-US', viewport }, async ({ page, faults }) => {
    const guide = 'content/guides/nop-ho-so-truc-tuyen.mdx';
    const english = guide.replace('guides/', 'guides/en/');
    const before = { ...texts() };
    await openFolder(page);

    await page.goto('quan-tri/#/collections/guides/entries/nop-ho-so-truc-tuyen');
    await box(page, 'title').fill('Nộp hồ sơ qua mạng');
    const body = box(page, 'body');
    await body.fill((await body.inputValue()).replace('Mở trang', 'Vào trang'));
    await save(page);
    const written = await saved(page, guide, before[guide]);
    expect(written).toBe(
      before[guide]
        ?.replace('title: Nộp hồ sơ trực tuyến', 'title: Nộp hồ sơ qua mạng')
        .replace(/(---\n[\s\S]*\n---\n[\s\S]*?)Mở trang/, '$1Vào trang'),
    );
    expect(written).toContain('Vào trang');
    expect(await saved(page, english)).toBe(before[english]);

    await page.goto('quan-tri/#/collections/news/new');
    await box(page, 'title').fill('Đã có bảng số liệu: tháng 11');
    await box(page, 'summary').fill('Một câu về bảng mới.');
    await box(page, 'date').fill('2026-11-20');
    await box(page, 'body').fill('Xem [bảng xếp hạng](/xep-hang/).');
    await save(page);
    const news = 'content/news/da-co-bang-so-lieu-thang-11.mdx';
    expect(await saved(page, news)).toMatchInlineSnapshot(`
      "---
      title: 'Đã có bảng số liệu: tháng 11'
      summary: Một câu về bảng mới.
      date: 2026-11-20
      ---

      Xem [bảng xếp hạng](/xep-hang/).
      "
    `);
    expect(faults.violations).toEqual([]);
    expect(faults.foreign).toEqual([]);

    for (const path of [guide, news]) keep(path, await saved(page, path));
    await buildSite({ root, outDir: join(folder, 'dist') });
    await page.goto('huong-dan/nop-ho-so-truc-tuyen/');
    expect(await page.locator('h1').innerText()).toBe('Nộp hồ sơ qua mạng');
    expect(await page.locator('main').innerText()).toContain('Vào trang');
    await page.goto('tin/da-co-bang-so-lieu-thang-11/');
    expect(await page.locator('h1').innerText()).toBe('Đã có bảng số liệu: tháng 11');
  }));
