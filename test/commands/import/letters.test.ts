import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convert, legacySigns } from '../../../src/commands/import/letters.ts';
import type { Workbook } from '../../../src/commands/import/workbook/workbook.ts';
import { toTcvn3, toViscii, toVni, vietnameseLetters } from './legacy-writer.ts';

const small = vietnameseLetters.filter((letter) => letter === letter.toLowerCase());
const plain = [...'abcdefghiklmnopqrstuvxy 0123456789,.-/()'];
const syllables = (letters: readonly string[]) =>
  fc.array(fc.constantFrom(...letters, ...plain), { maxLength: 40 }).map((all) => all.join(''));

test('a text of any letters of Vietnamese survives TCVN3', () => {
  fc.assert(
    fc.property(syllables(small), (text) => {
      expect(convert(toTcvn3(text), 'tcvn3')).toBe(text);
    }),
    { numRuns: 1_000 },
  );
});

test('a text of any letters of Vietnamese survives VNI', () => {
  fc.assert(
    fc.property(syllables(vietnameseLetters), (text) => {
      expect(convert(toVni(text), 'vni')).toBe(text);
    }),
    { numRuns: 1_000 },
  );
});

test('a text of any letters of Vietnamese survives VISCII', () => {
  fc.assert(
    fc.property(syllables(vietnameseLetters), (text) => {
      expect(toViscii(text)).toMatch(/^[\0-\u00ff]*$/);
      expect(convert(toViscii(text), 'viscii')).toBe(text);
    }),
    { numRuns: 1_000 },
  );
});

test('a text in Unicode is not taken for VISCII', () => {
  expect(convert('Sở Y tế', 'viscii')).toBe('Sở Y tế');
});

test('windows-1258 comes back composed', () => {
  // ê and a combining dot below; ă, đ, ơ and ư have bytes of their own.
  expect(convert('Bi\u00eat \u00f0\u00edch H\u00e0 N\u00f4\u00f2i', 'windows-1258')).toBe(
    'Biêt đích Hà Nội',
  );
});

function bookOf(text: string, font?: 'tcvn3' | 'vni'): Workbook {
  const cell = { content: { kind: 'text' as const, text }, font };
  const sheet = { name: 'A', hidden: false, rows: [[cell]], merges: [] };
  const sheets = [{ ...sheet, hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() }];
  return { file: 'a.xlsx', kind: 'xlsx', sheets, readAs: undefined };
}

test.each([
  [
    'its letters',
    bookOf('Sè hå s¬ trùc tuyÕn'),
    [{ encoding: 'tcvn3', meant: 'Số hồ sơ trực tuyến' }],
  ],
  ['its font', bookOf(toVni('Đơn vị'), 'vni'), [{ encoding: 'vni', meant: 'Đơn vị' }]],
  ['neither', bookOf('Sở Y tế, Nürnberg, 5 m²'), []],
  ['a font that changes nothing', bookOf('STT', 'tcvn3'), []],
])('an old encoding is noticed by %s', (_, book, signs) => {
  expect(legacySigns(book)).toMatchObject(signs);
});
