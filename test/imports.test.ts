import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, reexportsOf } from './source-imports.ts';

const src = resolve(import.meta.dirname, '../src');
const paths = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .sort();
const sources = paths.filter((path) => /\.(ts|mjs|astro)$/.test(path));

function read(file: string): string {
  return readFileSync(join(src, file), 'utf8');
}

/** What one room may take from others: folders end in a slash; `values` may be taken as types too. */
interface Allowance {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

const anything = ['open.ts', 'held.ts', 'recent.ts', 'portal.ts', 'place.ts'].concat(
  'environment.ts',
  ['table/', 'spoken/', 'content/', 'model/', 'ranking/', 'slices/', 'text/', 'charts/', 'feeds/'],
  'search/',
  'editor/',
  'trial/',
  'integrations/',
);

/** Data flow downwards: nothing points back up. A room that is not listed may import nothing. */
const table: Readonly<Record<string, Allowance>> = {
  table: { values: [], types: [] },
  spoken: { values: [], types: ['table/language.ts'] },
  content: { values: ['table/', 'spoken/'], types: ['model/'] },
  model: {
    values: [
      'table/period.ts',
      'table/calendar.ts',
      'table/period-days.ts',
      'table/slug.ts',
    ].concat('table/get-or-add.ts', 'table/definitions/'),
    types: ['table/'],
  },
  ranking: { values: ['model/', 'table/period.ts'], types: [] },
  text: {
    values: ['model/', 'spoken/', 'table/period.ts', 'table/definitions/'],
    types: ['ranking/', 'table/issue.ts', 'table/codes.ts', 'table/language.ts'],
  },
  charts: {
    values: ['model/period.ts', 'text/', 'table/period-days.ts', 'table/get-or-add.ts'],
    types: ['model/', 'ranking/', 'table/period.ts', 'table/language.ts'],
  },
  feeds: {
    values: ['model/', 'ranking/', 'text/', 'table/period.ts', 'table/definitions/'],
    types: ['table/definition.ts', 'table/field.ts', 'table/fields/decimal.ts'].concat(
      'table/language.ts',
    ),
  },
  trial: { values: ['table/', 'model/', 'ranking/', 'text/'], types: [] },
  slices: { values: ['model/', 'ranking/', 'table/period.ts'], types: [] },
  search: {
    values: ['model/', 'ranking/', 'text/', 'table/fold.ts', 'table/slug.ts'],
    types: ['table/language.ts'],
  },
  editor: {
    values: ['content/', 'text/', 'model/wording.ts'],
    types: ['model/', 'table/'],
  },
  'environment.ts': { values: [], types: ['table/language.ts'] },
  'open.ts': { values: ['table/', 'content/', 'model/', 'charts/board-fit.ts'], types: [] },
  'recent.ts': { values: [], types: [] },
  'held.ts': { values: [], types: ['model/', 'open.ts', 'trial/published.ts'] },
  'place.ts': { values: ['environment.ts', 'table/'], types: [] },
  'portal.ts': { values: anything, types: [] },
  'env.d.ts': { values: [], types: ['components/'] },
  'content.config.ts': { values: ['place.ts'], types: [] },
  integrations: { values: [], types: ['table/language.ts'] },
  commands: { values: anything, types: [] },
  components: {
    values: ['charts/', 'search/', 'trial/', 'text/', 'styles/', 'model/wording.ts'].concat(
      'table/fold.ts',
    ),
    types: ['model/', 'ranking/', 'feeds/', 'table/'],
  },
  layouts: {
    values: ['components/', 'charts/', 'text/', 'styles/', 'model/wording.ts'],
    types: ['model/', 'ranking/', 'feeds/', 'table/'],
  },
  pages: {
    values: anything
      .filter((room) => room !== 'table/')
      .concat('components/', 'layouts/', 'styles/'),
    types: ['table/'],
  },
};

/** The folders that run in plain Node, without Astro and without a browser. */
const pure = [
  'table',
  'spoken',
  'content',
  'model',
  'ranking',
  'slices',
  'trial',
  'text',
  'charts',
  'feeds',
  'search',
  'editor',
];

const edges = sources.flatMap((file) =>
  importsOf(file, read(file)).map(({ from, kind }) => ({
    file,
    from,
    kind,
    target: from.startsWith('.') ? targetOf(file, from) : undefined,
  })),
);

function targetOf(file: string, from: string): string {
  const path = relative(src, resolve(src, dirname(file), from.replace(/\?[\w&]+$/, '')));
  return path.split(sep).join('/');
}

/** The folder of `src` that holds a file; a file of `src` itself stands alone. */
function roomOf(path: string): string {
  return path.split('/')[0] ?? path;
}

function isIn(places: readonly string[], target: string): boolean {
  return places.some((place) =>
    place.endsWith('/') ? target.startsWith(place) : target === place,
  );
}

function offenders(breaks: (edge: (typeof edges)[number]) => boolean): string[] {
  return edges.filter(breaks).map(({ file, from, kind }) => `${file} imports ${from} (${kind})`);
}

test('every room imports only what the table allows', () => {
  expect(edges.length).toBeGreaterThan(500);
  const broken = offenders(({ file, target, kind }) => {
    const room = roomOf(file);
    if (target === undefined || roomOf(target) === room) return false;
    const { values, types } = table[room] ?? { values: [], types: [] };
    return !isIn(values, target) && !(kind === 'type' && isIn(types, target));
  });
  expect(broken).toEqual([]);
});

test('every import from src names a file that exists, with its suffix', () => {
  const known = new Set(paths);
  expect(offenders(({ target }) => target !== undefined && !known.has(target))).toEqual([]);
});

test('no room leads back to itself through others', () => {
  const next = new Map<string, Set<string>>();
  for (const { file, target } of edges) {
    if (target === undefined || roomOf(target) === roomOf(file)) continue;
    next.set(roomOf(file), (next.get(roomOf(file)) ?? new Set()).add(roomOf(target)));
  }
  expect(cyclesIn(next)).toEqual([]);
});

/** The first way from each room back to itself, if there is one. */
function cyclesIn(next: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  const wayBack = (room: string, way: readonly string[]): string[] => {
    const here = way.at(-1) ?? room;
    return [...(next.get(here) ?? [])].flatMap((to) => {
      if (to === room) return [[...way, to].join(' → ')];
      return way.includes(to) ? [] : wayBack(room, [...way, to]).slice(0, 1);
    });
  };
  return [...next.keys()].flatMap((room) => wayBack(room, [room]).slice(0, 1));
}

describe('packages stay where they belong', () => {
  test('PapaParse in table/, d3 in charts/', () => {
    expect(
      offenders(
        ({ file, from }) =>
          (from === 'papaparse' && roomOf(file) !== 'table') ||
          (/^d3(-|$)/.test(from) && roomOf(file) !== 'charts'),
      ),
    ).toEqual([]);
    expect(edges.some(({ from }) => from === 'papaparse')).toBe(true);
    expect(edges.some(({ from }) => from === 'd3')).toBe(true);
  });

  test('files are read and written by commands/, integrations/ and one file of table/ alone', () => {
    const named = /^(node:)?fs(\/promises)?$/;
    const allowed = (file: string) =>
      file === 'table/disk-folder.ts' || ['commands', 'integrations'].includes(roomOf(file));
    expect(offenders(({ file, from }) => named.test(from) && !allowed(file))).toEqual([]);
  });

  test('what reads tables and ranks them needs no Node', () => {
    const onNode = ['table/disk-folder.ts', 'table/digest-memory.ts'];
    const portable = ['table', 'model', 'ranking', 'text', 'charts', 'trial'];
    const isPortable = (file: string) =>
      portable.includes(roomOf(file)) && !onNode.includes(file) && file.endsWith('.ts');
    expect(offenders(({ file, from }) => from.startsWith('node:') && isPortable(file))).toEqual([]);
    const named = sources.filter(
      (file) => isPortable(file) && /\b(?:Buffer|process)\b[.(]/.test(read(file)),
    );
    expect(named).toEqual([]);
  });

  test('Astro stays out of what runs in plain Node', () => {
    const named = /^(astro|@astrojs)(:|\/|$)/;
    expect(offenders(({ file, from }) => named.test(from) && pure.includes(roomOf(file)))).toEqual(
      [],
    );
  });
});

describe('every file of src', () => {
  const texts = sources.map((file) => ({ file, text: read(file) }));

  test('has at most 250 lines', () => {
    const written = paths.filter((path) => /\.(ts|mjs|astro|css)$/.test(path));
    const lines = (path: string) => readFileSync(join(src, path), 'utf8').trimEnd().split('\n');
    expect(written.filter((path) => lines(path).length > 250)).toEqual([]);
    expect(written.some((path) => path.endsWith('.css'))).toBe(true);
  });

  test('exports what is its own, by name', () => {
    expect(texts.flatMap(({ file, text }) => reexportsOf(file, text))).toEqual([]);
  });

  test('is named by its concept', () => {
    const drawer = /^(utils?|helpers?|common|types?|lib|misc)(\.|$)|^index\.ts$/i;
    expect(paths.filter((path) => drawer.test(basename(path)))).toEqual([]);
  });
});

test.each(readdirSync(src, { withFileTypes: true }).filter((entry) => entry.isDirectory()))(
  'src/$name says in at most ten lines what it is',
  ({ name }) => {
    // Every file of pages/ becomes a page, unless its name begins with `_`.
    const readme = join(src, name, name === 'pages' ? '_README.md' : 'README.md');
    const lines = readFileSync(readme, 'utf8').trimEnd().split('\n');
    expect(lines[0]).toMatch(new RegExp(`^# ${name}\\b`));
    expect(lines.length).toBeLessThanOrEqual(10);
  },
);
