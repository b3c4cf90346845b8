import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../site/build.ts';
import { box, openGuide, save, saveButton, saved, viewport, write } from './editor-form.ts';
import { fileIn, openFolder, textsIn, waysIn } from './editor-folder.ts';
import { editorSite } from './editor-site.ts';
import { inTab } from './visit.ts';

const { folder, root, url } = editorSite();

function keep(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

test('a word that is changed in any guide changes this word alone', { timeout: 600_000 }, () =>
  inTab({ site: url(), locale: 'vi-VN', viewport }, async ({ page, faults }) => {
    const before = textsIn(root);
    await openFolder(page, root);
    const guides = Object.keys(before).filter((path) => /^content\/guides\/[^/]+$/.test(path));
    expect(guides.length).toBeGreaterThan(5);
    for (const path of guides) {
      await openGuide(page, path);
      const body = await box(page, 'body').inputValue();
      const changed = body.replace(/\p{L}+(?=\P{L}*$)/u, 'Khác');
      await write(page, 'body', changed);
      await save(page);
      expect(await saved(page, path, before[path])).toBe(
        before[path]?.replace(body, () => changed),
      );
    }
    for (const path of Object.keys(before).filter((one) => !guides.includes(one)))
      expect(await fileIn(page, path), path).toBe(before[path]);
    expect(faults.violations).toEqual([]);
  }),
);

test('tags are put into a text by buttons, and captions in English by their field', () =>
  inTab({ site: url(), locale: 'vi-VN', viewport }, async ({ page, faults }) => {
    const path = 'content/guides/nop-ho-so-truc-tuyen.mdx';
    const english = path.replace('guides/', 'guides/en/');
    await openFolder(page, root);
    const before = { vi: await fileIn(page, path), en: await fileIn(page, english) };
    await openGuide(page, path);
    const body = box(page, 'body');
    const words = await body.inputValue();
    await body.evaluate((one: HTMLTextAreaElement) => {
      one.focus();
      one.setSelectionRange(0, one.value.indexOf('\n'));
    });
    await page.getByRole('button', { name: 'Lưu ý', exact: true }).first().click();
    const [first = ''] = words.split('\n');
    const warned = words.replace(
      first,
      () => `<Warning title="Cần nhớ điều gì">\n  ${first}\n</Warning>`,
    );
    await expect.poll(() => body.inputValue()).toBe(warned);

    const captions = 'video/nop-ho-so-truc-tuyen.en.vtt';
    await page
      .locator('[data-locale="en"] [data-key-path="video"]')
      .getByRole('button', { name: 'Mở rộng' })
      .click();
    const field = page.locator('[data-locale="en"] [data-key-path="video.captions"] input');
    expect(await field.inputValue()).toBe(captions);
    await field.fill('video/khac.en.vtt');
    await saveButton(page).click();
    expect(await saved(page, path, before.vi)).toBe(before.vi.replace(words, () => warned));
    expect(await saved(page, english, before.en)).toBe(
      before.en.replace(captions, 'video/khac.en.vtt'),
    );
    expect(faults.violations).toEqual([]);
  }));

test(
  'texts are changed as it was asked and no further, and the build shows them',
  { timeout: 600_000 },
  () =>
    inTab({ site: url(), locale: 'en-US', viewport }, async ({ page, faults }) => {
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
      expect(await page.locator('h1').innerText()).toBe('Nộp hồ\u00A0sơ qua mạng');
      expect(await page.locator('main').innerText()).toContain('Vào trang');
      await page.goto('tin/da-co-bang-so-lieu-thang-11/');
      expect(await page.locator('h1').innerText()).toBe('Đã có bảng số\u00A0liệu: tháng 11');
    }),
);
