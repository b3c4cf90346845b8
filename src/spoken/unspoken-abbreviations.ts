import { spokenLetters } from './letters.ts';
import type { Speech } from './script.ts';
import type { UnspokenRule } from './unspoken.ts';

/** What every Vietnamese reader shortens; a portal's glossary comes first. */
const usual: readonly (readonly [string, string])[] = [
  ['V/v', 'về việc'],
  ['TP.', 'thành phố'],
  ['TP', 'thành phố'],
  ['UBND', 'ủy ban nhân dân'],
  ['HĐND', 'hội đồng nhân dân'],
  ['CCCD', 'căn cước công dân'],
  ['SĐT', 'số điện thoại'],
  ['VNĐ', 'đồng'],
];

const alone = String.raw`(?![\p{L}\d])`;
const free = String.raw`(?<![\p{L}\d])`;

/** Words with two capitals in a row, as they stand alone. A word in capitals with Vietnamese vowels is a word: CHÚ Ý. */
const letters = new RegExp(
  String.raw`${free}(?!\p{L}*[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĨŨƠƯẠ-Ỹ])(?:\p{L}*\p{Lu}{2}\p{L}*(?:&\p{Lu}+)*|\p{Lu}(?:&\p{Lu}+)+)${alone}`,
  'gu',
);

/** Abbreviations that have words, the longest first, then any other run of capitals. */
export function abbreviationRules({ language, expansions }: Speech): readonly UnspokenRule[] {
  const known = new Map([...(language === 'vi' ? usual : []), ...(expansions ?? [])]);
  const longestFirst = [...known.keys()].sort((a, b) => b.length - a.length).map(escaped);
  const spelled: UnspokenRule = {
    kind: 'letters',
    pattern: letters,
    say: ([written]) => spokenLetters(written, language),
  };
  if (longestFirst.length === 0) return [spelled];
  const pattern = new RegExp(`${free}(?:${longestFirst.join('|')})${alone}`, 'gu');
  return [{ kind: 'abbreviation', pattern, say: ([written]) => known.get(written) }, spelled];
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
