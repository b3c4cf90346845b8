import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insertion } from '../../src/editor/browser/insertion.ts';
import type { Piece, Snippet } from '../../src/editor/snippets.ts';

const warning: Piece = { before: '<W>\n  ', model: 'mẫu', after: '\n</W>' };
const empty: Piece = { before: '<P />', model: '', after: '' };

/** A text with what is chosen, or the place to write, between bars. */
function put(marked: string, piece: Piece, stands: Snippet['stands']): string {
  const [before = '', words = '', after = ''] = marked.split('|');
  const text = before + words + after;
  const range = { start: before.length, end: before.length + words.length };
  const { replaced, words: put, chosen } = insertion(text, range, { piece, stands });
  const made = text.slice(0, replaced.start) + put + text.slice(replaced.end);
  const { start, end } = chosen;
  return `${made.slice(0, start)}|${made.slice(start, end)}|${made.slice(end)}`;
}

describe('a piece that is put into a text', () => {
  test.each([
    ['stands alone', '||', warning, 'block', '<W>\n  |mẫu|\n</W>'],
    ['between empty lines', 'a||b', warning, 'block', 'a\n\n<W>\n  |mẫu|\n</W>\n\nb'],
    ['with no more than it needs', 'a\n\n||\nb', warning, 'block', 'a\n\n<W>\n  |mẫu|\n</W>\n\nb'],
    ['around what is chosen', 'a\n\n|b|', warning, 'block', 'a\n\n<W>\n  |b|\n</W>'],
    [
      'beside others of its kind',
      '<S>\n  ||\n</S>',
      warning,
      'steps',
      '<S>\n<W>\n  |mẫu|\n</W>\n</S>',
    ],
    [
      'within a sentence',
      'a |b| c',
      { before: '<T>', model: 'm', after: '</T>' },
      'line',
      'a <T>|b|</T> c',
    ],
    [
      'without the spaces that were chosen along',
      'a| b |c',
      { before: '<T>', model: 'm', after: '</T>' },
      'line',
      'a <T>|b|</T> c',
    ],
    ['above what it cannot hold', 'a\n\n|b|\n\nc', empty, 'block', 'a\n\n<P />||\n\nb\n\nc'],
  ] as const)('%s', (_name, text, piece, stands, expected) => {
    expect(put(text, piece, stands)).toBe(expected);
  });

  test('changes nothing else, whatever the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'ệ', ' ', '\n', '<', '/>', '😀') });
    const stands = fc.constantFrom('line', 'block', 'steps' as const);
    fc.assert(
      fc.property(text, text, text, stands, (before, words, after, at) => {
        const range = { start: before.length, end: before.length + words.length };
        const whole = before + words + after;
        const { replaced } = insertion(whole, range, {
          piece: warning,
          stands: at as Snippet['stands'],
        });
        expect(whole.slice(0, replaced.start)).toBe(
          before.replace(at === 'line' ? '' : /(^|(?<=\n))[ \t]+$/, ''),
        );
        expect(whole.slice(replaced.end)).toBe(after);
      }),
    );
  });
});
