import fc from 'fast-check';
import { expect, test } from 'vitest';
import { highlighted } from '../../src/search/highlight.ts';

const marked = (title: string, typed: string) =>
  highlighted(title, typed)
    .map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

test.each([
  ['Sở Y tế tỉnh Mẫu', 'so y te', '[Sở Y tế] tỉnh Mẫu'],
  ['Huyện Hiệp Hòa', 'HIỆP HOÀ', 'Huyện [Hiệp Hòa]'],
  ['Công văn 2440/UBND-VH', '2440/u', 'Công văn [2440]/[UBND]-VH'],
  ['<b>An</b>', 'an <b>', '<[b]>[An]</[b]>'],
  ['Sở Y tế', '', 'Sở Y tế'],
])('in %s the words of “%s” are marked', (title, typed, expected) => {
  expect(marked(title, typed)).toBe(expected);
});

test('the parts are the title, and no two neighbours are alike', () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(...'aàđ1 /'), fc.string({ unit: 'binary', maxLength: 1 })),
  });
  fc.assert(
    fc.property(text, text, (title, typed) => {
      const parts = highlighted(title, typed);
      expect(parts.map((part) => part.text).join('')).toBe(title);
      expect(parts.every((part, at) => part.hit !== parts[at + 1]?.hit)).toBe(true);
    }),
  );
});
