import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inflateSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import type { TrialIndex } from '../../src/trial/published.ts';
import { filesIn, linksOf, readPage, textOf } from './page.ts';

const { root } = inject('built');
const portal = resolve(import.meta.dirname, '../..');
const index = JSON.parse(readFileSync(join(root, 'kiem-tra/so-lieu.json'), 'utf8')) as TrialIndex;

describe('what the page that checks files fetches', () => {
  test('is every table of the portal, packed, byte for byte', () => {
    const tables = filesIn(join(portal, 'data')).filter((file) => file.endsWith('.csv'));
    expect(index.tables.map(({ file }) => file).sort()).toEqual(
      tables.map((file) => `data/${file}`),
    );
    for (const { file, name, size } of index.tables) {
      const bytes = inflateSync(readFileSync(join(root, 'kiem-tra/so-lieu', name)));
      expect(bytes.equals(readFileSync(join(portal, file))), file).toBe(true);
      expect(bytes.length).toBe(size);
    }
  });

  test('is the settings and the names of texts, and nothing besides', () => {
    const settings = readFileSync(join(portal, 'data/portal.yaml'), 'utf8');
    expect(index.settings.split('\n').length).toBe(settings.split('\n').length);
    expect(
      index.named.every((file) => /^content\/(directives|guides)\/[^/]+\.mdx$/.test(file)),
    ).toBe(true);
    const published = filesIn(join(root, 'kiem-tra'));
    const names = index.tables.map(({ name }) => `so-lieu/${name}`);
    expect(published).toEqual(['index.html', 'so-lieu.json', ...names].sort());
  });
});

test.each([
  ['kiem-tra/', '/kiem-tra/so-lieu.json', 'du-lieu/'],
  ['en/kiem-tra/', '/kiem-tra/so-lieu.json', 'en/du-lieu/'],
])('%s leads to its figures, says what it fetches and that nothing is sent', (at, file, from) => {
  const page = readPage(root, at);
  expect(page.html).toContain(`data-index="${file}"`);
  expect(textOf(page.main)).toMatch(/\d kB/);
  expect(textOf(page.main)).toContain('npm run check');
  expect(linksOf(readPage(root, from).main)).toContain(`/${at}`);
});
