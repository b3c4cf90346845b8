const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?';
const vowels = '(?:uy[ae]?|i[ae]?|ye?|u[aeo]?|o[aeo]?|[ae])';
const coda = '(?:ch|ng|nh|[cmnpt]|[iouy])?';
const shape = new RegExp(`^${onset}${vowels}${coda}$`);

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;
const strayMark = /(?<![aeo])\u0302|(?<!a)\u0306|(?<![ou])\u031b/;

/**
 * Whether a word can be written in Vietnamese: one syllable of letters of its alphabet, at most one tone,
 * and only sắc or nặng before a stop (c, ch, p, t). It tells a text in one encoding from the same bytes
 * read in another, where hardly a word passes.
 */
export function isVietnameseSyllable(word: string): boolean {
  const marked = word.toLowerCase().normalize('NFD').replaceAll('đ', 'd');
  const toneless = marked.replaceAll(tone, '');
  if (strayMark.test(toneless)) return false;
  const letters = toneless.replaceAll(/[\u0302\u0306\u031b]/g, '');
  if (!shape.test(letters) || /yy|ii/.test(letters)) return false;
  const tones = marked.match(tone)?.join('') ?? '';
  return tones.length <= 1 && (!/(?:c|ch|p|t)$/.test(letters) || /^[\u0301\u0323]?$/.test(tones));
}
