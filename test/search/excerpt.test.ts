import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/search/excerpt.ts';

const shown = (text: string, typed: string) =>
  excerptOf(text, typed)
    .map(({ text: part, hit }) => (hit ? `[${part}]` : part))
    .join('');

const filler = (words: number) =>
  Array.from({ length: words }, (_, i) => `từ${String(i)}`).join(' ');

describe('the part of a text that is shown', () => {
  test('is the whole of a short one', () => {
    expect(shown('Nộp hồ sơ\nqua mạng.', 'ho so')).toBe('Nộp [hồ sơ] qua mạng.');
  });

  test('is where most of the words stand together, with the words before', () => {
    const text = `${filler(80)} hồ ${filler(80)} nộp hồ sơ trực tuyến ${filler(80)}`;
    expect(shown(text, 'ho so truc tuyen')).toMatch(/^… .*từ79 nộp \[hồ sơ trực tuyến\] từ0 .* …$/);
  });

  test('is the start where no word stands in it', () => {
    expect(shown(filler(60), 'khác')).toBe(`${filler(32)} …`);
  });

  test('is a part of the text, whatever is asked', () => {
    const words = fc.array(fc.constantFrom('hồ', 'sơ', 'Đức', 'Thọ', '2440/UBND-VH', '<b>'), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(words, fc.string({ unit: 'binary' }), (list, typed) => {
        const excerpt = excerptOf(list.join(' '), typed)
          .map(({ text }) => text)
          .join('');
        expect(list.join(' ')).toContain(excerpt.replace(/^… /, '').replace(/ …$/, ''));
      }),
    );
  });
});
