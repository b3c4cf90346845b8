import { describe, expect, test } from 'vitest';
import { issueOf } from '../../../src/table/codes.ts';
import type { Issue } from '../../../src/table/issue.ts';
import { describeIssue } from '../../../src/text/issues/describe.ts';
import { shown } from '../../../src/text/issues/shown.ts';
import { githubReport } from '../../../src/text/report/github.ts';
import { jsonReport } from '../../../src/text/report/json.ts';
import { textReport } from '../../../src/text/report/text.ts';

const renamed = issueOf('header/renamed-column', {
  file: 'data/units.csv',
  line: 1,
  column: 6,
  row: 1,
  value: 'nmae',
  details: { nearest: 'name', cell: 2 },
});

const copy = issueOf('file/copy', {
  file: 'data/levels (1).csv',
  details: { original: 'data/levels.csv' },
});

const many = (number: number): readonly Issue[] =>
  Array.from({ length: number }, (_, index) => ({ ...renamed, line: index + 1 }));

describe('textReport', () => {
  test('groups by file, with the place first and the count last', () => {
    expect(textReport([copy, renamed], 'vi')).toMatchInlineSnapshot(`
      "data/levels (1).csv  CẢNH BÁO file/copy  Tên tệp giống một bản sao của "data/levels.csv". Có tệp gốc thì bản sao không được đọc.
         → Xóa bản sao; nếu đây mới là tệp đúng thì đặt lại tên cho nó.

      data/units.csv:1:6  LỖI header/renamed-column  cột 2: Bảng này không có cột "nmae".
         → Có phải là "name" không? Nếu phải, sửa lại tên cột; nếu không, xóa cột.

      1 lỗi, 1 cảnh báo trong 2 tệp.
      "
    `);
  });

  test('names the column of a cell by its name and number', () => {
    const named = { ...renamed, field: 'name' };
    expect(textReport([named], 'en')).toContain(
      'data/units.csv:1:6  ERROR header/renamed-column  column "name" (column 2): This table',
    );
  });

  test('ends with one count, in the number that English wants', () => {
    expect(textReport([], 'en')).toBe('0 errors, 0 warnings.\n');
    expect(textReport([renamed], 'en')).toMatch(/\n1 error, 0 warnings in 1 file\.\n$/);
  });

  test('shows a hundred of one file and counts the rest', () => {
    const lines = textReport(many(103), 'vi').split('\n');
    expect(lines.filter((line) => line.includes('LỖI'))).toHaveLength(100);
    expect(lines).toContain('data/units.csv: và 3 lỗi, 0 cảnh báo nữa');
    expect(lines.at(-2)).toBe('103 lỗi, 0 cảnh báo trong 1 tệp.');
  });
});

describe('jsonReport', () => {
  test('has every key of every issue', () => {
    expect(JSON.parse(jsonReport([copy, renamed], 'en'))).toEqual({
      summary: { errors: 1, warnings: 1 },
      issues: [
        {
          code: 'file/copy',
          severity: 'warning',
          file: 'data/levels (1).csv',
          line: null,
          column: null,
          row: null,
          field: null,
          value: null,
          ...describeIssue(copy, 'en'),
        },
        {
          code: 'header/renamed-column',
          severity: 'error',
          file: 'data/units.csv',
          line: 1,
          column: 6,
          row: 1,
          field: null,
          value: 'nmae',
          message: 'This table has no column "nmae".',
          hint: 'Did you mean "name"? If so, correct its name; if not, delete the column.',
        },
      ],
    });
  });
});

describe('githubReport', () => {
  test('writes one annotation an issue, with the path from the repository', () => {
    expect(githubReport([renamed], 'en', 'demo/')).toBe(
      '::error file=demo/data/units.csv,line=1,col=6,title=header/renamed-column::' +
        'This table has no column "nmae".%0A' +
        'Did you mean "name"? If so, correct its name; if not, delete the column.\n',
    );
  });

  test('escapes what would end a property or a line', () => {
    const odd = { ...renamed, file: 'data/a,b:c%\n.csv', value: '100%\r::warning::x' };
    expect(githubReport([odd], 'en', '')).toMatch(
      /^::error file=data\/a%2Cb%3Ac%25%0A\.csv,line=1,col=6,title=header\/renamed-column::This table has no column "100%25\[U\+000D\]::warning::x"\.%0A[^\n]*\n$/,
    );
  });

  test('shows ten of each severity and says how many more there are', () => {
    const warnings = Array.from({ length: 12 }, () => copy);
    const lines = githubReport([...many(11), ...warnings], 'vi', '')
      .trimEnd()
      .split('\n');
    expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
    expect(lines.at(-1)).toBe(
      '::notice::Còn 1 lỗi, 2 cảnh báo không hiện ở đây: chạy "npm run check" để xem tất cả.',
    );
    expect(lines).toHaveLength(21);
  });

  test('says nothing where nothing is wrong', () => {
    expect(githubReport([], 'vi', '')).toBe('');
  });
});

describe('shown', () => {
  test.each([
    ['Sở Y tế', 'Sở Y tế'],
    ['a\u0000\tb\u00a0c\u200bd\n', 'a[U+0000][U+0009]b[U+00A0]c[U+200B]d⏎'],
    ['\u202eabc', '[U+202E]abc'],
    ['\ud800', '[U+D800]'],
    ['😀', '😀'],
    ['{value} $& %s', '{value} $& %s'],
  ])('%j as %s', (value, text) => {
    expect(shown(value)).toBe(text);
  });

  test('cuts after sixty characters, never within one', () => {
    expect(shown('ế'.repeat(61))).toBe(`${'ế'.repeat(60)}…`);
    expect(shown('😀'.repeat(100))).toBe(`${'😀'.repeat(60)}…`);
    expect(shown('ế'.repeat(60))).toBe('ế'.repeat(60));
  });

  test('a value that looks like a placeholder stays as it is in a message', () => {
    expect(describeIssue({ ...renamed, value: '{nearest}' }, 'en').message).toBe(
      'This table has no column "{nearest}".',
    );
  });
});
