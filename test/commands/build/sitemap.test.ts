import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSitemaps } from '../../../src/commands/build/sitemap.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const site = 'https://tinh-mau.example';

function locations(folder: string, name: string): readonly string[] {
  const text = readFileSync(join(folder, name), 'utf8');
  return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = '']) => url);
}

test('a sitemap names every page by its address, without the 404 page', async () => {
  const folder = temporaryFolder();
  const pages = ['404.html', 'don-vi/y/index.html', 'en/index.html', 'index.html'];
  await writeSitemaps(folder, { pages, base: '/a/b/' }, site);
  expect(locations(folder, 'sitemap-index.xml')).toEqual([`${site}/a/b/sitemap-0.xml`]);
  expect(locations(folder, 'sitemap-0.xml')).toEqual([
    `${site}/a/b/`,
    `${site}/a/b/don-vi/y/`,
    `${site}/a/b/en/`,
  ]);
});

test('more than 50,000 pages are told of in several', async () => {
  const folder = temporaryFolder();
  const pages = Array.from({ length: 50_001 }, (_, index) => `don-vi/u${String(index)}/index.html`);
  await writeSitemaps(folder, { pages, base: '/' }, site);
  expect(readdirSync(folder).sort()).toEqual([
    'sitemap-0.xml',
    'sitemap-1.xml',
    'sitemap-index.xml',
  ]);
  const named = ['sitemap-0.xml', 'sitemap-1.xml'].map((name) => locations(folder, name));
  expect(named.map((one) => one.length)).toEqual([50_000, 1]);
  expect(new Set(named.flat()).size).toBe(50_001);
});
