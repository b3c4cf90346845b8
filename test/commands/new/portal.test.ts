import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkPortal } from '../../../src/commands/check-portal.ts';
import { keysOf } from '../../../src/commands/new/head.ts';
import { subcommandList } from '../../../src/commands/new/run-new.ts';
import { subcommands } from '../../../src/commands/new/subcommands.ts';
import { readSettings } from '../../../src/table/settings.ts';
import { settingsWords } from '../../../src/text/new/portal.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { filesIn, startIn, today } from './start.ts';

const command = join(import.meta.dirname, '../../../src/commands/new.ts');
const words = [
  '--out',
  'cổng',
  '--name',
  'Công khai: xã Mẫu',
  '--organisation',
  'UBND xã Mẫu',
].concat(['--level-name', 'Phòng, ban', '--unit-name', 'Phòng Kinh tế']);

function check(root: string) {
  return checkPortal({ words: [], variables: {}, folder: root, now: new Date(today) });
}

describe('npm run new -- portal', () => {
  test('makes a portal that passes the check as it is', async () => {
    const folder = temporaryFolder();
    await startIn(folder, 'portal', words);
    const root = join(folder, 'cổng');
    expect(check(root).exit).toBe(0);
    expect(readFileSync(join(root, 'data/units.csv'), 'utf8')).toContain(
      '\nphong-kinh-te,Phòng Kinh tế,,,,phong-ban,',
    );
    expect([...filesIn(root).keys()].filter((file) => file.endsWith('README.md'))).toHaveLength(5);
  });

  test('in which the other things can be started', async () => {
    const folder = temporaryFolder();
    await startIn(folder, 'portal', words);
    const root = join(folder, 'cổng');
    const file = join(root, 'data/indicators.csv');
    const header = readFileSync(file, 'utf8').trimEnd();
    const cells = new Map([
      ['indicator', 'ho-so'],
      ['name', 'Hồ sơ'],
      ['unit_of_measure', 'count'],
      ['polarity', 'higher'],
      ['decimals', '0'],
      ['definition', 'Số hồ sơ'],
    ]);
    const row = header.split(',').map((column) => cells.get(column) ?? '');
    writeFileSync(file, `${header}\n${row.join(',')}\n`);
    await startIn(root, 'news', ['--title', 'Tin', '--summary', 'Cổng mở.']);
    expect(check(root).exit).toBe(0);
    await startIn(root, 'period', ['--period', '2026-10']);
    expect(check(root).output).toContain('data/observations/2026.csv:2:');
  });

  test('tells of a key that is left out how it is taken in, and of no other', async () => {
    const folder = temporaryFolder();
    await startIn(folder, 'portal', words);
    const lines = readFileSync(join(folder, 'cổng/data/portal.yaml'), 'utf8').split('\n');
    const after = (comment: string) =>
      lines[lines.findIndex((line) => line.startsWith(comment)) + 1];
    expect(after('# Tên ngắn (không bắt buộc; cần thì bỏ dấu #)')).toBe('# short_name:');
    expect(lines.filter((line) => line.startsWith('# Số liệu thử'))[0]).not.toContain('bỏ dấu');
  });

  test('touches no portal that is there', async () => {
    const folder = temporaryFolder();
    await startIn(folder, 'portal', words);
    const before = filesIn(folder);
    await expect(startIn(folder, 'portal', words)).rejects.toThrow('overwrites nothing');
    expect(filesIn(folder)).toEqual(before);
  });

  test('is made in the folder of the engine too, whose README and guides stay', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'data'));
    const own = { 'README.md': 'bộ máy', 'data/README.md': 'chỉ dẫn' };
    for (const [file, text] of Object.entries(own)) writeFileSync(join(folder, file), text);
    const report = await startIn(folder, 'portal', ['--out', '.', ...words.slice(2)]);
    expect(Object.fromEntries(filesIn(folder))).toMatchObject(own);
    expect(check(folder).exit).toBe(0);
    expect(report).toContain('Xem cổng: npm start.');
  });

  test('explains every setting that there is', () => {
    const keys = Object.keys(keysOf(readSettings.form));
    expect(keys.length).toBeGreaterThan(15);
    expect(keys.filter((key) => settingsWords[key] === undefined)).toEqual([]);
  });
});

describe('npm run new', () => {
  const run = (...given: string[]) =>
    spawnSync(process.execPath, [command, ...given], { encoding: 'utf8', env: {}, input: '' });

  test('without a kind lists the kinds, one line each, in both languages', () => {
    for (const language of ['vi', 'en'] as const)
      expect(subcommandList(language).split('\n')).toHaveLength(1 + subcommands.length);
    expect(run()).toMatchObject({ status: 0, stdout: `${subcommandList('vi')}\n`, stderr: '' });
    expect(run('--lang', 'en').stdout).toBe(`${subcommandList('en')}\n`);
  });

  test.each([
    [['gude'], 'Không có loại "gude".'],
    [['gude', '--lang', 'en'], 'There is no kind "gude".'],
    [['news', '--titel', 'x'], 'Có phải là --title không?'],
    [['news', '--root', '/khong/co'], 'Không thấy thư mục "/khong/co".'],
    [['news', '--root', join(import.meta.dirname, '../../fixtures/sound')], '--title'],
  ])('ends with 2 for %j', (given, told) => {
    const { status, stdout, stderr } = run(...given);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(told);
  });
});
