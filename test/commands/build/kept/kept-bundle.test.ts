import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { textInputsOf } from '../../../../src/commands/build/inputs.ts';
import { keptBundle } from '../../../../src/commands/build/kept/kept-bundle.ts';
import type { KeptBundle } from '../../../../src/commands/build/kept/kept-bundle.ts';
import { listFiles } from '../../../../src/commands/verify/tree.ts';
import { temporaryFolder, writeFiles } from '../../temporary-folder.ts';

const bundled = {
  'code/chunks/a.mjs': 'export const a = 1;',
  'code/entry.mjs': 'import "./chunks/a.mjs";',
  'site/_astro/a.js': 'a()',
};

const text = 'portal/content/pages/gioi-thieu.mdx';

/** A folder with an engine, a portal, and a bundle that is kept. */
function kept(): string {
  const folder = temporaryFolder();
  writeFiles(folder, {
    'engine/package.json': '{}',
    'engine/src/a.ts': '',
    [text]: 'Một.',
    'portal/data/portal.yaml': 'name: A',
    'portal/data/observations/2026.csv': 'unit,value\n',
    ...bundled,
  });
  asked(folder).keep({ code: join(folder, 'code'), site: join(folder, 'site') });
  return folder;
}

/** The kept bundle of a build that begins now. */
function asked(folder: string, change: { readonly basePath?: string } = {}): KeptBundle {
  const root = join(folder, 'portal');
  return keptBundle(join(folder, 'record/bundle'), {
    engine: join(folder, 'engine'),
    environment: { root, basePath: undefined, siteUrl: undefined, ...change },
    texts: textInputsOf(root),
  });
}

/** What a build that begins now gets of it: nothing, or the files in their places. */
function got(folder: string, from = asked(folder)): Readonly<Record<string, string>> | undefined {
  const to = join(folder, 'next');
  rmSync(to, { recursive: true, force: true });
  if (!from.take({ code: join(to, 'code'), site: join(to, 'site') })) {
    expect(existsSync(to)).toBe(false);
    return undefined;
  }
  return Object.fromEntries(
    listFiles(to).map((file) => [file, readFileSync(join(to, file), 'utf8')]),
  );
}

test('what was bundled is there after an edit of figures, file by file', () => {
  const folder = kept();
  appendFileSync(join(folder, 'portal/data/observations/2026.csv'), 'so-y-te,1\n');
  expect(got(folder)).toEqual(bundled);
  // It may be taken as often as one likes.
  expect(got(folder)).toEqual(bundled);
});

const changes: Readonly<Record<string, (folder: string) => void>> = {
  'a text was edited': (folder) => appendFileSync(join(folder, text), ' Hai.'),
  'a text is gone': (folder) => rmSync(join(folder, text)),
  'there is another text': (folder) =>
    writeFileSync(join(folder, 'portal/content/pages/b.mdx'), ''),
  'the settings were edited': (folder) =>
    appendFileSync(join(folder, 'portal/data/portal.yaml'), '\nbase_path: /b/'),
  'the engine is another': (folder) => appendFileSync(join(folder, 'engine/src/a.ts'), '//'),
  'a file of it was changed': (folder) =>
    appendFileSync(join(folder, 'record/bundle/code/entry.mjs'), '//'),
  'a file of it is gone': (folder) => rmSync(join(folder, 'record/bundle/site/_astro/a.js')),
  'somebody put a file into it': (folder) =>
    writeFileSync(join(folder, 'record/bundle/code/b.mjs'), ''),
  'its record is torn': (folder) => writeFileSync(join(folder, 'record/bundle/bundle.json'), '{'),
  'its record is gone': (folder) => rmSync(join(folder, 'record/bundle/bundle.json')),
  'all of it is gone': (folder) => rmSync(join(folder, 'record'), { recursive: true }),
};

test.each(Object.keys(changes))('nothing is taken when %s', (name) => {
  const folder = kept();
  changes[name]?.(folder);
  expect(got(folder)).toBeUndefined();
  // It is bundled again, and the next build takes that.
  rmSync(join(folder, 'code'), { recursive: true });
  writeFiles(folder, bundled);
  asked(folder).keep({ code: join(folder, 'code'), site: join(folder, 'site') });
  expect(got(folder)).toEqual(bundled);
});

test('nothing is taken that another installation of the engine kept, or somebody who knows its key', () => {
  const folder = kept();
  const seal = join(folder, 'engine/node_modules/.cache/cong-khai/seal');
  if (process.platform !== 'win32') expect(statSync(seal).mode & 0o777).toBe(0o600);
  rmSync(seal);
  expect(got(folder)).toBeUndefined();
});

test('nothing is kept where the engine can keep no secret', () => {
  const folder = kept();
  rmSync(join(folder, 'record'), { recursive: true });
  rmSync(join(folder, 'engine/node_modules'), { recursive: true });
  writeFileSync(join(folder, 'engine/node_modules'), '');
  asked(folder).keep({ code: join(folder, 'code'), site: join(folder, 'site') });
  expect(got(folder)).toBeUndefined();
  expect(listFiles(join(folder, 'record'))).toEqual([]);
});

test('nothing is taken by a build with another address', () => {
  const folder = kept();
  expect(got(folder, asked(folder, { basePath: '/b/' }))).toBeUndefined();
});

test('nothing is kept when a text was edited while its code was bundled, though the edit is taken back', () => {
  const folder = kept();
  rmSync(join(folder, 'record'), { recursive: true });
  const begun = asked(folder);
  appendFileSync(join(folder, text), ' Hai.');
  begun.keep({ code: join(folder, 'code'), site: join(folder, 'site') });
  writeFileSync(join(folder, text), 'Một.');
  expect(got(folder)).toBeUndefined();
});

test('a bundle that cannot be kept stops no build, and leaves nothing behind', () => {
  const folder = kept();
  rmSync(join(folder, 'record'), { recursive: true });
  writeFileSync(join(folder, 'record'), 'a file where the folder would be');
  asked(folder).keep({ code: join(folder, 'code'), site: join(folder, 'site') });
  expect(got(folder)).toBeUndefined();
  expect(readFileSync(join(folder, 'record'), 'utf8')).toMatch(/^a file/);
});
