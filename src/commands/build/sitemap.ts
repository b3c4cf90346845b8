import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';
import { pathOfFile } from '../page-file.ts';
import type { Plan } from './plan.ts';

/** sitemaps.org: a sitemap has at most 50,000 addresses. */
const most = 50_000;

/** Writes `sitemap-index.xml` and the sitemaps it names: every page of the plan, kept or made, in order of address. */
export async function writeSitemaps(
  folder: string,
  { pages, base }: Pick<Plan, 'pages' | 'base'>,
  siteUrl: string,
): Promise<void> {
  const addresses = pages.flatMap((file) => addressOf(file, base)).sort();
  const names: string[] = [];
  for (let from = 0; from < addresses.length; from += most) {
    const name = `sitemap-${String(names.length)}.xml`;
    const sitemap = new SitemapStream({ hostname: siteUrl, xmlns: plain });
    await write(join(folder, name), addresses.slice(from, from + most), sitemap);
    names.push(name);
  }
  const urls = names.map((name) => new URL(base + name, siteUrl).href);
  await write(join(folder, 'sitemap-index.xml'), urls, new SitemapIndexStream());
}

/** Nothing but addresses stands in them. */
const plain = { news: false, xhtml: false, image: false, video: false };

/** The 404 page has no address of its own; that of the search is empty without a question; that for editing is for a few. */
const unlisted = /^(404\.html|quan-tri\/index\.html|(\w+\/)?tim-kiem\/index\.html)$/;

/** The address of a page; none for one that search engines have no use for. */
function addressOf(file: string, base: string): readonly string[] {
  if (unlisted.test(file)) return [];
  return [encodeURI(`${base}${pathOfFile(file)}`)];
}

async function write(
  file: string,
  urls: readonly string[],
  stream: SitemapStream | SitemapIndexStream,
): Promise<void> {
  const items = urls.map((url) => ({ url }));
  writeFileSync(file, await streamToPromise(Readable.from(items).pipe(stream)));
}
