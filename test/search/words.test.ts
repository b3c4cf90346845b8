import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { queryText } from '../../src/search/query.ts';
import { visible, wordsOf } from '../../src/search/words.ts';

const folded = (text: string) => wordsOf(text).map((word) => word.folded);
const spelled = (text: string) => wordsOf(text).map((word) => word.spelled);

/** Any text, with the letters and signs of Vietnamese more often than chance would have it. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'aàăâđĐðeêiyỷouưƯqQU ̀̉-/&0 17\u200b\u202e\0') }),
);

describe('wordsOf', () => {
  test.each([
    ['marks and tones', 'Sở Y tế', ['so', 'y', 'te']],
    ['đ and its look-alikes', 'Đức \u00d0à ɖất', ['duc', 'da', 'dat']],
    ['capitals', 'ỦY BAN NHÂN DÂN', ['uy', 'ban', 'nhan', 'dan']],
    ['y after a consonant', 'tỷ lệ, Mỹ, Lý, ky', ['ti', 'le', 'mi', 'li', 'ki']],
    ['other y', 'Y tế, thủy, Quy Nhơn, Qui Nhơn', 'y te thuy quy nhon quy nhon'.split(' ')],
    ['hyphens and slashes', '2440/UBND-VH', ['2440', 'ubnd', 'vh']],
    ['a letter beside a digit', 'QĐ766 muc3', ['qd', '766', 'muc', '3']],
    ['zeros in front', '05/CT, 01/07/2025, 0', ['5', 'ct', '1', '7', '2025', '0']],
    [
      '“và” and ampersand',
      'Thông tin và Truyền thông, TT&TT',
      'thong tin truyen thong tt tt'.split(' '),
    ],
    ['“và” alone', 'và', ['va']],
    ['the wide letters of East Asia', 'ＵＢＮＤ', ['ubnd']],
    ['invisible characters', '\u200bTỷ\u200d l\u00adệ\ufeff \u202ea\u2066b', ['ti', 'le', 'ab']],
    ['controls', 'so\0y\tte', ['so', 'y', 'te']],
    ['signs alone', ' – / & ½ ', ['1', '2']],
  ])('folds %s', (_, text, expected) => {
    expect(folded(text)).toEqual(expected);
    expect(folded(text.normalize('NFD'))).toEqual(expected);
    expect(folded(text.toUpperCase())).toEqual(expected);
  });

  test.each([
    ['hoà', 'hòa'],
    ['thuỷ', 'thủy'],
    ['tỷ', 'tỉ'],
    ['Mỹ', 'mĩ'],
    ['qui', 'QUY'],
    ['ðức', 'đức'],
  ])('%s is spelled like %s', (one, other) => {
    expect(spelled(one)).toEqual(spelled(other));
  });

  test.each([
    ['đô', 'đỗ'],
    ['đô', 'do'],
    ['dương', 'đường'],
    ['hoa', 'hòa'],
    ['thúy', 'thúi'],
  ])('%s is not spelled like %s', (one, other) => {
    expect(spelled(one)).not.toEqual(spelled(other));
  });

  test('a word that is being typed is spelled like the start of the whole', () => {
    for (const typed of ['hi', 'hiệ', 'hiệp'])
      expect(spelled('Hiệp')[0]).toContain(typed.normalize('NFC').replace('ệ', 'ê'));
    expect(spelled('Hiệp')[0]?.startsWith(spelled('hiệ')[0] ?? '?')).toBe(true);
  });

  test('folding twice is folding once', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(folded(folded(text).join(' '))).toEqual(folded(text));
      }),
      { numRuns: 2000 },
    );
  });

  test('capitals, composition and invisible characters change nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(folded(text.normalize('NFD'))).toEqual(folded(text.normalize('NFC')));
        expect(folded([...text].join('\u200b'))).toEqual(folded(text));
      }),
    );
  });
});

describe('queryText', () => {
  test('cuts a long text to 200 characters, between whole ones', () => {
    expect(queryText('đ'.repeat(10_000))).toBe('đ'.repeat(200));
    expect(queryText('😀'.repeat(10_000))).toBe('😀'.repeat(200));
  });

  test('keeps what was typed, markup too: it is text', () => {
    expect(queryText('<img onerror=alert(1)> %00 $&')).toBe('<img onerror=alert(1)> %00 $&');
  });

  test('takes away what cannot be seen', () => {
    expect(queryText('\u202e\u200bdia \ud800\tphuong\0')).toBe('dia \ufffd phuong ');
  });

  test('is its own text, well formed and short', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = queryText(text);
        expect(queryText(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
        expect([...once].length).toBeLessThanOrEqual(200);
        expect(visible(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});
