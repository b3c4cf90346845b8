import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { UsageError } from '../../src/commands/arguments.ts';
import { runCommand } from '../../src/commands/command.ts';
import type { Language } from '../../src/table/language.ts';
import { buildSite } from '../site/build.ts';
import { startBrowser } from './browser.ts';
import { contactSheet } from './contact-sheet.ts';
import { pages } from './kinds.ts';
import type { Visited } from './kinds.ts';
import { photograph as photographWindows } from './document-picture.ts';
import { openFolder } from './editor-folder.ts';
import { handbookPictures, handbookPortal } from './handbook-pictures.ts';
import { readmePictures } from './readme-pictures.ts';

import { serveSite } from './server.ts';

/** How a page is looked at. */
interface Look {
  readonly name: string;
  readonly width: number;
  readonly media: 'screen' | 'print';
  readonly colorScheme: 'light' | 'dark';
}

const screens: readonly Look[] = [320, 768, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme): Look => {
    return { name: `${String(width)}-${colorScheme}`, width, media: 'screen', colorScheme };
  }),
);

/** A4 without its margins, as the printer sees the page. */
const print: Look = { name: 'print', width: 673, media: 'print', colorScheme: 'light' };

const looks = [...screens, print];

const documents = resolve('docs/images');

const shotsOptions = {
  dir: {
    kind: 'text',
    says: {
      vi: 'thư mục để ghi ảnh, mặc định là .shots',
      en: 'the folder to write to, .shots by default',
    },
  },
  only: {
    kind: 'text',
    says: {
      vi: 'chỉ chụp những loại trang này, cách nhau bằng dấu phẩy',
      en: 'these kinds of pages alone, commas between',
    },
  },
  readme: {
    kind: 'switch',
    says: { vi: 'chụp các hình của README', en: 'the pictures of the README' },
  },
  docs: {
    kind: 'switch',
    says: { vi: 'chụp các hình của sổ tay', en: 'the pictures of the handbook' },
  },
} as const;

/**
 * `npm run shots`: every kind of page at three widths, light, dark and printed, into `.shots/`; `--readme`, `--docs`: the pictures of
 * the README, of the handbook.
 */
await runCommand(
  process.argv.slice(2),
  async ({ language }, { dir = '.shots', only = '', readme = false, docs = false }) => {
    const wanted = kindsIn(only);
    const work = mkdtempSync(join(tmpdir(), 'cong-khai-shots-'));
    const root = docs ? handbookPortal(join(work, 'portal')) : undefined;
    const made = docs ? undefined : process.env['SITE_DIR'];
    const site = await serveSite(made ?? (await buildSite({ root, outDir: join(work, 'site') })));
    const server = await startBrowser(process.env);
    const browser = await chromium.connect(server.wsEndpoint());
    try {
      const page = await browser.newPage({ baseURL: site.url });
      if (readme) await photographWindows(page, readmePictures, documents);
      else if (root !== undefined) await photographForHandbook(page, root);
      else await photographAll(page, { dir, wanted, language });
    } finally {
      await browser.close();
      await server.close();
      await site.close();
      rmSync(work, { recursive: true, force: true });
    }
  },
  shotsOptions,
);

/** @throws UsageError for a kind of page that does not exist. */
function kindsIn(only: string): readonly string[] {
  const wanted = only.split(',').filter((kind) => kind !== '');
  const unknown = wanted.filter((kind) => !pages.some((page) => page.kind === kind)).join(', ');
  if (unknown === '') return wanted;
  const known = [...new Set(pages.map(({ kind }) => kind))].join(', ');
  throw new UsageError({
    vi: `Không có loại trang ${unknown}. Các loại: ${known}.`,
    en: `No kind of page is called ${unknown}; there are ${known}.`,
  });
}

async function photographForHandbook(page: Page, root: string): Promise<void> {
  await openFolder(page, root);
  await photographWindows(page, handbookPictures, documents);
}

interface Wish {
  readonly dir: string;
  /** Kinds of pages; empty: all. */
  readonly wanted: readonly string[];
  readonly language: Language;
}

async function photographAll(page: Page, { dir, wanted, language }: Wish): Promise<void> {
  const folder = resolve(dir);
  mkdirSync(folder, { recursive: true });
  const visited = pages.filter(({ kind }) => wanted.length === 0 || wanted.includes(kind));
  for (const each of visited) await photograph(page, each, folder);
  const names = looks.map(({ name }) => name);
  writeFileSync(join(folder, 'index.html'), contactSheet(visited.map(titleOf), names));
  const count = String(visited.length * looks.length);
  const words = language === 'vi' ? 'hình' : 'pictures';
  process.stdout.write(`${count} ${words}: ${join(folder, 'index.html')}\n`);
}

async function photograph(page: Page, visited: Visited, folder: string): Promise<void> {
  await page.goto(visited.path);
  for (const { name, width, media, colorScheme } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ media, colorScheme });
    await page.evaluate(() => document.fonts.ready);
    await page.screenshot({
      path: join(folder, `${titleOf(visited)}-${name}.png`),
      fullPage: true,
    });
  }
}

function titleOf({ kind, language }: Visited): string {
  return `${kind}-${language}`;
}
