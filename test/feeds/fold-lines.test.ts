import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldLines } from '../../src/feeds/fold-lines.ts';

const unfolded = (text: string) => text.replaceAll('\r\n ', '');

test('no line is longer than 75 octets, no letter is cut, and nothing else changes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (given) => {
      const line = given.replaceAll(/[\r\n]/g, '').trimStart();
      const folded = foldLines(`SUMMARY:${line}\r\nEND:VEVENT\r\n`);
      for (const each of folded.split('\r\n'))
        expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
      expect(unfolded(folded)).toBe(`SUMMARY:${line}\r\nEND:VEVENT\r\n`);
    }),
  );
});

test('what was folded by letters is folded anew', () => {
  const action =
    'Đẩy mạnh tuyên truyền, hướng dẫn người dân nộp hồ sơ trực tuyến ở Bộ phận Một cửa';
  const given = `SUMMARY:${action.slice(0, 66)}\r\n\t${action.slice(66)}\r\n`;
  expect(unfolded(foldLines(given))).toBe(`SUMMARY:${action}\r\n`);
});
