import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFigures } from './figures.ts';
import { htmlOf, style } from './html.ts';
import { plainPages } from './pages.ts';

/**
 * `node test/bench/plain/floor.ts PORTAL OUT`: the same pages as a portal has, in plain form, by one script with template
 * strings. What a site generator does besides is what it costs above this floor.
 */
const [portal = '.', out = 'dist'] = process.argv.slice(2);
for (const page of plainPages(readFigures(join(portal, 'data')))) {
  const folder = join(out, page.address);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), htmlOf(page));
}
writeFileSync(join(out, 'style.css'), style);
