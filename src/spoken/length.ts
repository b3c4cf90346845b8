import type { Language } from '../table/language.ts';
import { spokenText } from './script.ts';

/**
 * How long a syllable takes. Vietnamese: adults reading aloud say 5.25 syllables a second, pauses left out (Coupé and others,
 * “Different languages, similar encoding efficiency”, Science Advances 5, 2019). English: this project's convention.
 */
const secondsPerSyllable: Readonly<Record<Language, number>> = { vi: 1 / 5.25, en: 1 / 4.5 };

/**
 * This project's convention for pauses inside a sentence and after one. With them a Vietnamese news item, of sentences of some 25
 * syllables with two pauses inside, takes the 233 syllables a minute that were measured on 106 items of the Voice of Vietnam
 * (Nguyễn Thị Thanh Nga, “Khảo sát ngôn ngữ bản tin thời sự trên Đài Tiếng nói Việt Nam”, Đại học Quốc gia Hà Nội, 2012).
 */
const pauses = { inside: 0.4, after: 0.8 } as const;

/** How long a script lasts that is to be heard once, on a loudspeaker or the radio: in seconds, both ends included. */
export const radioSeconds = { least: 60, most: 90 } as const;

/** The length of a text read aloud at the pace of the news, in whole seconds; figures and abbreviations count as they are said. */
export function spokenSeconds(text: string, language: Language): number {
  const said = spokenText(text, { language });
  const after = said.match(/[.!?…]+(?=\s|["”’)]|$)|(?<![.!?…:;,]["”’)]?)\s*\n\s*(?=\S)/g) ?? [];
  const inside = said.match(/[,;:](?=\s|["”’)]|$)|\s[-–—]\s|—/g) ?? [];
  return Math.round(
    syllables(said) * secondsPerSyllable[language] +
      after.length * pauses.after +
      inside.length * pauses.inside,
  );
}

/**
 * The syllables of a text. A Vietnamese word between spaces is one syllable and has one group of vowels; a foreign word has
 * as many as it has groups of vowels, or, without any, as many as letters: they are said one by one.
 */
export function syllables(text: string): number {
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.reduce((sum, word) => sum + syllablesOf(word), 0);
}

function syllablesOf(word: string): number {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const groups = plain.replace(/(?<![aeiouy]|[^aeiouy]l)e$/, '').match(/[aeiouy]+/g) ?? [];
  return groups.length || (/[aeiouy]/.test(plain) ? 1 : plain.length);
}
