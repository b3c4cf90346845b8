import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeWords } from '../../src/text/whole-words.ts';

test.each([
  ['Nộp hồ sơ trực tuyến lần đầu', 'Nộp hồ_sơ trực_tuyến lần đầu'],
  ['Hồ sơ trả đúng hạn', 'Hồ_sơ trả đúng hạn'],
  ['Xã, phường, thị trấn, đặc khu', 'Xã, phường, thị_trấn, đặc_khu'],
  ['Trả phí, lệ phí', 'Trả phí, lệ_phí'],
  ['Dịch vụ công trực tuyến toàn trình', 'Dịch_vụ công trực_tuyến toàn_trình'],
  ['Chỗ sơ tán', 'Chỗ sơ tán'],
  ['File online for the first time', 'File online for the first time'],
])('%s', (text, whole) => {
  expect(wholeWords(text).replaceAll('\u00A0', '_')).toBe(whole);
});

test('changes nothing but blanks', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^(hồ sơ|trực tuyến|của|[a-z]| )*$/), (text) => {
      expect(wholeWords(text).replaceAll('\u00A0', ' ')).toBe(text);
    }),
  );
});
