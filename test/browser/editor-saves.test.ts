import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { box, isBackAtList, openGuide, saveButton, viewport, write } from './editor-form.ts';
import { fileIn, openFolder } from './editor-folder.ts';
import { editorSite } from './editor-site.ts';
import { inTab } from './visit.ts';

const { root, url } = editorSite();
const guide = 'content/guides/nop-ho-so-truc-tuyen.mdx';

/** A guide opened in a tab whose disk can be made to wait or full; what the page asks is answered with "no", and told. */
function inGuide(use: (page: Page, asked: readonly string[]) => Promise<void>): Promise<void> {
  return inTab({ site: url(), locale: 'vi-VN', viewport }, async ({ page, faults }) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.dismiss();
    });
    await page.addInitScript(poorDisk);
    await openFolder(page, root);
    await openGuide(page, guide);
    await use(page, asked);
    expect(faults.violations).toEqual([]);
  });
}

/** While it is `held` no file comes to its end; when it is `full` a file fails there, as it does on a disk without room. */
function poorDisk(): void {
  const disk = { held: false, full: false };
  Object.assign(window, { disk });
  const { prototype } = FileSystemWritableFileStream;
  const { close } = WritableStream.prototype;
  prototype.close = async function () {
    while (disk.held) await new Promise((done) => setTimeout(done, 20));
    if (!disk.full) return await close.call(this);
    await this.abort();
    throw new DOMException('no room', 'QuotaExceededError');
  };
}

async function makeDisk(page: Page, disk: { held?: boolean; full?: boolean }): Promise<void> {
  await page.evaluate((changes) => {
    Object.assign(Reflect.get(window, 'disk') as object, changes);
  }, disk);
}

const titleIn = async (page: Page) =>
  /^title: (.*)$/m.exec(await fileIn(page, guide))?.[1] ?? 'no title';

test('while a text is saved, nothing can be typed that would be gone with its form, and no other text is opened', () =>
  inGuide(async (page, asked) => {
    await makeDisk(page, { held: true });
    await write(page, 'title', 'Nộp hồ sơ');
    const isRefused = await saveButton(page).evaluate((button: HTMLElement) => {
      button.click();
      const next = new KeyboardEvent('keydown', { key: 'a', bubbles: true, cancelable: true });
      return !button.dispatchEvent(next);
    });
    expect(isRefused).toBe(true);
    await page.locator('#dang-luu').waitFor();
    expect(await page.locator('#dang-luu').innerText()).toBe('Đang lưu, xin đợi…');
    const clicked = box(page, 'title').click({ timeout: 1000 });
    await expect(clicked).rejects.toThrow();
    await page.keyboard.press('Escape');
    await page.keyboard.type(' qua mạng');
    expect(await box(page, 'title').inputValue()).toBe('Nộp hồ sơ');
    await page.evaluate(() => {
      location.hash = '#/collections/guides/entries/tim-thu-tuc';
    });
    expect(await box(page, 'title').inputValue()).toBe('Nộp hồ sơ');
    await makeDisk(page, { held: false });
    await isBackAtList(page);
    expect(await titleIn(page)).toBe('Nộp hồ sơ');
    await expect.poll(() => page.locator('#dang-luu').isHidden()).toBe(true);
    expect(asked).toEqual([]);
  }));

test('a text that cannot be written is told, stays as it was, and is saved at the next try', () =>
  inGuide(async (page) => {
    const before = await fileIn(page, guide);
    await makeDisk(page, { full: true });
    await write(page, 'title', 'Nộp hồ sơ');
    await saveButton(page).click();
    await page.getByText('Máy không ghi được tệp nop-ho-so-truc-tuyen.mdx').waitFor();
    expect(await fileIn(page, guide)).toBe(before);
    await page.getByRole('button', { name: 'Đồng ý' }).click();
    await makeDisk(page, { full: false });
    await saveButton(page).click();
    await isBackAtList(page);
    expect(await titleIn(page)).toBe('Nộp hồ sơ');
  }));

test('a text that another program has changed meanwhile is not written over', () =>
  inGuide(async (page) => {
    await page.evaluate(async (names) => {
      let place = await (await navigator.storage.getDirectory()).getDirectoryHandle('cong-khai');
      for (const name of names.slice(0, -1)) place = await place.getDirectoryHandle(name);
      const file = await place.getFileHandle(names.at(-1) ?? '');
      // As another program does: past what the page has made of its files.
      const next = await place.getFileHandle('khac.tmp', { create: true });
      const stream = await next.createWritable();
      await stream.write(
        (await (await file.getFile()).text()).replace(/^title: .*$/m, 'title: Khác'),
      );
      await stream.close();
      await (Reflect.get(next, 'move') as (name: string) => Promise<void>).call(next, file.name);
    }, guide.split('/'));
    await write(page, 'title', 'Nộp hồ sơ');
    await saveButton(page).click();
    await page.getByText('Chưa lưu tệp nop-ho-so-truc-tuyen.mdx').waitFor();
    expect(await titleIn(page)).toBe('Khác');
    expect(await box(page, 'title').inputValue()).toBe('Nộp hồ sơ');
  }));

test('who leaves a text that is not saved is asked, by every way out', () =>
  inGuide(async (page, asked) => {
    const there = page.url();
    const wayBack = page.getByRole('button', { name: 'Hủy chỉnh sửa' });
    await box(page, 'title').click();
    await wayBack.click();
    await isBackAtList(page);
    expect(asked).toEqual([]);
    await openGuide(page, guide);
    await box(page, 'title').click();
    await write(page, 'title', 'Nộp hồ sơ');
    await wayBack.click();
    await expect.poll(() => asked.length).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => asked.length).toBe(2);
    await page.evaluate(() => {
      location.hash = '#/collections/guides/entries/tim-thu-tuc';
    });
    await expect.poll(() => asked).toEqual(['confirm', 'confirm', 'confirm']);
    await page.goBack({ timeout: 1000 }).catch(() => null);
    await page.close({ runBeforeUnload: true });
    await expect.poll(() => asked.slice(3)).toEqual(['confirm', 'beforeunload']);
    expect(page.url()).toBe(there);
    expect(await box(page, 'title').inputValue()).toBe('Nộp hồ sơ');
  }));
