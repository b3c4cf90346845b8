import fc from 'fast-check';
import { expect, test } from 'vitest';
import { strokesApart, strokesJoined } from '../../src/search/stroke.ts';

test('without its marks a text for the index has only plain letters', () => {
  const plain = strokesApart('Đường Đức Thọ, đồng').normalize('NFD').replaceAll(/\p{M}/gu, '');
  expect(plain).toBe('Duong Duc Tho, dong');
});

test('a text comes back as it was', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'dDđĐaáoơ 2/') });
  fc.assert(
    fc.property(letters, (text) => {
      expect(strokesJoined(strokesApart(text))).toBe(text.normalize('NFC'));
    }),
  );
});
