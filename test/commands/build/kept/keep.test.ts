import { appendFileSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../temporary-folder.ts';
import { buildKept, filesOf, textFilesOf } from './kept-site.ts';

const pages = Array.from({ length: 60 }, (_, i) => `don-vi/u${String(i)}/index.html`);
const words = Object.fromEntries(pages.map((page) => [page, 'một']));
const [first = '', second = ''] = pages;
const changed = { ...words, [first]: 'hai' };

const page = (folder: string, file: string) => readFileSync(join(folder, 'dist', file), 'utf8');
const recordFile = (folder: string) => join(folder, '.build-dist.record/pages.json');

function without(from: Readonly<Record<string, string>>, file: string): Record<string, string> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => name !== file));
}

describe('a second build', () => {
  test('makes the page that says something else, and a few of the others to compare', async () => {
    const folder = temporaryFolder();
    expect((await buildKept(folder, { words })).kept).toBe(0);
    const { ino } = statSync(join(folder, 'dist', second));
    const { made, kept, said } = await buildKept(folder, { words: changed });
    expect(made).toContain(first);
    expect(made.length).toBeLessThan(10);
    expect({ kept, said }).toEqual({ kept: 59, said: [] });
    expect(page(folder, first)).toContain('hai');
    expect(filesOf(folder)).toEqual(['ban-ke.json', ...pages.toSorted()]);
    expect([statSync(join(folder, 'dist', second)).ino === ino, made.includes(second)]).toContain(
      true,
    );
  });

  test('compares other pages each time, until all were compared', async () => {
    const folder = temporaryFolder();
    await buildKept(folder, { words });
    const seen = new Set<string>();
    for (let round = 0; round < 10; round += 1)
      for (const file of (await buildKept(folder, { words })).made) seen.add(file);
    expect(seen.size).toBe(pages.length);
  });

  test('leaves out a page that is no more, and says so', async () => {
    const folder = temporaryFolder();
    await buildKept(folder, { words });
    const { said } = await buildKept(folder, { words: without(words, first) });
    expect(filesOf(folder)).not.toContain(first);
    expect(said.join()).toContain('/don-vi/u0/');
  });

  test('never keeps a page whose key does not tell what it shows', async () => {
    const folder = temporaryFolder();
    await buildKept(folder, { words });
    const all = Object.fromEntries(pages.map((one) => [one, 'hai']));
    const { made, kept, said } = await buildKept(folder, { words: all, keys: words });
    expect(said).toEqual([expect.stringMatching(/^A fault of the tool: the page don-vi\/u\d+/)]);
    expect(kept).toBe(0);
    expect(new Set(made)).toEqual(new Set(pages));
    for (const one of pages) expect(page(folder, one)).toContain('hai');
    expect((await buildKept(folder, { words: all, keys: words })).said).toEqual([]);
  });
});

describe('every page is made', () => {
  const spoilt: Readonly<Record<string, (folder: string) => void>> = {
    'without a record': (folder) => rmSync(join(folder, '.build-dist.record'), { recursive: true }),
    'after a torn record': (folder) =>
      writeFileSync(recordFile(folder), readFileSync(recordFile(folder)).subarray(0, 500)),
    'after a record of another make': (folder) =>
      writeFileSync(
        recordFile(folder),
        readFileSync(recordFile(folder), 'utf8').replace('"format":2', '"format":1'),
      ),
    'after a record that is no record': (folder) => writeFileSync(recordFile(folder), '[]'),
    'when somebody changed a page': (folder) => appendFileSync(join(folder, 'dist', second), ' '),
    'when somebody removed a page': (folder) => rmSync(join(folder, 'dist', second)),
    'when somebody changed the manifest': (folder) =>
      appendFileSync(join(folder, 'dist/ban-ke.json'), ' '),
    'when the site is gone': (folder) => rmSync(join(folder, 'dist'), { recursive: true }),
  };

  test.each(Object.keys(spoilt))('%s', async (name) => {
    const folder = temporaryFolder();
    await buildKept(folder, { words });
    spoilt[name]?.(folder);
    const { kept, made, said } = await buildKept(folder, { words: changed });
    expect({ kept, made: made.length, said }).toEqual({ kept: 0, made: pages.length, said: [] });
    expect(page(folder, first)).toContain('hai');
  });

  test.each([
    ['by another engine or with other settings', { common: 'two' }],
    ['on request', { clean: true }],
  ])('%s', async (_name, change) => {
    const folder = temporaryFolder();
    await buildKept(folder, { words });
    const { kept, made } = await buildKept(folder, { words, ...change });
    expect([kept, made.length]).toEqual([0, pages.length]);
  });

  test('after a build that was killed between its site and its record', async () => {
    const folder = temporaryFolder();
    await buildKept(folder, { words });
    renameSync(recordFile(folder), join(folder, 'former.json'));
    await buildKept(folder, { words: changed });
    renameSync(recordFile(folder), join(folder, '.build-dist.record/next.json'));
    renameSync(join(folder, 'former.json'), recordFile(folder));
    expect((await buildKept(folder, { words: changed })).kept).toBe(0);
  });
});

describe('the text index', () => {
  const record = (text: string) => ({
    language: 'vi' as const,
    title: 'Một',
    address: '/mot/',
    text,
  });
  const [texts, edited] = [[record('nội dung')], [record('nội dung khác')]];
  const inodes = (folder: string) =>
    textFilesOf(folder).map((file) => statSync(join(folder, 'dist', file)).ino);
  const contents = (folder: string) => textFilesOf(folder).map((file) => page(folder, file));

  test('is kept while the texts are the same, also when every page is made', async () => {
    const folder = temporaryFolder();
    await buildKept(folder, { words, texts });
    const former = inodes(folder);
    expect(former.length).toBeGreaterThan(4);
    expect((await buildKept(folder, { words: changed, texts })).kept).toBe(59);
    expect(inodes(folder)).toEqual(former);
    const all = Object.fromEntries(pages.map((one) => [one, 'hai']));
    expect((await buildKept(folder, { words: all, keys: changed, texts })).kept).toBe(0);
    expect(inodes(folder)).toEqual(former);
  });

  test.each<[string, Partial<Parameters<typeof buildKept>[1]>, (folder: string) => void]>([
    ['after an edit of a text', { texts: edited }, () => undefined],
    ['by another engine', { texts, common: 'two' }, () => undefined],
    ['on request', { texts, clean: true }, () => undefined],
    [
      'when somebody changed a file of it',
      { texts },
      (folder) => appendFileSync(join(folder, 'dist', textFilesOf(folder)[0] ?? ''), ' '),
    ],
    [
      'when somebody removed a file of it',
      { texts },
      (folder) => rmSync(join(folder, 'dist', textFilesOf(folder)[0] ?? '')),
    ],
    [
      'when the record does not say what it holds',
      { texts },
      (folder) =>
        writeFileSync(
          recordFile(folder),
          readFileSync(recordFile(folder), 'utf8').replace('"files":{', '"files":{"a":1,'),
        ),
    ],
  ])('is made anew %s', async (_name, change, spoil) => {
    const folder = temporaryFolder();
    await buildKept(folder, { words, texts });
    spoil(folder);
    // The number of a file that is gone may be given to the next one.
    const former = inodes(folder);
    await buildKept(folder, { words, ...change });
    expect(inodes(folder).filter((one) => former.includes(one))).toEqual([]);
    const clean = temporaryFolder();
    await buildKept(clean, { words, texts: change.texts ?? [] });
    expect(contents(folder)).toEqual(contents(clean));
  });

  test('is gone when no text is left', async () => {
    const folder = temporaryFolder();
    await buildKept(folder, { words, texts });
    await buildKept(folder, { words });
    expect(textFilesOf(folder)).toEqual([]);
  });
});

test('any row of edits ends with the pages that a clean build makes', async () => {
  const edit = fc.record({
    file: fc.constantFrom(...pages.slice(0, 8)),
    says: fc.option(fc.constantFrom('một', 'hai', 'ba'), { nil: undefined }),
    common: fc.constantFrom('one', 'one', 'one', 'two'),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
      const folder = temporaryFolder();
      let now: Record<string, string> = { ...words };
      await buildKept(folder, { words: now });
      for (const { file, says, common } of edits) {
        now = says === undefined ? without(now, file) : { ...now, [file]: says };
        await buildKept(folder, { words: now, common });
        const shown = filesOf(folder).filter((one) => one.endsWith('.html'));
        expect(shown).toEqual(Object.keys(now).sort());
        for (const one of shown) expect(page(folder, one)).toContain(`<h1>${now[one] ?? ''}</h1>`);
      }
    }),
    { numRuns: 15 },
  );
});
