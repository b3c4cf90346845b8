import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'demo-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function run(script: 'demo' | 'generate', words: readonly string[]) {
  const file = resolve(import.meta.dirname, `${script}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [file, ...words], {
    encoding: 'utf8',
    env: { ...process.env, BUILD_DATE: '2026-11-24', NODE_ENV: undefined },
  });
  return { status, stdout, stderr };
}

describe('a call that has no meaning', () => {
  test.each([
    ['demo', ['--unit', '60'], 'Không có tùy chọn "--unit". Có phải là --units không?'],
    ['demo', ['--units', '39'], '--units nhận một số nguyên từ 40 đến 5000, không nhận "39".'],
    [
      'demo',
      ['--months', 'ba', '--lang', 'en'],
      '--months takes a whole number from 1 to 120, not "ba".',
    ],
    ['demo', ['--no-serve=yes', '--lang', 'en'], 'The option --no-serve takes no value ("yes").'],
    ['demo', ['--out', '.', '--lang', 'en'], 'holds a "data" that is not of a model province'],
    ['demo', ['--out', 'docs', '--lang', 'en'], 'that is not of a model province'],
    ['demo', ['--out', 'README.md', '--lang', 'en'], 'README.md" is a file or lies in one'],
    ['demo', ['--out', 'README.md/mau'], 'là một tệp hoặc nằm trong một tệp, không phải thư mục'],
    ['generate', [], 'Cần --out THƯ_MỤC: nơi ghi tỉnh mẫu.'],
    ['generate', ['--out', '.'], 'không do tỉnh mẫu tạo ra nên không bị ghi đè'],
    [
      'generate',
      ['--periods', 'daily', '--out', 'x'],
      '--periods does not take "daily"; its values: monthly, all.',
    ],
  ] as const)('%s %j ends with 2 and says why', (script, words, said) => {
    const { status, stderr } = run(script, words);
    expect(stderr).toContain(said);
    expect(status).toBe(2);
  });
});

describe('a demo that is built and not served', () => {
  const words = ['--units', '40', '--months', '2', '--out', folder, '--no-serve', '--lang', 'en'];
  const { status, stdout, stderr } = run('demo', words);
  const site = join(folder, 'dist');
  const files = status === 0 ? readdirSync(site, { recursive: true, encoding: 'utf8' }) : [];
  const texts = (ending: string) =>
    files
      .filter((file) => file.endsWith(ending))
      .map((file) => [file, readFileSync(join(site, file), 'utf8')] as const);

  test('shows its stages, counts the guide that is due again, and ends well', () => {
    expect(stderr).toMatch(
      /^✓ Inventing the province: .+\n✓ Checking data and texts: .+\n0 errors, 1 warning .+\n✓ Making pages: .+\n✓ Indexing texts for search: .+\n✓ Verifying the pages: .+\nDone: .+ pages in .+dist\n$/,
    );
    expect([status, stdout]).toEqual([0, '']);
  });

  test('has the banner and noindex on every page', () => {
    const pages = texts('.html');
    expect(pages.length).toBeGreaterThan(100);
    const without = pages.filter(
      ([, text]) => !/class="?notice/.test(text) || !/name="?robots"? content="?noindex/.test(text),
    );
    expect(without.map(([file]) => file)).toEqual([]);
  });

  test('has the word in every line of every table, and in the descriptor', () => {
    const tables = texts('.csv');
    expect(tables).toHaveLength(16);
    for (const [file, text] of tables) {
      const [header, ...rows] = text.split('\r\n').slice(0, -1);
      expect(header, file).toMatch(/,"sample"$/);
      expect(rows.length, file).toBeGreaterThan(0);
      expect(
        rows.filter((row) => !row.endsWith(',"mẫu"')),
        file,
      ).toEqual([]);
    }
    const [[, descriptor] = ['', '']] = texts('datapackage.json');
    expect(descriptor).toContain('dữ liệu mẫu');
  });
});
