import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf } from '../source-imports.ts';

const pages = resolve(import.meta.dirname, '../../src/pages');

/** The pages that a build may keep from the one before. What they show must stand in their keys. */
const kept = [
  '[...lang]/don-vi/[unit]/index.astro',
  '[...lang]/ho-tro/nhom/[level]/index.astro',
  '[...lang]/ho-tro/nhom/[level]/trang-[part]/index.astro',
  '[...lang]/nhiem-vu/chi-tieu/[target]/index.astro',
  '[...lang]/van-ban/[directive]/index.astro',
  '[...lang]/xep-hang/[indicator]/[level]/index.astro',
  '[...lang]/xep-hang/[indicator]/[level]/[period]/index.astro',
  'ho-tro/[unit].json.ts',
];

/** Files that are kept as well, each by the bytes of its table. */
const keptTables = ['du-lieu/[table].csv.ts', 'kiem-tra/so-lieu/[name].ts'];

/** What they may take from the portal: nothing that a page shows, but by its slice. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  // Which pages there are, and where they lie; the pages that come of it are another matter.
  '_help-paths.ts': ['portal'],
  '_paths.ts': ['catalogue', 'portal', 'site'],
  '_views.ts': [
    'directiveSlice',
    'helpFileSlice',
    'helpSlice',
    'rankingSlice',
    'targetSlice',
    'unitSlice',
  ],
  'du-lieu/[table].csv.ts': ['downloads'],
  'kiem-tra/so-lieu/[name].ts': ['published'],
};
const always = ['lastingSite', 'lineOf'];

/** A file of the pages, and every other that it imports from there. */
function closureOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { from } of importsOf(file, text(file))) {
    const target = resolve(pages, dirname(file), from);
    if (from.startsWith('.') && target.startsWith(`${pages}/`))
      closureOf(target.slice(pages.length + 1), seen);
  }
  return seen;
}

function text(file: string): string {
  return readFileSync(join(pages, file), 'utf8');
}

function takenFromPortal(file: string): readonly string[] {
  const names = [...text(file).matchAll(/import (?:type )?\{([^}]*)\} from '[^']*\/portal\.ts'/g)];
  const all = [...text(file).matchAll(/\/portal\.ts'/g)].filter(
    ({ index }) => !/model\/portal\.ts/.test(text(file).slice(index - 20, index + 12)),
  );
  expect(all.length).toBe(names.length);
  return names.flatMap(([, list = '']) =>
    list
      .split(',')
      .map((name) => name.trim().replace(/^type /, ''))
      .filter(Boolean),
  );
}

function expectNoMore(files: Iterable<string>): void {
  for (const file of files) {
    const mayTake = [...always, ...(allowed[file] ?? [])];
    const others = takenFromPortal(file).filter((name) => !mayTake.includes(name));
    expect({ file, others }).toEqual({ file, others: [] });
  }
}

test.each(kept)('%s takes its data from its slice alone', (page) => {
  const files = closureOf(page);
  expect([...files]).toContain('_views.ts');
  expectNoMore(files);
});

test.each(keptTables)('%s takes its data from its table alone', (page) => {
  expectNoMore(closureOf(page));
});
