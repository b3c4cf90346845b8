import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError } from '../../../../src/commands/arguments.ts';
import { Failure } from '../../../../src/commands/build/failure.ts';
import { joiningSteps } from '../../../../src/commands/build/shards/joining-steps.ts';
import { publishShard } from '../../../../src/commands/build/shards/publish-shard.ts';
import { publish } from '../../../../src/commands/build/publish.ts';
import { readShards } from '../../../../src/commands/build/shards/shard-set.ts';
import { readShard } from '../../../../src/commands/build/shards/shard.ts';
import type { Steps } from '../../../../src/commands/build/steps.ts';
import { listFiles } from '../../../../src/commands/verify/tree.ts';
import { temporaryFolder, writeFiles } from '../../temporary-folder.ts';
import { checked, leftoversIn, optionsIn } from '../fake-site.ts';

const pages = ['index.html', ...Array.from({ length: 12 }, (_, i) => `u/${String(i)}/index.html`)];
const weights = Object.fromEntries(pages.slice(1).map((page, index) => [page, 1 + (index % 4)]));

/** Steps of a portal of {@link pages} with a style sheet and a download, on a day. */
function steps(buildDate = '2026-11-21'): Steps {
  return {
    check: () =>
      checked.ok ? { ...checked, plan: { ...checked.plan, pages, weights, buildDate } } : checked,
    render({ site, omit, only }) {
      const html = '<!doctype html><html lang="vi"><title>a</title><h1>b</h1></html>';
      const made = pages
        .filter((page) => only?.includes(page) ?? !omit.includes(page))
        .map((page) => [page, html]);
      const data = only === undefined ? [['du-lieu/a.csv', 'a\n']] : [];
      const files = [...made, ...data, ['_astro/a.css', 'a{}'], ['robots.txt', '']] as const;
      writeFiles(site, Object.fromEntries(files as readonly (readonly [string, string])[]));
      return Promise.resolve();
    },
  };
}

/** A portal folder with its shards, each in a folder of its own. */
async function shardsIn(count: number): Promise<{ root: string; folders: readonly string[] }> {
  const root = temporaryFolder();
  writeFiles(root, { 'data/units.csv': 'unit\n', 'package.json': '{}' });
  const folders = Array.from({ length: count }, (_, i) => join(root, `phần ${String(i + 1)}`));
  for (const [i, outDir] of folders.entries())
    await publishShard(optionsIn(root, { outDir }), steps(), { index: i + 1, count });
  return { root, folders };
}

async function merged(root: string, folders: readonly string[], buildDate?: string) {
  const options = optionsIn(root, { clean: true });
  const shards = readShards(folders);
  return await publish(options, joiningSteps(steps(buildDate), { engine: root, shards }));
}

test.each(['', '0/2', '3/2', '1', '1/', 'a/b', '1/2/3', '-1/2', '1/1000'])(
  '--shard %j is refused',
  (text) => {
    expect(() => readShard(text)).toThrow(UsageError);
  },
);

describe('shards', () => {
  test('are no sites, and together are the site of one build', async () => {
    const { root, folders } = await shardsIn(3);
    for (const folder of folders) expect(readdirSync(folder)).toEqual(['manh.json', 'trang']);
    const files = folders.map((folder) => listFiles(join(folder, 'trang')));
    expect(files.map((one) => one.includes('du-lieu/a.csv'))).toEqual([true, false, false]);
    await merged(root, folders.toReversed());
    const whole = temporaryFolder();
    cpSync(join(root, 'data'), join(whole, 'data'), { recursive: true });
    await publish(optionsIn(whole), steps());
    const bytes = (folder: string) =>
      listFiles(join(folder, 'dist')).map((file) => [
        file,
        readFileSync(join(folder, 'dist', file), 'utf8'),
      ]);
    expect(bytes(root)).toEqual(bytes(whole));
    expect(bytes(root).length).toBe(pages.length + 4);
  });

  test('do not take the place of one another', async () => {
    const { root, folders } = await shardsIn(2);
    const options = optionsIn(root, { outDir: folders[0] ?? '' });
    const before = readFileSync(join(options.outDir, 'manh.json'), 'utf8');
    await expect(publishShard(options, steps(), { index: 2, count: 2 })).rejects.toThrow(
      /phần 1 holds shard 1 of 2, which would be lost if shard 2 of 2 took its place\./,
    );
    expect(readFileSync(join(options.outDir, 'manh.json'), 'utf8')).toBe(before);
    expect(leftoversIn(readdirSync(root))).toEqual([]);
  });

  test('are made again in their folder, but not over a site; nor a site over them', async () => {
    const { root, folders } = await shardsIn(2);
    const [outDir = ''] = folders;
    await publishShard(optionsIn(root, { outDir }), steps(), { index: 1, count: 2 });
    await publishShard(optionsIn(root, { outDir }), steps(), { index: 3, count: 3 });
    await expect(publish(optionsIn(root, { outDir }), steps())).rejects.toThrow(
      'holds a shard (--shard), not a finished site',
    );
    await publish(optionsIn(root), steps());
    await expect(publishShard(optionsIn(root), steps(), { index: 1, count: 2 })).rejects.toThrow(
      'holds a finished site, which a shard (--shard) must not replace',
    );
  });
});

describe('shards are not joined', () => {
  const changes: Readonly<
    Record<
      string,
      readonly [(root: string, folders: readonly string[]) => readonly string[], RegExp, RegExp]
    >
  > = {
    'when one is missing': [
      (_root, [first = '', , third = '']) => [first, third],
      /^Missing: shard 2 of 3\. Make what is missing \(npm run build -- --shard 2\/3\) and name all folders\.$/,
      /^Thiếu phần 2 trong 3 phần\. .* \(npm run build -- --shard 2\/3\)/,
    ],
    'when one is there twice': [
      (_root, [first = '', second = '']) => [first, second, second],
      /^Shard 2 is there twice: /,
      /^Phần 2 có hai lần: /,
    ],
    'when a folder is none': [
      (root, folders) => [...folders, join(root, 'data')],
      /data is no shard: its manh\.json cannot be read\./,
      /data không phải một phần của cổng/,
    ],
    'when a folder is not there, as of a pattern that the shell left as it is': [
      (root) => [join(root, 'phần*')],
      /^There is no folder .*phần\*\. Name the folders made by .*, one by one\.$/,
      /^Không có thư mục .*phần\*\. .* từng thư mục một\.$/,
    ],
    'when the folder around them is named': [
      (root) => [root],
      /is no shard, but shards lie in it: .*phần 1, .*phần 2, .*phần 3\. Name those folders after --merge\.$/,
      /có các phần nằm trong nó: .*phần 1, .*phần 2, .*phần 3\. Hãy chỉ chính những thư mục đó sau --merge\.$/,
    ],
    'when one has other bytes': [
      (_root, folders) => {
        appendFileSync(join(folders[1] ?? '', 'trang/_astro/a.css'), 'b');
        return folders;
      },
      /^The file trang\/_astro\/a\.css in .*phần 2 is not as it was made\./,
      /^Tệp trang\/_astro\/a\.css trong .*phần 2 không còn như khi được tạo\./,
    ],
    'when a file of one is gone': [
      (_root, folders) => {
        rmSync(join(folders[0] ?? '', 'trang/du-lieu/a.csv'));
        return folders;
      },
      /^The file trang\/du-lieu\/a\.csv in .*phần 1 is not as it was made\./,
      /^Tệp trang\/du-lieu\/a\.csv trong .*phần 1 không còn như khi được tạo\./,
    ],
    'when one holds a file that no shard made': [
      (_root, folders) => {
        writeFiles(folders[1] ?? '', {
          'trang/thêm.html': '',
          'ghi chú.txt': '',
          'trang/.DS_Store': '',
        });
        return folders;
      },
      /phần 2 lie files that were not made with this shard \(2\): ghi chú\.txt, trang\/thêm\.html\./,
      /phần 2 có tệp mà lần tạo phần này không làm ra \(2\): ghi chú\.txt, trang\/thêm\.html\./,
    ],
    'when one names a file outside its folder': [
      (_root, folders) => {
        const record = join(folders[1] ?? '', 'manh.json');
        const text = readFileSync(record, 'utf8');
        writeFileSync(record, text.replace('_astro/a.css', '../../data/units.csv'));
        return folders;
      },
      /phần 2 lie files that were not made with this shard \(1\): trang\/_astro\/a\.css\./,
      /phần 2 có tệp mà lần tạo phần này không làm ra \(1\): trang\/_astro\/a\.css\./,
    ],
    'when the data are others': [
      (root, folders) => {
        appendFileSync(join(root, 'data/units.csv'), 'b\n');
        return folders;
      },
      /was made from other data or texts than the portal folder in use\./,
      /được tạo từ dữ liệu hoặc nội dung khác/,
    ],
    'when the engine is another': [
      (root, folders) => {
        writeFiles(root, { 'src/a.ts': 'export {};' });
        return folders;
      },
      /was made by another version of the software or of Node\./,
      /được tạo bằng một phiên bản khác của phần mềm hoặc của Node\./,
    ],
  };

  test.each(Object.keys(changes))('%s', async (name) => {
    const [change, en, vi] = changes[name]!;
    const { root, folders } = await shardsIn(3);
    const error: unknown = await merged(root, change(root, folders)).catch((one: unknown) => one);
    if (!(error instanceof Failure)) throw error;
    expect(error.exitCode).toBe(2);
    expect(error.words.en).toMatch(en);
    expect(error.words.vi).toMatch(vi);
    expect(readdirSync(root)).not.toContain('dist');
  });

  test('of another number, or another day', async () => {
    const { root, folders } = await shardsIn(2);
    await expect(merged(root, folders, '2026-11-22')).rejects.toThrow(
      /was made for the day 2026-11-21, and this merge is for 2026-11-22\./,
    );
    const third = join(root, 'phần 3');
    await publishShard(optionsIn(root, { outDir: third }), steps(), { index: 3, count: 3 });
    await expect(merged(root, [...folders, third])).rejects.toThrow(
      /phần 3 is one of 3 shards, and .*phần 1 one of 2\./,
    );
  });
});
