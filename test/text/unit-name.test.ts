import { expect, test } from 'vitest';
import { unitInSentence } from '../../src/text/unit-name.ts';

test.each([
  ['Tỉnh Bắc Giang', 'tỉnh Bắc Giang'],
  ['Thị xã Việt Yên', 'thị xã Việt Yên'],
  ['Phường 2', 'phường 2'],
  ['Cấp xã, tỉnh Quảng Nam', 'cấp xã, tỉnh Quảng Nam'],
  ['Các sở, ngành', 'các sở, ngành'],
  ['Thành phố Hồ Chí Minh', 'Thành phố Hồ Chí Minh'],
  ['Tỉnh ủy Bắc Giang', 'Tỉnh ủy Bắc Giang'],
  ['Sở Y tế', 'Sở Y tế'],
  ['UBND huyện Đức Thọ', 'UBND huyện Đức Thọ'],
])('%s inside a sentence', (vi, expected) => {
  expect(unitInSentence({ name: { vi } }, 'vi')).toBe(expected);
});

test('an English name stays as it is', () => {
  const name = { vi: 'Tỉnh Bắc Giang', en: 'Bắc Giang Province' };
  expect(unitInSentence({ name }, 'en')).toBe('Bắc Giang Province');
});
