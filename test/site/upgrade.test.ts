import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildSite } from './build.ts';
import { readPage, textOf } from './page.ts';
import { fixture, repository, suiteFolder } from './portal-folder.ts';

const folder = suiteFolder();
const engine = join(folder, 'bộ máy');
const portal = join(folder, 'cổng');

/** The engine's own files, new and gone, and what its own portal adds in the three folders. */
const newer = {
  'src/model/README.md': '# model\n\nMới.\n',
  'docs/moi.md': 'Mới.\n',
  'data/units.csv': 'unit,name,level\nla,Đơn vị lạ,so\n',
  'content/news/tin-la.mdx': '---\ntitle: Tin lạ\nsummary: Lạ.\ndate: 2022-01-01\n---\n\nLạ.\n',
  'data/README.md': '# Chỉ dẫn mới\n',
  'public/la.txt': 'Lạ.\n',
};
const gone = 'docs/demo.md';

beforeAll(() => {
  for (const file of git(repository, 'ls-files', '-z').split('\0').filter(Boolean))
    copy(join(repository, file), join(engine, file));
  begin(engine);
  git(folder, 'clone', '--quiet', engine, portal);
  name(portal);
  for (const part of ['data', 'content', 'public']) git(portal, 'rm', '-rq', part);
  cpSync(fixture('sound'), portal, { recursive: true });
  write(portal, {
    'content/news/tin-cua-minh.mdx': newer['content/news/tin-la.mdx'].replaceAll('lạ', 'nhà'),
    'data/README.md': '# Ghi chú của cơ quan\n',
  });
  save(portal, 'Cổng của mình');
  write(engine, newer);
  rmSync(join(engine, gone));
  save(engine, 'Bản mới');
});

test('the documented commands replace the engine, touch nothing of the portal, and the site is built', async () => {
  const before = filesOf(portal, ['data', 'content', 'public']);
  for (const command of commands()) run(portal, command);

  const guides = ['content/README.md', 'data/README.md'];
  const changed = git(portal, 'status', '--short', 'data', 'content', 'public');
  expect(
    changed
      .trim()
      .split('\n')
      .map((line) => line.slice(3).trim())
      .sort(),
  ).toEqual(guides);
  expect(
    filesOf(portal, ['data', 'content', 'public']).filter(([file]) => !guides.includes(file)),
  ).toEqual(before.filter(([file]) => !guides.includes(file)));
  expect(readFileSync(join(portal, 'data/README.md'), 'utf8')).toBe(newer['data/README.md']);

  run(portal, 'git commit --quiet -m Nâng-cấp');
  const outside = ['.', ':(exclude)data', ':(exclude)content', ':(exclude)public'];
  expect(git(portal, 'diff', '--name-only', 'HEAD', 'FETCH_HEAD', '--', ...outside)).toBe('');
  expect([existsSync(join(portal, 'docs/moi.md')), existsSync(join(portal, gone))]).toEqual([
    true,
    false,
  ]);
  expect(existsSync(join(portal, 'public/la.txt'))).toBe(false);

  symlinkSync(join(repository, 'node_modules'), join(portal, 'node_modules'));
  const site = await buildSite({ root: portal, engine: portal, outDir: join(folder, 'dist') });
  expect(textOf(readPage(site, 'don-vi/').main)).toContain('Sở Y tế');
  expect(textOf(readPage(site, 'don-vi/').main)).not.toContain('Đơn vị lạ');
  expect(existsSync(join(site, 'tin/tin-cua-minh/index.html'))).toBe(true);
});

/** The commands of git of the handbook up to the look at what changed, with the address of the engine of this test. */
function commands(): readonly string[] {
  const text = readFileSync(join(repository, 'docs/handbook/upgrade.md'), 'utf8');
  const blocks = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = '']) =>
    block.split('\n'),
  );
  const found = blocks.map((line) => line.trim()).filter((line) => line.startsWith('git '));
  const last = found.findIndex((line) => line.startsWith('git commit'));
  expect(last).toBeGreaterThan(4);
  return found.slice(0, last).map((line) => line.replace(/https:\S+/, `"${engine}"`));
}

function run(place: string, command: string): void {
  execFileSync('sh', ['-c', command], { cwd: place, stdio: 'pipe' });
}

function git(place: string, ...words: readonly string[]): string {
  return execFileSync('git', ['-c', 'core.quotepath=off', ...words], {
    cwd: place,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

function begin(place: string): void {
  git(place, 'init', '--quiet', '--initial-branch=main');
  name(place);
  save(place, 'Bản đầu');
}

function name(place: string): void {
  git(place, 'config', 'user.name', 'Người thử');
  git(place, 'config', 'user.email', 'thu@example.vn');
}

function save(place: string, subject: string): void {
  git(place, 'add', '--all');
  git(place, 'commit', '--quiet', '-m', subject);
}

function filesOf(
  place: string,
  folders: readonly string[],
): readonly (readonly [string, string])[] {
  const files = git(place, 'ls-files', '-z', ...folders)
    .split('\0')
    .filter(Boolean);
  return files.map((file) => [file, readFileSync(join(place, file)).toString('base64')] as const);
}

function write(place: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(place, path)), { recursive: true });
    writeFileSync(join(place, path), text);
  }
}

function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to);
}
