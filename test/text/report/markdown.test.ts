import fc from 'fast-check';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { asCode, asWords } from '../../../src/text/report/markdown.ts';

/** What stands in the one paragraph of the one item of a list. */
function inItem(line: string): readonly { readonly type: string; readonly value?: string }[] {
  const root = unified().use(remarkParse).parse(`- Sở: ${line}\n`);
  const [list, ...others] = root.children;
  if (others.length > 0 || list?.type !== 'list' || list.children.length !== 1) return [];
  const [paragraph, ...rest] = list.children[0]!.children;
  return rest.length === 0 && paragraph?.type === 'paragraph' ? paragraph.children : [];
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      '`',
      '|',
      '\\',
      '<',
      '>',
      '[',
      ']',
      '(',
      ')',
      '*',
      '_',
      ' ',
      '\n',
      'a',
      '$',
      '@',
      '#',
      '1',
      '/',
      ':',
      '&',
      ';',
      '!',
      '~',
      '-',
    ),
  }),
);

describe('a text as code', () => {
  test('is code and nothing else, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, hostile, (one, other) => {
        fc.pre(one !== '' && other !== '');
        const parts = inItem(`${asCode(one, 500)} → ${asCode(other, 500)}`);
        expect(parts.map(({ type }) => type)).toEqual(['text', 'inlineCode', 'text', 'inlineCode']);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['30', '`30`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['một\nhai', '`một⏎hai`'],
    ['@ubnd đóng #12', '`@ubnd đóng #12`'],
    ['\u202Eabc', '`[U+202E]abc`'],
    ['x'.repeat(70), `\`${'x'.repeat(60)}…\``],
  ])('%j', (text, expected) => {
    expect(asCode(text)).toBe(expected);
  });
});

describe('a text as words', () => {
  test('is plain text or code, whatever it holds', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        fc.pre(text !== '');
        const parts = inItem(asWords(text, 500));
        expect(parts.length).toBeLessThanOrEqual(2);
        expect(parts.every(({ type }) => type === 'text' || type === 'inlineCode')).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    'Sở Y tế',
    'Văn phòng HĐND và UBND tỉnh (bộ phận một cửa)',
    'Tỷ lệ hồ sơ nộp trực tuyến, mức độ 3',
    'Phường 7',
    'Sở Lao động - Thương binh và Xã hội',
  ])('%s stays as it is', (text) => {
    expect(asWords(text)).toBe(text);
  });

  test.each([
    '@ubnd',
    'xem #12',
    'GH-12',
    'JIRA-7',
    'a.vn',
    'www.example.vn',
    'https://example.vn',
    'ke@example.vn',
    'deadbeef',
    '<img src=x>',
    '[a](b)',
    '1. một',
    '- một',
    '/close',
    '$`x`$',
    ':tada:',
    'a&#64;b',
  ])('%s becomes code', (text) => {
    expect(asWords(text)).toMatch(/^`.*`$/);
  });
});
