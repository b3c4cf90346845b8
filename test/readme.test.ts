import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { definitions } from '../src/table/tables.ts';

const repository = resolve(import.meta.dirname, '..');
const scripts = Object.keys(
  (JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: object })
    .scripts,
);

/** Every document of the project, from its root. */
const documents = [
  ...markdownIn('.'),
  ...markdownIn('docs'),
  ...markdownIn('docs/handbook'),
  ...markdownIn('data'),
  ...markdownIn('content'),
  ...markdownIn('test/fixtures'),
  ...readdirSync(join(repository, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => markdownIn(`src/${name}`)),
].map((path) => ({ path, text: readFileSync(join(repository, path), 'utf8') }));

function markdownIn(folder: string): readonly string[] {
  return readdirSync(join(repository, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map(({ name }) => join(folder, name));
}

test('the project has its documents', () => {
  const paths = documents.map(({ path }) => path);
  for (const path of ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'docs/decisions.md'])
    expect(paths).toContain(path);
});

describe.each(documents)('$path', ({ path, text }) => {
  test('leads to files that exist', () => {
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const own = links.filter((link) => !/^(https?:|mailto:|#)/.test(link));
    const lost = own.filter((link) => {
      const [file = '', fragment] = link.split('#');
      const target = join(repository, dirname(path), file);
      return !existsSync(target) || (fragment !== undefined && !headingsOf(target).has(fragment));
    });
    expect(lost).toEqual([]);
  });

  test('names folders and files that exist', () => {
    // A name with a block below it is an example of what to write.
    const told = text.replaceAll(/`[^`\n]+`:?\n\n *```/g, '');
    const named = [
      ...told.matchAll(/`((?:src|test|data|content|docs|\.github|\.ci)\/[\w./-]*)`/g),
    ].map(([, name = '']) => name);
    // A portal may lack a table, and gets it with its first row.
    const known = new Set(definitions.map((definition) => `data/${definition.path}`));
    const lost = named.filter((name) => !known.has(name) && !existsSync(join(repository, name)));
    expect(lost).toEqual([]);
  });

  test('names commands that exist', () => {
    const named = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
  });
});

/** The fragments of a document's headings, as code hosts make them. */
function headingsOf(file: string): ReadonlySet<string> {
  const headings = readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm);
  return new Set(
    [...headings].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(' ', '-'),
    ),
  );
}
