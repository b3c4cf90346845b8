import { fold } from '../../table/fold.ts';

/**
 * The words of a name as names are compared: folded, without marks between them and without the mark of a footnote at
 * the end. `TT&TT` is one word; `va` is left out, as abbreviations leave it out.
 */
export function wordsOfName(name: string): readonly string[] {
  return split(fold(bareName(name)))
    .filter((word) => word !== 'va')
    .map(oneSpelling);
}

/**
 * The same with the marks of Vietnamese kept, each word with its tone at the end: `hoà` and `hòa` are one, `mai` and `mại`
 * are two.
 */
export function markedWordsOfName(name: string): readonly string[] {
  return split(bareName(name).toLowerCase().normalize('NFC'))
    .filter((word) => word !== 'và')
    .map((word) => {
      const marked = word.normalize('NFD');
      const letters = marked.replaceAll(tone, '').normalize('NFC');
      return oneSpelling(letters) + (marked.match(tone)?.join('') ?? '');
    });
}

const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a name is written without any mark, as on a keyboard that has none. */
export function isUnmarked(name: string): boolean {
  return !/[^\0-\u007f]/.test(bareName(name).replaceAll(/[–—“”‘’]/g, ' '));
}

function split(text: string): readonly string[] {
  return text
    .replaceAll('&', '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A name in one spelling: `Hòa Vang`, `Hoà Vang` and `HOÀ VANG`, `tỷ lệ` and `tỉ lệ` are one. */
export function nameKey(name: string): string {
  return wordsOfName(name).join(' ');
}

/** A name without what numbers it (`1.`, `2.3)`, `-`) and without the mark of a footnote (`(1)`, `*`, `¹`). */
export function bareName(name: string): string {
  return name
    .replace(/^(?:\d+(?:\.\d+)*[.)]|[-–+•])\s+/, '')
    .replace(
      /(?:\s*(?:\(\s*(?:\d{1,2}|\*+)\s*\)|\*+|[\u00b9\u00b2\u00b3\u2070-\u2079]+))+\s*$/u,
      '',
    )
    .trim();
}

/** Pairs that official texts write in both ways: tỷ/tỉ, kỹ/kĩ, Quy/Qui Nhơn, Đắk/Đắc, Bắc Kạn/Cạn. */
function oneSpelling(word: string): string {
  if (/^(?:[hklmstv]|qu)y$/.test(word)) return `${word.slice(0, -1)}i`;
  if (/^[dđ][aă]k$/.test(word)) return `${word.slice(0, -1)}c`;
  return word === 'kan' ? 'can' : word;
}

/**
 * Whether `written` is `full` with some of its words shortened to their first letters: `Sở TT&TT`, `P. Đông Mai`, `TP Hạ Long`.
 */
export function abbreviates(written: readonly string[], full: readonly string[]): boolean {
  const [word, ...rest] = written;
  const [next, ...others] = full;
  if (word === undefined || next === undefined) return word === undefined && next === undefined;
  if (word === next && abbreviates(rest, others)) return true;
  const initials = full.slice(0, word.length).map((one) => one.slice(0, 1));
  return initials.join('') === word && abbreviates(rest, full.slice(word.length));
}
