import type { Language } from '../table/language.ts';
import { spokenWhole } from './number.ts';

const vietnamese: Readonly<Record<string, string>> = {
  a: 'a',
  ă: 'á',
  â: 'ớ',
  b: 'bê',
  c: 'xê',
  d: 'dê',
  đ: 'đê',
  e: 'e',
  ê: 'ê',
  f: 'ép',
  g: 'giê',
  h: 'hát',
  i: 'i',
  j: 'gi',
  k: 'ca',
  l: 'e-lờ',
  m: 'em-mờ',
  n: 'en-nờ',
  o: 'o',
  ô: 'ô',
  ơ: 'ơ',
  p: 'pê',
  q: 'quy',
  r: 'e-rờ',
  s: 'ét-sì',
  t: 'tê',
  u: 'u',
  ư: 'ư',
  v: 'vê',
  w: 'vê kép',
  x: 'ích-xì',
  y: 'i dài',
  z: 'dét',
};

/**
 * A word letter by letter: `OTP` is ô tê pê… by the names of the letters that schools teach, y as “i dài”. In English the
 * letters stand apart as capitals: O T P. Digits are said as digits; tone marks and other signs are left out.
 */
export function spokenLetters(word: string, language: Language): string {
  return Array.from(word.toLowerCase(), (letter) => saidLetter(letter, language))
    .filter((said) => said !== '')
    .join(' ');
}

function saidLetter(letter: string, language: Language): string {
  if (/\d/.test(letter)) return spokenWhole(Number(letter), language);
  if (!/\p{L}/u.test(letter)) return '';
  if (language === 'en') return letter.toUpperCase();
  return vietnamese[letter] ?? vietnamese[withoutTone(letter)] ?? letter;
}

/** Without the five marks of tone; ă, â, ê, ô, ơ, ư keep theirs. */
function withoutTone(letter: string): string {
  return letter
    .normalize('NFD')
    .replaceAll(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
}
