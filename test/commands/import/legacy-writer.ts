import { readTcvn3, readViscii, readVni } from '../../../src/table/legacy-letters.ts';

const vowels = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** Every letter of Vietnamese that a key may give, small and capital. */
export const vietnameseLetters: readonly string[] = [...vowels]
  .flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')))
  .concat('đ')
  .flatMap((letter) => [letter, letter.toUpperCase()]);

/** TCVN3 as fonts show it: one character for each letter. Capitals with a tone have none of their own: they are small letters in a font of capitals. */
export const toTcvn3 = writer(readTcvn3, singles());

/** VISCII: a byte for each letter, some below ASCII. */
export const toViscii = writer(readViscii, [...controls(), ...singles()]);

/** VNI: a letter, or a letter and a mark behind it. */
export const toVni = writer(readVni, [...singles(), ...pairs()]);

function singles(): string[] {
  return Array.from({ length: 0xff - 0x80 + 1 }, (_, at) => String.fromCharCode(0x80 + at));
}

function controls(): string[] {
  return Array.from({ length: 0x20 }, (_, at) => String.fromCharCode(at));
}

function pairs(): string[] {
  const bases = [...'aeiouyAEIOUY', ...singles()];
  return bases.flatMap((base) => singles().map((mark) => base + mark));
}

/** Turns a reader round: each letter by the shortest text that reads as it. */
function writer(read: (text: string) => string, texts: readonly string[]) {
  const written = new Map<string, string>();
  for (const text of texts) {
    const letter = read(text);
    if (letter.length === 1 && letter !== text && !written.has(letter)) written.set(letter, text);
  }
  return (text: string): string =>
    Array.from(
      text,
      (letter) => written.get(letter) ?? written.get(letter.toLowerCase()) ?? letter,
    ).join('');
}
