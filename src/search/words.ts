import { fold } from '../table/fold.ts';

/** A word as it is compared: never shown. */
export interface Word {
  /**
   * With its marks, in one spelling: small letters, the tone first, so that hoà is hòa and a word that is being typed begins
   * like the whole; tỷ as tỉ, qui as quy.
   */
  readonly spelled: string;
  /** Without marks and tones, đ as d. */
  readonly folded: string;
  /** Written in capitals alone, at least two: probably an abbreviation. */
  readonly capitals: boolean;
}

/** Reads texts word by word. It remembers what it read: the names of a portal are made of few words. */
export type WordReader = (text: string) => readonly Word[];

/**
 * A reader of words. Signs part words, and so do a letter and a digit beside each other: `2440/UBND-VH` is `2440 ubnd vh`.
 * “và” is passed over, as an ampersand is, unless it is all there is. Invisible characters are taken away.
 */
export function wordReader(): WordReader {
  const known = new Map<string, readonly Word[]>();
  const read = (piece: string) => {
    const words = known.get(piece) ?? (visible(piece).match(oneWord) ?? []).map(wordFrom);
    known.set(piece, words);
    return words;
  };
  return (text) => {
    const words = text.split(' ').flatMap(read);
    const telling = words.filter(({ spelled }) => !isJoining(spelled));
    return telling.length > 0 ? telling : words;
  };
}

/** The words of one text. */
export function wordsOf(text: string): readonly Word[] {
  return wordReader()(text);
}

/** The text without what cannot be seen: controls become blanks, the rest vanishes. Composed, and wide letters made narrow. */
export function visible(text: string): string {
  return text
    .replaceAll(/\p{Cc}/gu, ' ')
    .replaceAll(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .normalize('NFKC');
}

const oneWord = /\p{L}[\p{L}\p{M}]*|\p{Nd}+|[\p{Nl}\p{No}]/gu;

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

function wordFrom(written: string): Word {
  const decomposed = written.toLowerCase().normalize('NFD').replaceAll(/[ðɖ]/g, 'đ');
  const tone = (decomposed.match(tones) ?? []).join('');
  const letters = oneLetterForI(decomposed.replaceAll(tones, '').normalize('NFC'));
  return {
    spelled: tone + letters,
    folded: oneLetterForI(fold(letters)),
    capitals: /^\p{Lu}{2,}$/u.test(written),
  };
}

/** tỷ as tỉ and Mỹ as Mĩ, qui as quy; numbers without zeros in front, as dates and document numbers are written both ways. */
function oneLetterForI(letters: string): string {
  return letters
    .replace(/^([bcdđfghklmnprstvx]{1,3})y$/, '$1i')
    .replace(/^qui$/, 'quy')
    .replace(/^0+(?=\p{Nd})/u, '');
}

function isJoining(spelled: string): boolean {
  return spelled === '\u0300va' || spelled === 'va' || spelled === 'and';
}
