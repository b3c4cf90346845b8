import { describe, expect, test } from 'vitest';
import { readFontLetters, readLegacy } from '../../src/table/legacy.ts';
import { repairDoubleEncoding } from '../../src/table/legacy-double.ts';
import { readTcvn3, readViscii, readVni, readWindows1258 } from '../../src/table/legacy-letters.ts';
import { isVietnameseSyllable } from '../../src/table/legacy-syllable.ts';

const rate = 'Tỷ lệ hồ sơ trực tuyến';

describe('the encodings before Unicode', () => {
  test.each([
    ['TCVN3 (ABC)', readTcvn3, 'Tû lÖ hå s¬ trùc tuyÕn'],
    ['VNI Windows', readVni, 'Tyû leä hoà sô tröïc tuyeán'],
    ['VISCII', readViscii, 'TÖ l® h° s½ trñc tuyªn'],
    ['windows-1258', readWindows1258, 'TyÒ lêò hôÌ sõ trýòc tuyêìn'],
  ])('%s', (encoding, read, bytes) => {
    expect(read(bytes)).toBe(rate);
    expect(readLegacy(bytes, bytes)).toEqual({ encoding, text: rate });
  });

  test('VISCII has six capitals in the places of control characters', () => {
    expect(readViscii('\x02 \x05 \x06 \x14 \x19 \x1e\t\r\n')).toBe('Ẳ Ẵ Ẫ Ỷ Ỹ Ỵ\t\r\n');
  });

  test('name no encoding for French', () => {
    const text = 'Général, préfecture, hôpital, trésor, élève';
    expect(readLegacy(text, text)).toBeUndefined();
  });
});

describe('letters of a font in valid UTF-8', () => {
  test.each([
    ['thµnh phè', 'thành phố'],
    ['§øc Thä', 'Đức Thọ'],
    ['Së Y tÕ', 'Sở Y tế'],
    ['Tyû leä', 'Tỷ lệ'],
  ])('%s reads %s', (line, text) => {
    expect(readFontLetters(line)?.text).toBe(text);
  });

  test.each([
    'Tỷ lệ hồ sơ trực tuyến (m², 20 °C, 3×4, ½, §1, «a»)',
    'Nürnberg, Malmö, Köln, São Paulo, Müller, Lü',
    'Tạp chí Lü và Tö',
    'Hoà Bình · Uỷ ban · Bùi Xuân Phái',
  ])('nothing in %s', (line) => {
    expect(readFontLetters(line)).toBeUndefined();
  });
});

/** What a text becomes when its UTF-8 bytes are read as windows-1252, lossless. */
function misread(text: string, encoding: string): string {
  const decoder = new TextDecoder(encoding);
  return Array.from(new TextEncoder().encode(text), (byte) =>
    decoder.decode(Uint8Array.of(byte)),
  ).join('');
}

describe('UTF-8 that was misread and saved once more', () => {
  test.each(['thành phố', 'Đức Thọ', 'Hà Nam', 'ĐẮK LẮK', 'Ủy ban nhân dân'])('%s', (text) => {
    expect(repairDoubleEncoding(misread(text, 'windows-1252'))).toBe(text);
    expect(repairDoubleEncoding(misread(text, 'windows-1258'))).toBe(text);
  });

  test('marks letters that were lost on the way', () => {
    expect(repairDoubleEncoding('thÃ nh phá»')).toBe('thành ph?');
  });

  test.each(['thành phố', 'BÃ”', 'ĐÃ', 'Tạp chí', 'a', 'são', '“quý I”'])('not in %s', (text) => {
    expect(repairDoubleEncoding(text)).toBeUndefined();
  });
});

describe('isVietnameseSyllable', () => {
  test.each(
    'nghiêng khuya quyết giữa uống ngoằn khuỷu xoong thuở gì giếng Quảng Yên Mường Ủy hoà hòa ĐẮC ơ'.split(
      ' ',
    ),
  )('%s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  test.each('trùc thµnh für Lü tuyÕn Mỗu Tùnh tếtế hổc strong'.split(' '))('not %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});
