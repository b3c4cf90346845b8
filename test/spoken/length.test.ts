import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spokenSeconds, syllables } from '../../src/spoken/length.ts';

test.each([
  ['Ủy ban nhân dân xã', 5],
  ['khuya, quyết, thuở, yêu, oái, ngoằn ngoèo', 7],
  ['chấm gov chấm vn', 5],
  ['internet', 3],
  ['nine people came home', 5],
  ['', 0],
])('%s has %i syllables', (text, count) => {
  expect(syllables(text)).toBe(count);
});

test('news of the usual sentences takes the measured 233 syllables a minute, give or take four', () => {
  const sentence = `${'xã '.repeat(8)}xã, ${'xã '.repeat(8)}xã, ${'xã '.repeat(6)}xã. `;
  const seconds = spokenSeconds(sentence.repeat(40), 'vi');
  expect(Math.abs((40 * 25 * 60) / seconds - 233)).toBeLessThan(4);
});

test('figures count as they are said', () => {
  const words = 'một nghìn không trăm ba mươi bảy hồ sơ. ';
  expect(spokenSeconds('1.037 hồ sơ. '.repeat(20), 'vi')).toBe(
    spokenSeconds(words.repeat(20), 'vi'),
  );
});

test('a line without a full stop ends in a pause as well', () => {
  const lines = 'Mời bà con nghe\n'.repeat(30);
  expect(spokenSeconds(lines, 'vi')).toBeGreaterThan(
    spokenSeconds(lines.replaceAll('\n', ' '), 'vi') + 20,
  );
});

test('more text never takes less time', () => {
  const text = fc
    .array(fc.constantFrom('xã', 'mở', 'cửa,', 'bà', 'con.', 'UBND', '12'))
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(text, text, (a, b) => spokenSeconds(`${a} ${b}`, 'vi') >= spokenSeconds(a, 'vi')),
  );
});
