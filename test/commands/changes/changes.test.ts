import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { ChangeReport } from '../../../src/commands/changes/report.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { observationsFile, sound, soundText } from './portals.ts';
import { repository, repositoryAt, tell } from './repository.ts';

const edited = soundText(observationsFile).replace(',40,125,', ',80,125,');
const edit = { [observationsFile]: edited };

function json(folder: string, ...words: readonly string[]): ChangeReport {
  const { output, error } = tell(folder, '--format', 'json', ...words);
  expect(error).toBe('');
  return JSON.parse(output) as ChangeReport;
}

const oneCell = [{ column: 'numerator', old: '40', new: '80', line: 4 }];

describe('out of git', () => {
  test('compares what lies on the disk with where it left the base', () => {
    const { folder, git, commit } = repository();
    git('switch', '--quiet', '--create', 'sua');
    commit(edit);
    git('switch', '--quiet', 'main');
    commit({ 'data/levels.csv': soundText('data/levels.csv').replace('Sở và', 'Các sở và') });
    git('switch', '--quiet', 'sua');
    const before = git('status', '--porcelain');
    expect(json(folder, '--base', 'main')).toMatchObject({ cells: oneCell, outside: [] });
    expect(git('status', '--porcelain')).toBe(before);
  });

  test('compares two commits by --head, whatever lies on the disk', () => {
    const { folder, git, commit } = repository();
    git('switch', '--quiet', '--create', 'sua');
    commit(edit);
    git('switch', '--quiet', 'main');
    expect(json(folder, '--base', 'main', '--head', 'sua').cells).toMatchObject(oneCell);
    expect(json(folder, '--base', 'main').cells).toEqual([]);
  });

  test('finds a portal in a folder with blanks and Vietnamese letters, and names what lies outside it', () => {
    const { folder, git, commit } = repository('Cổng của tỉnh');
    git('switch', '--quiet', '--create', 'sua');
    commit({
      [`Cổng của tỉnh/${observationsFile}`]: edited,
      'Cổng của tỉnh/content/news/hình ảnh.txt': 'x',
      'src/đường.ts': 'export {};\n',
    });
    const report = json(folder, '--root', 'Cổng của tỉnh', '--base', 'main');
    expect(report).toMatchObject({
      cells: oneCell,
      files: [{ change: 'added', file: 'content/news/hình ảnh.txt' }],
      outside: ['src/đường.ts'],
    });
  });

  test('sees files that were taken away, new ones that git does not know, and no link', () => {
    const { folder, git, commit } = repository();
    symlinkSync('/etc', join(folder, 'data/observations/ngoai'));
    commit({ 'data/scales.csv': 'scale,label,minimum\nxep-loai,Tốt,80\n' });
    git('switch', '--quiet', '--create', 'sua');
    rmSync(join(folder, 'data/scales.csv'));
    commit({});
    const { rows, outside, faults } = json(folder, '--base', 'main');
    expect(rows).toMatchObject([{ table: 'scales', gone: [{ line: 2 }] }]);
    expect(outside).toEqual([]);
    expect(faults.errors).toBe(1);
  });

  test('reads bytes as they were committed, whatever the attributes of the repository say', () => {
    const { folder, git, commit } = repository();
    commit({ '.gitattributes': 'data/** export-ignore\n*.csv text eol=crlf filter=lfs\n' });
    git('switch', '--quiet', '--create', 'sua');
    commit(edit);
    expect(json(folder, '--base', 'main', '--head', 'sua').cells).toMatchObject(oneCell);
  });

  test('in a shallow clone says exactly what to fetch, and does with it', () => {
    const { folder: origin, git: inOrigin, commit } = repository();
    inOrigin('switch', '--quiet', '--create', 'sua');
    commit(edit);
    const folder = join(temporaryFolder(), 'bản sao');
    const url = pathToFileURL(origin).href;
    repositoryAt(origin).git('clone', '--quiet', '--depth=1', '--branch', 'sua', url, folder);
    const clone = repositoryAt(folder);
    const missing = tell(folder, '--base', 'origin/main', '--lang', 'en');
    expect(missing).toEqual({
      output: '',
      error:
        'There is no "origin/main" in this repository. Fetch it and run again: git fetch --depth=50 origin main:refs/remotes/origin/main\n',
      exit: 2,
    });
    clone.git(...missing.error.split('git ').at(-1)!.trim().split(' '));
    clone.git('fetch', '--quiet', '--depth=1', 'origin', 'sua', 'main:refs/remotes/origin/main');
    const apart = tell(folder, '--base', 'origin/main', '--lang', 'en');
    expect(apart).toMatchObject({ exit: 2 });
    expect(apart.error).toContain('git fetch --deepen=200 origin ');
    clone.git('fetch', '--quiet', '--deepen=200', 'origin');
    expect(json(folder, '--base', 'origin/main').cells).toMatchObject(oneCell);
  });
});

describe('between two folders', () => {
  test('compares them, and writes the rest into a file', () => {
    const { folder } = repository();
    const more = Array.from(
      { length: 60 },
      (_, index) =>
        `muc-${String(index)},ho-so-truc-tuyen,so,,>=,5${String(index)},2030-01-01,,scored`,
    );
    const header = 'target,indicator,level,unit,operator,value,valid_from,valid_to,kind';
    repositoryAt(folder).commit({
      'data/targets.csv': `${[header, ...more].join('\n')}\n`,
      ...edit,
    });
    const { output, exit } = tell(folder, '--before', sound, '--after', '.', '--full', 'đủ.md');
    expect(exit).toBe(0);
    expect(output).toContain('- … và 50 mục nữa, trong bản đầy đủ');
    expect(readFileSync(join(folder, 'đủ.md'), 'utf8')).toContain('`muc-59`');
  });

  test('tells nothing of nothing', () => {
    expect(tell('/', '--before', sound, '--after', sound, '--lang=en').output).toBe(
      '## What this change does\n\nNo figure, text, file or setting of the portal changes.\n\nThe check: 0 errors, 0 warnings.\n',
    );
  });
});

describe('a call that makes no sense ends with 2', () => {
  test.each([
    [[], 'Say what to compare with'],
    [['--before', '.'], 'Say what to compare with'],
    [['--base', '-x'], 'There is no "-x" in this repository'],
    [['--base', 'main;id'], 'git fetch --depth=50 origin main:'],
    [['--base', '0123456789012345678901234567890123456789'], '--depth=1 origin 0123456789'],
    [['--base', 'HEAD~9'], 'git fetch --deepen=50 origin'],
    [['--bse', 'main'], 'Did you mean --base?'],
  ])('%j', (words, message) => {
    const { folder } = repository();
    const { error, exit, output } = tell(folder, ...words, '--lang', 'en');
    expect({ exit, output }).toEqual({ exit: 2, output: '' });
    expect(error).toContain(message);
  });

  test('for a file that cannot be written', () => {
    const words = ['--before', sound, '--after', sound, '--out', '/không/có.md', '--lang', 'en'];
    expect(tell('/', ...words)).toMatchObject({ exit: 2, output: '' });
    expect(tell('/', ...words).error).toContain('The file "/không/có.md" cannot be written');
  });

  test('outside of a repository', () => {
    const folder = temporaryFolder();
    expect(tell(folder, '--base', 'main', '--lang', 'en').error).toContain(
      'lies in no git repository',
    );
  });
});

test('a portal with faults is told of all the same', () => {
  const { folder, git, commit } = repository();
  git('switch', '--quiet', '--create', 'sua');
  commit({ [observationsFile]: `${edited}so-y-te,ho-so-truc-tuyen,2022-03,9,x,\n` });
  const { output, exit } = tell(folder, '--base', 'main');
  expect(exit).toBe(0);
  expect(output).toContain('**1 lỗi, 0 cảnh báo**. Chạy `npm run check`');
  expect(output).toContain('`numerator`: `40` → `80`');
  expect(existsSync(join(folder, '.git/index.lock'))).toBe(false);
});
