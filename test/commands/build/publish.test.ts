import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { putPublic } from '../../../src/commands/build/disk/put-public.ts';
import { publish } from '../../../src/commands/build/publish.ts';
import { temporaryFolder, writeFiles } from '../temporary-folder.ts';
import {
  checked,
  failureOf,
  fakeRenderer,
  fakeSteps,
  leftoversIn,
  optionsIn,
  pageCount,
  saidBy,
} from './fake-site.ts';

describe('a build', () => {
  test('puts its site in place and leaves nothing else', async () => {
    const folder = temporaryFolder();
    const { outDir } = await publish(optionsIn(folder), fakeSteps('một'));
    expect(outDir).toBe(join(folder, 'dist'));
    expect(saidBy(outDir)).toBe('một');
    expect(readdirSync(folder)).toEqual(['data', 'dist']);
  });

  test('takes the place of the former site', async () => {
    const folder = temporaryFolder();
    await publish(optionsIn(folder), fakeSteps('một'));
    await publish(optionsIn(folder), fakeSteps('hai'));
    expect(saidBy(join(folder, 'dist'))).toBe('hai');
    expect(readdirSync(folder)).toEqual(['data', 'dist']);
  });

  test('writes a manifest of its inputs, rows and pages', async () => {
    const folder = temporaryFolder();
    writeFiles(folder, {
      'data/units.csv': 'unit\n',
      'data/.DS_Store': 'x',
      'content/pages/a.mdx': 'a',
      'public/van-ban.txt': 'b',
      'public/anh/Thumbs.db': 'x',
      'public/.DS_Store': 'x',
    });
    await publish(optionsIn(folder), {
      check: () => checked,
      render: async (job) => {
        await fakeRenderer({ text: 'một' })(job);
        putPublic(folder, job.site);
      },
    });
    expect(readFileSync(join(folder, 'dist/ban-ke.json'), 'utf8')).toMatchInlineSnapshot(`
      "{
        "generator": "cong-khai",
        "version": "0.1.0",
        "buildDate": "2026-11-21",
        "siteUrl": null,
        "basePath": "/",
        "pages": 40,
        "rows": {
          "units": 39
        },
        "inputs": [
          {
            "path": "content/pages/a.mdx",
            "bytes": 1,
            "sha256": "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb"
          },
          {
            "path": "data/units.csv",
            "bytes": 5,
            "sha256": "8864b17444ee3d899a854dc9b28317e33e241780fcc642313ab21e4d1882ddfe"
          },
          {
            "path": "public/van-ban.txt",
            "bytes": 1,
            "sha256": "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d"
          }
        ]
      }
      "
    `);
  });

  test('tells its stages and pages', async () => {
    const told: string[] = [];
    const progress = {
      stage: (name: string) => told.push(name),
      count: (done: number, total: number) =>
        done === total ? told.push(`${String(done)}/${String(total)}`) : 0,
      end: () => undefined,
    };
    await publish(optionsIn(temporaryFolder(), { progress, language: 'en' }), fakeSteps('một'));
    expect([...new Set(told)]).toEqual([
      'Checking data and texts',
      'Making pages',
      `${String(pageCount)}/${String(pageCount)}`,
      'Verifying the pages',
    ]);
  });
});

describe('what a killed build left', () => {
  test('is removed by the next one', async () => {
    const folder = temporaryFolder();
    await publish(optionsIn(folder), fakeSteps('một'));
    for (const name of [
      '.build-dist-0mi8q3k2a-0123abcd',
      '.build-dist-0mi8q3k2a-0123abcd.lock',
      '.old-dist-0mi8q3k2a-0123abcd',
    ])
      writeFiles(join(folder, name), { 'site/index.html': 'half' });
    await publish(optionsIn(folder), fakeSteps('hai'));
    expect(saidBy(join(folder, 'dist'))).toBe('hai');
    expect(readdirSync(folder)).toEqual(['data', 'dist']);
  });

  test('goes back when the build died between its two renames, even if the next one fails', async () => {
    const folder = temporaryFolder();
    await publish(optionsIn(folder), fakeSteps('một'));
    renameSync(join(folder, 'dist'), join(folder, '.old-dist-0mi8q3k2a-0123abcd'));
    await failureOf(optionsIn(folder), {
      ...fakeSteps('hai'),
      check: () => ({ ok: false, report: '', exitCode: 1 }),
    });
    expect(saidBy(join(folder, 'dist'))).toBe('một');
    expect(readdirSync(folder)).toEqual(['data', 'dist']);
  });

  test('stays when it belongs to another site beside it', async () => {
    const folder = temporaryFolder();
    const other = [
      '.build-dist-hai-0mi8q3k2a-0123abcd',
      '.old-dist-hai-0mi8q3k2a-0123abcd',
      '.build-ghi-chu',
    ];
    for (const name of other) mkdirSync(join(folder, name));
    await publish(optionsIn(folder), fakeSteps('một'));
    expect(leftoversIn(readdirSync(folder)).toSorted()).toEqual(other.toSorted());
  });
});

describe('the same input', () => {
  test('gives the same manifest wherever it lies and whatever order its files were written in', async () => {
    const manifests: string[] = [];
    for (const names of [
      ['b', 'a', 'ệ'],
      ['ệ', 'a', 'b'],
    ]) {
      const folder = temporaryFolder();
      for (const name of names) writeFiles(folder, { [`content/guides/${name}.mdx`]: name });
      await publish(optionsIn(folder), fakeSteps('một'));
      manifests.push(readFileSync(join(folder, 'dist/ban-ke.json'), 'utf8'));
    }
    expect(manifests[0]).toBe(manifests[1]);
  });
});

test('a site whose folder was removed is made anew', async () => {
  const folder = temporaryFolder();
  await publish(optionsIn(folder), fakeSteps('một'));
  rmSync(join(folder, 'dist'), { recursive: true });
  await publish(optionsIn(folder), fakeSteps('hai'));
  expect(saidBy(join(folder, 'dist'))).toBe('hai');
});

test('an empty OUT_DIR is used', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'dist'));
  await publish(optionsIn(folder), fakeSteps('một'));
  expect(saidBy(join(folder, 'dist'))).toBe('một');
});

test('a folder with files of others is refused and kept', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'dist/anh-gia-dinh.jpg'), 'x');
  const failure = await failureOf(optionsIn(folder), fakeSteps('một'));
  expect(failure.exitCode).toBe(2);
  expect(failure.words.en).toMatch(
    /dist holds files that this tool did not make \(such as anh-gia-dinh\.jpg\)/,
  );
  expect(readdirSync(join(folder, 'dist'))).toEqual(['anh-gia-dinh.jpg']);
});
