import type { Language } from '../table/language.ts';

/** The language that a call asks for by `--lang`, also where the rest of it makes no sense. */
export function askedLanguage(words: readonly string[]): Language {
  return /(?:^|\s)--lang[= ]en(?:\s|$)/.test(words.join(' ')) ? 'en' : 'vi';
}
