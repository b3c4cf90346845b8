import { describe, expect, test } from 'vitest';
import { checkContents } from '../../src/content/check.ts';
import type { ContentContext } from '../../src/content/context.ts';
import { bare } from './records.ts';

const head = `---
number: '12'
symbol: KH-UBND
kind: Kế hoạch
subject: Nâng cao tỷ lệ nộp hồ sơ trực tuyến
subject_en: More filing online
issued: 2022-01
issuer: tinh-mau
signer: { role: Chủ tịch }
cites:
  - { number: 01/NQ-CP, date: '2022-01-08' }
uncertain:
  - { vi: Ngày để trống., en: The day is blank. }
---
`;
const context: ContentContext = {
  ...bare,
  known: new Map([['units', { codes: new Set(['tinh-mau']), listedIn: 'units.csv' }]]),
};

function check(text: string, file = 'content/directives/ke-hoach-12.mdx') {
  return checkContents([{ file, text }], context);
}

function faults(text: string, file?: string): readonly string[] {
  return check(text, file).issues.map(
    ({ code, line, column }) => `${code} ${String(line)}:${String(column)}`,
  );
}

describe('the head of a directive', () => {
  test('becomes a directive', () => {
    expect(check(`${head}\nNội dung.\n`)).toMatchObject({
      issues: [],
      directives: [
        {
          id: 'ke-hoach-12',
          number: '12',
          symbol: 'KH-UBND',
          kind: 'Kế hoạch',
          subject: { vi: 'Nâng cao tỷ lệ nộp hồ sơ trực tuyến', en: 'More filing online' },
          issued: '2022-01',
          issuer: 'tinh-mau',
          uncertain: [{ vi: 'Ngày để trống.', en: 'The day is blank.' }],
        },
      ],
    });
  });

  test('may leave blank what the original leaves blank', () => {
    const text = '---\nkind: Công văn\nsubject: V/v hướng dẫn\nissuer: Sở Nội vụ\n---\n';
    expect(check(text).directives).toMatchObject([{ number: undefined, issued: undefined }]);
  });

  test.each([
    [head.replace('kind:', 'kin:'), ['yaml/missing-key 2:1', 'yaml/misspelt-key 4:1']],
    [head.replace('2022-01\n', '2022-13\n'), ['date/no-such-month 7:9']],
    [head.replace('tinh-mau', 'tinh-mua'), ['reference/misspelt 8:9']],
    [head.replace('2022-01-08', '08/01/2022'), ['date/ambiguous 11:31']],
    [head.replace('signer: { role: Chủ tịch }', 'signer: Chủ tịch'), ['yaml/not-a-map 9:9']],
    [head.replace('{ vi: Ngày để trống., en', '{ en'), ['yaml/missing-key 13:5']],
    ['Không có gì.\n', ['frontmatter/missing 1:1']],
    ['---\nkind: x\n', ['frontmatter/unclosed 1:1']],
  ])('fault %#', (text, expected) => {
    expect(faults(text)).toEqual(expected);
  });

  test('is another one in other kinds of text', () => {
    const page = '---\ntitle: Giới thiệu\nsummary: Cổng này.\n---\nXin chào.\n';
    expect(faults(page, 'content/pages/a.mdx')).toEqual([]);
    expect(
      faults(page.replace('---\nXin', 'layout: ../a.js\n---\nXin'), 'content/pages/a.mdx'),
    ).toEqual(['yaml/unknown-key 4:1']);
  });
});

describe('the body of a text', () => {
  test.each([
    ['Tỷ lệ **tăng** [trang ấy](https://example.vn) và [bảng](/xep-hang/).', []],
    ['[Thư](mailto:mot-cua@mau.gov.vn), [số](tel:1022), [mục](#muc)', []],
    ['Dưới < 5 %, \\{không phải biểu thức\\}.', []],
    ['`{mã}` và\n\n```\nimport x\n```', []],
    ["import x from 'y'", ['content/import 15:1']],
    ['export const x = 1', ['content/export 15:1']],
    ['{1 + 1}', ['content/expression 15:1']],
    ['Chữ {x} giữa', ['content/expression 15:5']],
    ['{/* ghi chú */}', ['content/expression 15:1']],
    ['<script>alert(1)</script>', ['content/component 15:1']],
    ['<img src="x" onerror="alert(1)" />', ['content/component 15:1']],
    ['<iframe src="https://example.vn" />', ['content/component 15:1']],
    ['[x](javascript:alert(1))', ['content/unsafe-link 15:1']],
    ['[x](JaVaScRiPt:alert(1))', ['content/unsafe-link 15:1']],
    ['[x](data:text/html,y)', ['content/unsafe-link 15:1']],
    ['[x]\n\n[x]: javascript:alert(1)', ['content/unsafe-link 17:1']],
    ['![x](vbscript:y)', ['content/unsafe-link 15:1']],
    ['Một {chưa đóng', ['content/syntax 15:5']],
    ['Một <10', ['content/syntax 15:6']],
    ['<b>chưa đóng', ['content/unclosed-tag 15:1']],
    ['<b>\n\nchưa đóng', ['content/unclosed-tag 15:1']],
    ['<b>a</i>', ['content/unclosed-tag 15:1']],
  ])('%j', (body, expected) => {
    expect(faults(head + body)).toEqual(expected);
  });
});

describe('the names of texts', () => {
  function names(...files: readonly string[]): readonly string[] {
    const texts = files.map((file) => ({ file, text: '---\ntitle: a\nsummary: b\n---\n' }));
    return checkContents(texts, context).issues.map(({ code }) => code);
  }

  test.each([
    [['content/pages/a.mdx', 'content/pages/en/a.mdx'], []],
    [['content/pages/a b.mdx', 'content/pages/a-b.mdx'], ['slug/form']],
    [
      ['content/pages/A.mdx', 'content/pages/a.mdx'],
      ['slug/form', 'slug/collision'],
    ],
    [
      ['content/pages/đ.mdx', 'content/pages/d.mdx'],
      ['slug/collision', 'slug/form'],
    ],
    [['content/pages/con.mdx'], ['slug/reserved']],
    [['content/pages/en.mdx'], ['slug/reserved']],
    [['content/pages/a.md'], ['slug/form']],
    [['content/pages/a.MDX'], ['slug/form']],
  ])('%j', (files, expected) => {
    expect(names(...files).toSorted()).toEqual(expected.toSorted());
  });
});
