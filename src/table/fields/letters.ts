import type { Remark } from '../field.ts';

/** Characters that cannot be seen: zero-width, direction marks, soft hyphen, a BOM inside the text. */
export const invisible =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/;

/** Cyrillic and Greek letters that look like Latin ones, and the Latin letter each is taken for. */
const lookAlikes = new Map(
  [...'аеорсухіјѕԁһԛԝАВЕКМНОРСТУХІЈЅοναρτυκιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ'].map((letter, index) => [
    letter,
    'aeopcyxijsdhqwABEKMHOPCTYXIJSovaptukiABEZHIKMNOPTYX'.charAt(index),
  ]),
);

/** The first letter of another alphabet, and the Latin one it looks like; `undefined` when there is none. */
export function lookAlike(text: string): Remark['details'] | undefined {
  if (!/[\u0370-\u03ff\u0400-\u052f]/.test(text)) return undefined;
  for (const letter of text) {
    const latin = lookAlikes.get(letter);
    if (latin !== undefined) return { letter, latin };
  }
  return undefined;
}
