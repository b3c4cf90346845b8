import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { home } from '../plain/addresses.ts';
import { readFigures } from '../plain/figures.ts';
import { style } from '../plain/html.ts';
import { plainPages } from '../plain/pages.ts';
import { languages, words } from '../plain/words.ts';
import { layouts } from './layouts.ts';

/**
 * `node test/bench/hugo/stubs.ts PORTAL SITE`: writes a Hugo site that prints the plain pages. Hugo makes pages from data
 * by itself only since 0.126: each page is a stub whose front matter holds its view, and Hugo has only to print.
 */
const [portal = '.', site = 'hugo'] = process.argv.slice(2);

const settings = {
  baseURL: '/',
  disableKinds: ['home', 'section', 'taxonomy', 'term', 'RSS', 'sitemap', 'robotsTXT', '404'],
  disableHugoGeneratorInject: true,
  timeout: '600s',
};

for (const kind of ['unit', 'ranking', 'index'])
  mkdirSync(join(site, 'content', kind), { recursive: true });
plainPages(readFigures(join(portal, 'data'))).forEach((page, number) => {
  const view = page.view();
  const stub = { title: view.title, url: page.address, lang: page.language, view };
  write(`content/${page.kind}/${String(number)}.md`, stub);
});
write(
  'data/words.json',
  Object.fromEntries(
    languages.map((language) => [language, { ...words[language], home: home(language) }]),
  ),
);
write('config.json', settings);
for (const [path, text] of Object.entries(layouts)) writeText(`layouts/${path}`, text);
writeText('static/style.css', style);

function write(path: string, value: unknown): void {
  writeText(path, `${JSON.stringify(value)}\n`);
}

function writeText(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}
