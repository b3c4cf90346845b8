import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../site/build.ts';
import { copyPortal, repository } from '../site/portal-folder.ts';
import { fileIn, openFolder, textsIn, waysIn } from './editor-folder.ts';
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

/** What the folder holds under a path, once it is no longer `before`. */
async function saved(page: Page, path: string, before = ''): Promise<string> {
  await expect.poll(() => fileIn(page, path), { timeout: 10_000 }).not.toBe(before);
  return await fileIn(page, path);
}

/** So tall that forms are drawn whole: what is far below is drawn only when it is near. */
const viewport = { width: 1280, height: 8000 };

function box(page: Page, key: string) {
  return page.locator(`[data-locale="vi"] [data-key-path="${key}"] :is(input, textarea)`).first();
}

/** Writes into a box until the form has taken it: a form that is just being filled takes nothing. */
async function write(page: Page, key: string, words: string): Promise<void> {
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

const saveButton = (page: Page) => page.getByRole('button', { name: 'Lưu', exact: true }).first();

function keep(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test(
  'texts are changed as it was asked and no further, and the build shows them',
  { timeout: 180_000 },
  () =>
    inTab({ site: served.url, locale: 'en-US', viewport }, async ({ page, faults }) => {
      const guide = 'content/guides/nop-ho-so-truc-tuyen.mdx';
      const english = guide.replace('guides/', 'guides/en/');
      const before = textsIn(root);
      await page.goto('quan-tri/');
      await page.locator(waysIn).first().waitFor();
      // There is no repository to sign in to.
      expect(await page.locator(waysIn).allInnerTexts()).toEqual([
        'Làm việc với kho mã nguồn cục bộ',
      ]);
      await openFolder(page, root);

      await page.goto('quan-tri/#/collections/guides/entries/nop-ho-so-truc-tuyen');
      await write(page, 'title', 'Nộp hồ sơ qua mạng');
      const body = await box(page, 'body').inputValue();
      await write(page, 'body', body.replace('Mở trang', 'Vào trang'));
      await saveButton(page).click();
      const written = await saved(page, guide, before[guide]);
      expect(written).toBe(
        before[guide]
          ?.replace('title: Nộp hồ sơ trực tuyến', 'title: Nộp hồ sơ qua mạng')
          .replace(/(---\n[\s\S]*\n---\n[\s\S]*?)Mở trang/, '$1Vào trang'),
      );
      expect(written).toContain('Vào trang');
      expect(await saved(page, english)).toBe(before[english]);

      await page.goto('quan-tri/#/collections/news/new');
      // The form of the guide is gone, which asks for whom it is.
      await expect
        .poll(() => page.locator('[data-key-path="audience"]').count(), { timeout: 10_000 })
        .toBe(0);
      await write(page, 'title', 'Đã có bảng số liệu: tháng 11');
      await write(page, 'summary', 'Một câu về bảng mới.');
      await write(page, 'date', '2026-11-20');
      await write(page, 'body', 'Xem [bảng xếp hạng](/xep-hang/).');
      await saveButton(page).click();
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
    }),
);
