import { isVietnameseSyllable } from './legacy-syllable.ts';
import { readTcvn3, readViscii, readVni, readWindows1258 } from './legacy-letters.ts';

/** A text as it reads in the encoding it most likely has. */
export interface LegacyReading {
  readonly encoding: (typeof encodings)[number]['name'];
  readonly text: string;
}

const encodings = [
  { name: 'TCVN3 (ABC)', read: readTcvn3 },
  { name: 'VNI Windows', read: readVni },
  { name: 'VISCII', read: readViscii },
  { name: 'windows-1258', read: readWindows1258 },
] as const;

/** What fonts carry, not files: their text may also stand in valid UTF-8, letter for letter. */
const fontEncodings = encodings.slice(0, 2);

/** More than this many words tell nothing more about an encoding. */
const enoughWords = 300;

/**
 * The encoding from before Unicode in which most words of a text with accents are Vietnamese, and `part`
 * read in it; `undefined` when there is none. Texts hold one byte a character.
 */
export function readLegacy(text: string, part: string): LegacyReading | undefined {
  const words: string[] = [];
  for (const [word] of text.matchAll(/[a-z]*[\u0080-\u00ff][a-z\u0080-\u00ff]*/gi))
    if (words.push(word) === enoughWords) break;
  const [best] = encodings
    .map(({ name, read }) => ({
      name,
      read,
      known: words.filter((word) => fits(word, read)).length,
    }))
    .sort((a, b) => b.known - a.known);
  if (best === undefined || best.known === 0 || best.known < words.length * 0.6) return undefined;
  return { encoding: best.name, text: best.read(part) };
}

/**
 * A line of letters that no Vietnamese word has (`thµnh phè`), as it reads in the fonts of TCVN3 or VNI;
 * `undefined` when its odd letters make no Vietnamese word there either (`m²`, `Nürnberg`). One short word is
 * no proof (`Lü`); nor are two beside letters that only Unicode has.
 */
export function readFontLetters(line: string): LegacyReading | undefined {
  const words = line.match(/(?<!\p{L})[a-z\u00a1-\u00ff]{2,}(?!\p{L})/giu) ?? [];
  const marked = words.filter((word) => /[a-z]/i.test(word) && /[\u00a1-\u00ff]/.test(word));
  const [best] = fontEncodings
    .map(({ name, read }) => ({ name, read, known: marked.filter((word) => fits(word, read)) }))
    .sort((a, b) => b.known.length - a.known.length);
  const odd = (best?.known ?? []).filter((word) => !isVietnameseSyllable(word));
  if (best === undefined || odd.length === 0) return undefined;
  const mixed = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/.test(line);
  const proved = odd.some((word) => word.length > 2) || (best.known.length > 1 && !mixed);
  return proved ? { encoding: best.name, text: best.read(line) } : undefined;
}

function fits(word: string, read: (text: string) => string): boolean {
  const reading = read(word);
  return reading !== word && isVietnameseSyllable(reading);
}
