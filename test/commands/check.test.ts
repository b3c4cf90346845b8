import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkPortal } from '../../src/commands/check-portal.ts';

const sound = join(import.meta.dirname, '../fixtures/sound');
const command = join(import.meta.dirname, '../../src/commands/check.ts');

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'check-'));
  cpSync(sound, root, { recursive: true });
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

interface Around {
  readonly variables?: Readonly<Record<string, string>>;
  readonly folder?: string;
}

function check(words: readonly string[], { variables = {}, folder = root }: Around = {}) {
  return checkPortal({ words, variables, folder, now: new Date('2026-11-21T00:00:00Z') });
}

const addBlankRows = () => {
  const file = join(root, 'data/levels.csv');
  writeFileSync(file, `${readFileSync(file, 'utf8')},,,,\n`);
};

const breakLevels = () => {
  writeFileSync(join(root, 'data/levels.csv'), '');
};

describe('the exit code', () => {
  test('is 0 for a sound portal', () => {
    expect(check([])).toEqual({ output: '0 lỗi, 0 cảnh báo.\n', error: '', exit: 0 });
  });

  test('is 0 for warnings and 1 under --strict', () => {
    addBlankRows();
    expect(check([])).toMatchObject({ exit: 0 });
    expect(check(['--strict'])).toMatchObject({ exit: 1, output: check([]).output });
  });

  test('is 1 for an error', () => {
    breakLevels();
    expect(check([])).toMatchObject({ exit: 1, error: '' });
  });

  test.each([
    [['--frmat', 'json'], 'Không có tùy chọn "--frmat". Có phải là --format không?\n'],
    [['--frmat', 'json', '--lang', 'en'], 'There is no option "--frmat". Did you mean --format?\n'],
    [['--lang=fr'], '--lang không nhận "fr"; các giá trị: vi, en.\n'],
  ])('is 2 for %j', (words, error) => {
    expect(check(words)).toEqual({ output: '', error, exit: 2 });
  });

  test('is 2 for a folder that is none, and says what was looked for', () => {
    const missing = join(root, 'none');
    expect(check(['--root', 'none'])).toMatchObject({ exit: 2 });
    expect(check(['--root', 'none', '--lang', 'en']).error).toContain(
      `There is no folder "${missing}".`,
    );
    rmSync(join(root, 'data'), { recursive: true });
    expect(check([]).error).toContain(`Không thấy thư mục "${join(root, 'data')}".`);
  });

  test('is 2 for a setting of the environment without meaning', () => {
    expect(check([], { variables: { BUILD_DATE: '2022-13-01' } })).toMatchObject({ exit: 2 });
  });
});

describe('the portal that is checked', () => {
  test('is the folder, unless PORTAL_ROOT or --root names another', () => {
    breakLevels();
    expect(check([]).exit).toBe(1);
    expect(check([], { variables: { PORTAL_ROOT: sound } }).exit).toBe(0);
    expect(check(['--root', root], { variables: { PORTAL_ROOT: sound } }).exit).toBe(1);
  });

  test('may lie under blanks, Vietnamese letters and a long path', () => {
    const far = join(root, 'Số liệu của tỉnh', 'đ'.repeat(60), 'x'.repeat(150));
    cpSync(sound, far, { recursive: true });
    expect(check(['--root', far]).exit).toBe(0);
  });
});

describe('the format', () => {
  test('json can be read by programs', () => {
    breakLevels();
    expect(JSON.parse(check(['--format', 'json']).output)).toMatchObject({
      summary: { errors: 1, warnings: 0 },
      issues: [{ code: 'file/empty', file: 'data/levels.csv' }],
    });
  });

  test('github names files from the folder of the repository', () => {
    breakLevels();
    const { output } = check(['--format', 'github', '--root', root], { folder: join(root, '..') });
    expect(output).toMatch(/^::error file=check-[^/]+\/data\/levels\.csv,title=file\/empty::/);
  });

  test('is the same whatever the order of the disk, twice over', () => {
    breakLevels();
    addBlankRows();
    expect(check([])).toEqual(check([]));
  });
});

describe('npm run check', () => {
  test('writes the report to the output and ends with its code', () => {
    breakLevels();
    const run = spawnSync(process.execPath, [command, '--root', root, '--lang', 'en'], {
      encoding: 'utf8',
      env: {},
    });
    expect(run).toMatchObject({ status: 1, stderr: '', stdout: check(['--lang', 'en']).output });
  });

  test('is stopped by a Node that is too old, in words', () => {
    const guard = join(import.meta.dirname, '../../src/commands/node-version.mjs');
    const old = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'20.20.2'})`;
    const run = spawnSync(process.execPath, ['--import', old, '--import', guard, command], {
      encoding: 'utf8',
    });
    expect(run.status).toBe(2);
    expect(run.stderr.split('\n')[0]).toBe(
      'Cần Node.js từ 22.18 trở lên, máy này đang dùng 20.20.2. Hãy chạy: npm ci',
    );
  });

  test('lets a Node that is new enough pass', () => {
    const guard = join(import.meta.dirname, '../../src/commands/node-version.mjs');
    expect(execFileSync(process.execPath, [guard], { encoding: 'utf8' })).toBe('');
  });
});
