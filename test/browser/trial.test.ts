import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkPortal } from '../../src/commands/check-portal.ts';
import { choose, figures, given, published } from './trial-page.ts';
import { looks, violationsOn } from './violations.ts';
import { inTab, sites } from './visit.ts';

const sound = { violations: [], errors: [], foreign: [] };
const repository = resolve(import.meta.dirname, '../..');
/** The figure of one department, in its cell. */
const row = (value: string) =>
  `bac-giang-so-giao-thong-van-tai,ho-so-muc-do-3-4,2019-01/2019-04,,,${value},`;
const withFigure = (value: string) => published.replace(row('21'), row(value));
const faulty = withFigure('"3,5"').replace('bac-giang-so-y-te,', 'bac-giang-so-yte,');

const reportOn = async (page: Page) => (await page.locator('trial-desk pre').textContent()) ?? '';

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trial-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** What the command says of the portal of this repository with a file in its place. */
function commandReport(file: string, text: string, language: string): string {
  const root = temporaryFolder();
  for (const folder of ['data', 'content', 'public'])
    cpSync(join(repository, folder), join(root, folder), { recursive: true });
  writeFileSync(join(root, file), text);
  const words = ['--root', root, '--lang', language];
  // Without an address the command also speaks of the boards of guides: those are texts, which the page leaves to it.
  const variables = { SITE_URL: 'https://example.org' };
  return checkPortal({ words, variables, folder: root, now: new Date() }).output;
}

describe('a dropped file', () => {
  test.each([
    ['vi', 'kiem-tra/'],
    ['en', 'en/kiem-tra/'],
  ])('with faults gets the report of the command, in %s', (language, at) =>
    inTab({}, async ({ page, faults }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.method()));
      await page.goto(at);
      await choose(page, given('2019.csv', faulty));
      const report = await reportOn(page);
      expect(report).toBe(commandReport(figures, faulty, language));
      expect(report).toContain('reference/misspelt');
      const items = page.locator('trial-desk .issues li');
      expect(await items.count()).toBe(2);
      expect(await items.first().innerText()).toContain('A3');
      // Nothing leaves: the browser asked this site for files, and no more.
      expect(new Set(asked)).toEqual(new Set(['GET']));
      expect(faults).toEqual(sound);
    }),
  );

  test('that is sound shows the new ranking and who moves', () =>
    inTab({}, async ({ page, faults }) => {
      await page.goto('kiem-tra/');
      await choose(page, given('2019.csv', withFigure('31')));
      await page.locator('trial-desk .moves').waitFor();
      const rows = await page.locator('trial-desk .moves tbody tr').allInnerTexts();
      expect(rows.slice(0, 3).map((text) => text.split(/\s*\t\s*|\n/))).toEqual([
        [
          '1',
          'Sở Giao thông vận tải tỉnh Bắc Giang',
          '31\u00a0%',
          '2 → 1 (tăng 1 bậc); trước: 21\u00a0%; nay đạt chỉ tiêu từ 30\u00a0% trở lên',
        ],
        ['2', 'Sở Thông tin và Truyền thông tỉnh Bắc Giang', '29,6\u00a0%', '1 → 2 (giảm 1 bậc)'],
        ['3', 'Sở Tư pháp tỉnh Bắc Giang', '11,2\u00a0%', 'không đổi'],
      ]);
      await page.getByLabel('Bảng xếp hạng').selectOption({ index: 2 });
      await expect
        .poll(() => page.locator('trial-desk h3').innerText())
        .toContain('Huyện, thị xã, thành phố');
      expect(faults).toEqual(sound);
    }));

  test('may be dropped anywhere on the page', () =>
    inTab({}, async ({ page, faults }) => {
      await page.goto('kiem-tra/');
      await page.locator('trial-desk .drop').waitFor();
      const dropped = await page.evaluateHandle((text) => {
        const data = new DataTransfer();
        data.items.add(new File([text], '2019.csv'));
        return data;
      }, faulty);
      await page.dispatchEvent('h1', 'drop', { dataTransfer: dropped });
      await page.locator('trial-desk .issues li').first().waitFor();
      expect(faults).toEqual(sound);
    }));

  test('of a new name is asked for where two tables fit, by keyboard alone', () =>
    inTab({}, async ({ page, faults }) => {
      await page.goto('kiem-tra/');
      const files = page.waitForEvent('filechooser');
      await page.locator('trial-desk input[type=file]').focus();
      await page.keyboard.press('Enter');
      await (await files).setFiles([{ ...given('la.csv', 'x,y\n1,2\n'), mimeType: 'text/csv' }]);
      await page.getByText('Chưa rõ “la.csv” thuộc bảng nào').waitFor();
      expect(await page.locator('trial-desk .status').innerText()).toMatch(/^Hãy chọn bảng/);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      const choice = page.getByLabel('Coi la.csv là');
      expect(await choice.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.type('data/glossary');
      await page.locator('trial-desk .issues li').first().waitFor();
      expect(await reportOn(page)).toContain('data/glossary.csv');
      expect(
        await page.getByLabel('Coi la.csv là').evaluate((one) => one === document.activeElement),
      ).toBe(true);
      expect(faults).toEqual(sound);
    }));
});

describe('the report', () => {
  test('can be saved as CSV and JSON, and its warnings hidden', () =>
    inTab({ site: sites.province }, async ({ page, faults }) => {
      await page.goto('kiem-tra/');
      const folder = temporaryFolder();
      await choose(page, given('units.csv', 'unit,name,level,note\n"=1+1",X,tinh,\n'));
      const saved = async (name: string) => {
        const download = page.waitForEvent('download');
        await page.getByRole('button', { name }).click();
        const file = await download;
        const path = join(folder, file.suggestedFilename());
        await file.saveAs(path);
        return { name: file.suggestedFilename(), text: readFileSync(path, 'utf8') };
      };
      const json = await saved('Tải báo cáo JSON');
      expect(json.name).toBe('bao-cao-kiem-tra.json');
      expect(Object.keys(JSON.parse(json.text) as object)).toEqual(['summary', 'issues']);
      const csv = await saved('Tải báo cáo CSV');
      expect(csv.text).toContain(`"'=1+1"`);
      expect(faults.violations).toEqual([]);
    }));
});

test('without the figures of the portal nothing is checked, and the page says so', () =>
  inTab({}, async ({ page }) => {
    await page.goto('kiem-tra/');
    await page.route('**/so-lieu/**', (route) => route.abort());
    await choose(page, given('2019.csv', published));
    expect(await page.locator('trial-desk .status').innerText()).toMatch(/^Không tải được số liệu/);
  }));

test('without script the page tells the other ways', () =>
  inTab({ javaScriptEnabled: false }, async ({ page }) => {
    await page.goto('kiem-tra/');
    expect(await page.locator('main').innerText()).toContain('npm run check');
    expect(await page.locator('main input').count()).toBe(0);
  }));

test('works under /a/b/', () =>
  inTab({ site: sites.deep }, async ({ page, faults }) => {
    await page.goto('kiem-tra/');
    await choose(page, given('2019.csv', faulty));
    expect(await page.locator('trial-desk .issues li').count()).toBe(2);
    expect(faults).toEqual(sound);
  }));

describe('can be read by everyone', () => {
  test.each(looks)('$width px, $colorScheme', ({ width, colorScheme }) =>
    inTab({ viewport: { width, height: 800 }, colorScheme }, async ({ page }) => {
      await page.goto('kiem-tra/');
      for (const text of [faulty, withFigure('31')]) {
        await choose(page, given('2019.csv', text));
        await page.locator('trial-desk :is(.issues, .moves)').first().waitFor();
        expect(await violationsOn(page)).toEqual([]);
        const wide = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return scrollWidth > clientWidth;
        });
        expect(wide).toBe(false);
      }
    }),
  );
});
