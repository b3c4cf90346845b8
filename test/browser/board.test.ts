import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeGate } from '../gates/gate.ts';
import { buildSite } from '../site/build.ts';
import { fixture } from '../site/portal-folder.ts';
import { colouredDots, dotsAtEdge, printed, qrOn } from './printed.ts';
import type { Sheet } from './printed.ts';
import { serveSite } from './server.ts';
import type { ServedSite } from './server.ts';
import { inTab } from './visit.ts';

const host = 'https://congkhai.example.vn';
const papers = { '': [210, 297], 'a3/': [297, 420] } as const;
const folder = mkdtempSync(join(tmpdir(), 'cong-khai-boards-'));
let ours: ServedSite;
let invented: ServedSite;

beforeAll(async () => {
  const variables = { SITE_URL: host, BUILD_DATE: '2026-12-01' };
  const base = '/a/b/';
  const outDir = join(folder, 'ours');
  ours = await serveSite(await buildSite({ outDir, base, variables }), base);
  const options = { root: fixture('portals/guides'), outDir: join(folder, 'invented') };
  invented = await serveSite(await buildSite({ ...options, variables: { SITE_URL: host } }));
}, 300_000);

afterAll(async () => {
  await Promise.all([ours, invented].map((site) => site.close()));
  rmSync(folder, { recursive: true, force: true });
});

/** The words of the board as the page holds them. */
async function wordsOf(page: Page): Promise<readonly string[]> {
  const text = await page.locator('.board').innerText();
  return [...new Set(text.normalize('NFC').match(/[\p{L}\p{N}]{2,}/gu))];
}

/** What is wrong with a board that came from the printer. */
async function faultsOf(page: Page, paper: keyof typeof papers, address: string) {
  const sheets = await printed(page);
  const [sheet] = sheets;
  if (sheet === undefined) return ['no sheet'];
  const [width, height] = papers[paper];
  const text = sheet.text.replaceAll(/\s/g, '');
  const missing = (await wordsOf(page)).filter((word) => !text.includes(word));
  const code = qrOn(sheet);
  return [
    sheets.length > 1 ? `${String(sheets.length)} sheets` : '',
    near(sheet, width, height) ? '' : `${String(sheet.width)} × ${String(sheet.height)} mm`,
    missing.length > 0 ? `without ${missing.join(' ')}` : '',
    dotsAtEdge(sheet, 8) > 0 ? 'cut at the edge' : '',
    colouredDots(sheet) > 0 ? 'coloured' : '',
    code?.address === address ? '' : `leads to ${String(code?.address)}`,
    (code?.side ?? 0) >= 30 ? '' : `code of ${String(code?.side)} mm`,
  ].filter((fault) => fault !== '');
}

function near(sheet: Sheet, width: number, height: number): boolean {
  return Math.abs(sheet.width - width) < 0.5 && Math.abs(sheet.height - height) < 0.5;
}

test('every board comes on one sheet, whole, in black and white, with a code that leads to its guide', async () => {
  const found: string[] = [];
  let boards = 0;
  await inTab({ site: ours.url }, async ({ page }) => {
    for (const language of ['', 'en/'])
      for (const guide of await guidesOn(page, `${language}huong-dan/`))
        for (const paper of ['', 'a3/'] as const) {
          await page.goto(`${guide}bang/${paper}`);
          const faults = await faultsOf(page, paper, `${host}${guide}`);
          found.push(...faults.map((fault) => `${guide}bang/${paper}: ${fault}`));
          boards += 1;
        }
  });
  writeGate('boards', {
    name: 'boards of this portal printed on A4 and A3: one sheet, nothing cut, no colour, code ≥ 3 cm read back',
    measured: `${String(found.length)} faults on ${String(boards)}`,
    bar: 0,
    ok: found.length === 0 && boards > 40,
  });
  expect(found).toEqual([]);
  expect(boards).toBeGreaterThan(40);
}, 240_000);

/** The guides of a list that have a board, as addresses from the root of the host. */
async function guidesOn(page: Page, list: string): Promise<readonly string[]> {
  await page.goto(list);
  const boards = page.locator('main a[href$="/bang/"]');
  const links = await boards.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  return links.map((link) => (link ?? '').replace(/bang\/$/, ''));
}

describe('a board with as many words as there may be', () => {
  test.each(['', 'a3/'] as const)('still comes on one sheet: bang/%s', (paper) =>
    inTab({ site: invented.url }, async ({ page }) => {
      await page.goto(`huong-dan/dai/bang/${paper}?don-vi=so-y-te`);
      await page.getByText('Bảng đã ghi nơi hỗ trợ của Sở Y tế.').waitFor();
      expect(await faultsOf(page, paper, `${host}/huong-dan/dai/`)).toEqual([]);
      expect(await page.locator('.board-steps li').count()).toBe(6);
    }),
  );
});

describe('the desk on a board', () => {
  const board = 'huong-dan/dai/bang/';
  const desk = (page: Page) => page.locator('.desk dd').allInnerTexts();

  test('is that of the unit in the address, as plain text', () =>
    inTab({ site: invented.url }, async ({ page, faults }) => {
      await page.goto(`huong-dan/?don-vi=so-y-te`);
      await page.getByRole('link', { name: 'Bảng hướng dẫn khổ A4' }).first().click();
      await page.locator('.desk', { hasText: '1900 0000' }).waitFor();
      expect(await desk(page)).toEqual([
        'Quầy của Sở Y tế tại Trung tâm Phục vụ hành chính công <b>Mẫu</b>',
        'Số 1, đường Bờ Sông Bạc Ngần, phường Mẫu, tỉnh Mẫu',
        'Thứ Hai đến thứ Sáu, 7 giờ 30 đến 11 giờ 30 và 13 giờ 30 đến 17 giờ',
        '1900 0000',
      ]);
      expect(faults).toEqual({ violations: [], errors: [], foreign: [] });
    }));

  test.each(['?don-vi=../../x', '?don-vi=<b>', '?don-vi=', ''])(
    'has dotted lines to write on, and asks for nothing: %s',
    (search) =>
      inTab({ site: invented.url }, async ({ page, faults }) => {
        const asked: string[] = [];
        page.on('request', (request) => asked.push(request.url()));
        await page.goto(board + search);
        await page.evaluate(() => document.fonts.ready);
        expect(asked.filter((url) => url.endsWith('.json'))).toEqual([]);
        expect((await desk(page)).join('')).toBe('');
        expect(await page.locator('.desk .dots').count()).toBe(7);
        expect(faults.errors).toEqual([]);
      }),
  );

  test('has them too for a unit without a desk, and says so', () =>
    inTab({ site: invented.url }, async ({ page }) => {
      await page.goto(`${board}?don-vi=so-tu-phap`);
      await page.getByText('Không tìm thấy nơi hỗ trợ của đơn vị này').waitFor();
      expect(await page.locator('.desk .dots').count()).toBe(7);
    }));

  test('has them without JavaScript', () =>
    inTab({ site: invented.url, javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(`${board}?don-vi=so-y-te`);
      expect(await page.locator('.desk .dots').count()).toBe(7);
      expect(await page.locator('.board .qr').isVisible()).toBe(true);
      expect(await page.locator('main button:visible').count()).toBe(0);
    }));
});

test('from the home page to the printed board of filing online are three clicks', () =>
  inTab({ site: ours.url }, async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.title = 'printed';
      };
    });
    await page.goto('');
    await page
      .locator('main')
      .getByRole('link', { name: 'Nộp hồ sơ trực tuyến', exact: true })
      .click();
    await page.getByRole('link', { name: 'Bảng hướng dẫn khổ A4' }).click();
    await page.getByRole('button', { name: 'In bảng' }).click();
    expect(await page.title()).toBe('printed');
    expect(await page.locator('.board h1').innerText()).toBe('Nộp hồ\u00A0sơ trực\u00A0tuyến');
  }));

test('a guide prints in large letters on few sheets, with no step in two halves and the addresses of its links', () =>
  inTab({ site: ours.url }, async ({ page }) => {
    await page.goto('huong-dan/nop-ho-so-truc-tuyen/');
    await page.emulateMedia({ media: 'print' });
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll('.guide p, .guide li, .guide dd')]
        .filter((element) => element.checkVisibility())
        .map((element) => parseFloat(getComputedStyle(element).fontSize) * 0.75),
    );
    expect(Math.round(Math.min(...sizes))).toBeGreaterThanOrEqual(16);
    const sheets = await printed(page);
    expect(sheets.length).toBeLessThanOrEqual(8);
    const steps = await page
      .locator('.steps > li')
      .evaluateAll((all) =>
        all.map((step) => [
          step.querySelector('h3')?.textContent ?? '',
          step.querySelector('.fail')?.textContent ?? '',
        ]),
      );
    const bare = (text: string) => text.normalize('NFC').replaceAll(/\s/g, '');
    const onOne = steps.filter((parts) =>
      sheets.some(({ text }) => parts.every((part) => bare(text).includes(bare(part)))),
    );
    expect(onOne).toEqual(steps);
    expect(steps.length).toBeGreaterThan(5);
    const whole = bare(sheets.map(({ text }) => text).join(''));
    expect(whole).toContain(bare(`${host}/a/b/huong-dan/nop-ho-so-truc-tuyen/`));
    expect(whole).toContain('(https://namhonglinh.hatinh.gov.vn/');
  }));
