import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wholeSymbols, wholeWords } from '../../src/text/whole-words.ts';

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

test.each([
  ['Công văn …/UBND-KSTT, tháng 5/2019', 'Công văn …/[UBND-KSTT,] tháng 5/2019'],
  ['Công văn …/STTTT-CNTT&TT, năm 2022', 'Công văn …/[STTTT-CNTT&TT,] năm 2022'],
  ['Nghị định 45/2020/NĐ-CP, ngày 08/4/2020', 'Nghị định 45/2020/[NĐ-CP,] ngày 08/4/2020'],
  ['làm xong (kết luận 71/TB-UBND); rà soát', 'làm xong (kết luận 71/[TB-UBND);] rà soát'],
  ['Nghị quyết 1191/NQ-UBTVQH15', 'Nghị quyết 1191/[NQ-UBTVQH15]'],
  ['Văn hóa - Thông tin và/hoặc Du lịch', 'Văn hóa - Thông tin và/hoặc Du lịch'],
])('keeps the symbol whole in %s', (title, marked) => {
  const parts = wholeSymbols(title).map(({ text, whole }) => (whole ? `[${text}]` : text));
  expect(parts.join('')).toBe(marked);
});

test('changes nothing but blanks', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^(hồ sơ|trực tuyến|của|[a-z]| )*$/), (text) => {
      expect(wholeWords(text).replaceAll('\u00A0', ' ')).toBe(text);
    }),
  );
});
