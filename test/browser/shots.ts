import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
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

/**
 * `npm run shots`: every kind of page at three widths, light, dark and printed, into `.shots/`; `--readme`, `--docs`: the pictures of
 * the README, of the handbook.
 */
const { values: options } = parseArgs({
  options: {
    dir: { type: 'string', default: '.shots' },
    only: { type: 'string', default: '' },
    readme: { type: 'boolean', default: false },
    docs: { type: 'boolean', default: false },
  },
});
const wanted = options.only.split(',').filter((kind) => kind !== '');
const unknown = wanted.filter((kind) => !pages.some((page) => page.kind === kind));
if (unknown.length > 0) {
  const known = [...new Set(pages.map(({ kind }) => kind))].join(', ');
  process.stderr.write(`no kind of page is called ${unknown.join(', ')}; there are ${known}\n`);
  process.exit(2);
}

const documents = resolve('docs/images');
const work = mkdtempSync(join(tmpdir(), 'cong-khai-shots-'));
const root = options.docs ? handbookPortal(join(work, 'portal')) : undefined;
const made = options.docs ? undefined : process.env['SITE_DIR'];
const site = await serveSite(made ?? (await buildSite({ root, outDir: join(work, 'site') })));
const server = await startBrowser(process.env);
const browser = await chromium.connect(server.wsEndpoint());
try {
  const page = await browser.newPage({ baseURL: site.url });
  if (options.readme) await photographWindows(page, readmePictures, documents);
  else if (options.docs) await photographForHandbook(page);
  else await photographAll(page);
} finally {
  await browser.close();
  await server.close();
  await site.close();
  rmSync(work, { recursive: true, force: true });
}

async function photographForHandbook(page: Page): Promise<void> {
  await openFolder(page, root ?? '');
  await photographWindows(page, handbookPictures, documents);
}

async function photographAll(page: Page): Promise<void> {
  const folder = resolve(options.dir);
  mkdirSync(folder, { recursive: true });
  const visited = pages.filter(({ kind }) => wanted.length === 0 || wanted.includes(kind));
  for (const each of visited) await photograph(page, each, folder);
  const names = looks.map(({ name }) => name);
  writeFileSync(join(folder, 'index.html'), contactSheet(visited.map(titleOf), names));
  const count = String(visited.length * looks.length);
  process.stdout.write(`${count} pictures: ${join(folder, 'index.html')}\n`);
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
