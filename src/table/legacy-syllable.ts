const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?';

/** The rhymes of Vietnamese without their tones: a vowel with the endings that may follow it. */
const rhymes = [
  ['a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?', 'ă(?:c|m|n|ng|p|t)', 'â(?:c|m|n|ng|p|t|u|y)'],
  ['e(?:c|m|n|ng|o|p|t)?', 'ê(?:ch|m|n|ng|nh|p|t|u)?', 'i(?:a|ch|m|n|nh|p|t|u)?'],
  ['iê(?:c|m|n|ng|p|t|u)', 'o(?:c|i|m|n|ng|p|t)?', 'oo(?:c|ng)', 'oe(?:n|o|t)?'],
  ['oa(?:c|ch|i|m|n|ng|nh|o|p|t|y)?', 'oă(?:c|m|n|ng|t)', 'ô(?:c|i|m|n|ng|p|t)?'],
  ['ơ(?:i|m|n|p|t)?', 'u(?:a|c|i|m|n|ng|p|t)?', 'uâ(?:n|ng|t|y)', 'uê(?:ch|nh)?', 'uơ'],
  ['uô(?:c|i|m|n|ng|t)', 'uy(?:a|ch|nh|t|u)?', 'uyê(?:n|t)', 'ư(?:a|c|i|m|n|ng|t|u)?'],
  ['ươ(?:c|i|m|n|ng|p|t|u)', 'y(?:ch|nh|t)?', 'yê(?:m|n|t|u)'],
].flat();

const syllable = new RegExp(`^${onset}(?:${rhymes.join('|')})$`);

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * Whether a word can be written in Vietnamese: one syllable of its onsets and rhymes, at most one tone, and only
 * sắc or nặng before a stop (c, ch, p, t). It tells a text in one encoding from the same bytes read in another,
 * where hardly a word passes.
 */
export function isVietnameseSyllable(word: string): boolean {
  const marked = word.toLowerCase().normalize('NFD');
  const letters = marked.replaceAll(tone, '').normalize('NFC');
  if (!syllable.test(letters)) return false;
  const tones = marked.match(tone)?.join('') ?? '';
  return tones.length <= 1 && (!/[cpt]h?$/.test(letters) || /^[\u0301\u0323]?$/.test(tones));
}
