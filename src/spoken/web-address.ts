import type { Language } from '../table/language.ts';
import { spokenLetters } from './letters.ts';
import { spokenDigits } from './number.ts';

/** What listeners know by its sound. The endings are said as they are written. */
const known: Readonly<Record<string, string>> = { dichvucong: 'dịch vụ công' };
const endings = new Set(['vn', 'gov', 'com', 'org', 'net', 'edu', 'info']);

const signs: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { '.': 'chấm', '/': 'gạch chéo', '-': 'gạch ngang', '@': 'a còng', _: 'gạch dưới' },
  en: { '.': 'dot', '/': 'slash', '-': 'dash', '@': 'at', _: 'underscore' },
};

/**
 * A web or mail address as one says it to somebody who writes it down: dichvucong.gov.vn is dịch vụ công chấm gov chấm vn.
 * The protocol and a slash at the end are left out. In Vietnamese a part that listeners do not know is said letter by letter, for
 * without marks nobody can tell which word was meant; `words` tells the parts that a portal's listeners do know
 * (`huong-dan` hướng dẫn). In English parts stay words.
 */
export function spokenAddress(
  address: string,
  language: Language,
  words: ReadonlyMap<string, string> = new Map(),
): string {
  const bare = address.replace(/^[a-z]+:\/\//i, '').replace(/\/$/, '');
  const parts = bare.match(/[\p{L}\d-]+|[./@_]/gu) ?? [];
  return parts.map((part) => saidPart(part, language, words)).join(' ');
}

function saidPart(part: string, language: Language, words: ReadonlyMap<string, string>): string {
  const sign = signs[language][part];
  if (sign !== undefined) return sign;
  const word = words.get(part) ?? (language === 'vi' ? known[part.toLowerCase()] : undefined);
  if (word !== undefined) return word;
  const pieces = part.match(/\p{L}+|\d+|-/gu) ?? [];
  return pieces.map((piece) => saidPiece(piece, language)).join(' ');
}

function saidPiece(piece: string, language: Language): string {
  if (piece === '-') return signs[language]['-'] ?? '';
  if (/^\d/.test(piece)) return spokenDigits(piece, language);
  const plain = piece.toLowerCase();
  return endings.has(plain) || language === 'en' ? plain : spokenLetters(piece, language);
}
