import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf, textFrom } from '../../src/editor/browser/kept-text.ts';
import { same } from '../../src/editor/browser/same.ts';

const content = resolve(import.meta.dirname, '../../content');
const texts = readdirSync(content, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.mdx'))
  .map((path) => ({ path, text: readFileSync(join(content, path), 'utf8') }));

/** What a form gives back: its values, without what carries the head. */
function valuesOf(text: string) {
  return Object.fromEntries(Object.entries(contentOf(text)).filter(([key]) => key !== '__head'));
}

/** The lines that differ: gone, then new. */
function changes(before: string, after: string): readonly [string[], string[]] {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  return [old.filter((line) => !fresh.includes(line)), fresh.filter((line) => !old.includes(line))];
}

describe('a text of this portal that is read and written', () => {
  test.each(texts)('$path stays as it is', ({ text }) => {
    expect(textFrom(contentOf(text))).toBe(text);
  });

  test('shows one change of its head as one change of the file', () => {
    const guide = texts.find(({ path }) => path === 'guides/nop-ho-so-truc-tuyen.mdx')!.text;
    const read = contentOf(guide);
    const sources = read['sources'] as readonly Record<string, string>[];
    const first = { ...sources[0], note: 'Đã đọc lại: "đúng".' };
    const written = textFrom({ ...read, order: 4, sources: [first, ...sources.slice(1)] });
    expect(changes(guide, written)).toEqual([
      ['order: 3', expect.stringMatching(/^ {4}note: Sáu bước/)],
      ['order: 4', '    note: \'Đã đọc lại: "đúng".\''],
    ]);
  });
});

describe('the head of a text', () => {
  const head = `# Ghi chú của người viết
number: '03' # số trên bản gốc
kind: "Công văn"
issued: 2020-09-30
tags: [một, hai]
cites:
  # dẫn ở dòng đầu
  - number: 71/TB-UBND
    relation: follows

# ngày đọc
checked_on: 2026-11-28`;
  const text = `---\n${head}\n---\n\nThân bài.\n`;

  test.each([
    ['a key that is gone', { kind: undefined }, { gone: ['kind: "Công văn"'], fresh: [] }],
    [
      'a word in quotes',
      { kind: 'Kế hoạch' },
      { gone: ['kind: "Công văn"'], fresh: ['kind: "Kế hoạch"'] },
    ],
    [
      'a list on one line',
      { tags: ['một', 'ba'] },
      { gone: ['tags: [một, hai]'], fresh: ['tags: [một, ba]'] },
    ],
    ['a new key', { file: 'a.pdf' }, { gone: [], fresh: ['file: a.pdf'] }],
    [
      'a key of an item',
      { cites: [{ number: '71/TB-UBND', relation: 'basis' }] },
      { gone: ['    relation: follows'], fresh: ['    relation: basis'] },
    ],
    ['the body', { body: 'Khác.' }, { gone: ['Thân bài.'], fresh: ['Khác.'] }],
  ])('keeps everything but %s', (_name, change, { gone, fresh }) => {
    expect(changes(text, textFrom({ ...contentOf(text), ...change }))).toEqual([gone, fresh]);
  });

  test('holds codes and dates as they are written', () => {
    expect(contentOf(text)).toMatchObject({ number: '03', issued: '2020-09-30' });
  });
});

test('a new text is written as authors write it', () => {
  const text = textFrom({
    title: 'Nộp hồ sơ: từng bước',
    number: '03',
    prepare: ['Giấy tờ'],
    radio: 'Kính thưa bà con.\n\nXin mời nghe.',
    body: 'Thân bài.',
  });
  expect(text).toMatchInlineSnapshot(`
    "---
    title: 'Nộp hồ sơ: từng bước'
    number: '03'
    prepare:
      - Giấy tờ
    radio: |-
      Kính thưa bà con.

      Xin mời nghe.
    ---

    Thân bài.
    "
  `);
});

test('a text of a body alone stays one', () => {
  expect(textFrom(contentOf('## Vì sao\n\nMột câu.\n'))).toBe('## Vì sao\n\nMột câu.\n');
});

test('whatever a form gives is read again as it was given', () => {
  const words = fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC').trim());
  const value = fc.letrec((tie) => ({
    value: fc.oneof(words, fc.integer(), fc.boolean(), fc.array(words), tie('map')),
    map: fc.dictionary(fc.stringMatching(/^[a-z_]{1,8}$/), words),
  })).value;
  const form = fc.dictionary(fc.stringMatching(/^[a-z][a-z_]{0,8}$/), value);
  fc.assert(
    fc.property(form, form, ({ body: _a, ...first }, { body: _b, ...second }) => {
      const before = textFrom({ ...first, body: 'Thân bài.' });
      const after = textFrom({ ...contentOf(before), ...second });
      expect(same(valuesOf(after), { ...valuesOf(before), ...second })).toBe(true);
    }),
  );
});
