import type { Language } from '../table/language.ts';
import { spokenLetters } from './letters.ts';
import { spokenDigits, spokenNumber, spokenPercent, spokenRange, spokenWhole } from './number.ts';
import type { UnspokenRule } from './unspoken.ts';

const number = String.raw`\d+(?:[.,]\d+)*`;
const free = String.raw`(?<![\p{L}\d]|\d[.,])`;
const alone = String.raw`(?![\p{L}\d])`;
const romanPlaces = '(?:quý|phần|chương|mục|khóa|kỳ|lần|thứ|cấp|loại|hạng)';

const over: Readonly<Record<Language, string>> = { vi: 'trên', en: 'over' };

/** Percentages, ranges, fractions, codes, Roman and plain numbers. */
export function numberRules(language: Language): readonly UnspokenRule[] {
  const said = (written: string | undefined) => saidNumber(written ?? '', language);
  return [
    rule(`${free}(${number})\\s?[-–]\\s?(${number})\\s?%`, ([, from, to]) =>
      spokenRange(said(from), saidPercent(to ?? '', language), language),
    ),
    rule(`(?<=^|[\\s(])[-−]?${number}\\s?%`, ([written]) => saidPercent(written, language)),
    rule(`${free}(${number})\\s?[-–]\\s?(${number})${alone}`, ([, from, to]) =>
      spokenRange(said(from), said(to), language),
    ),
    rule(
      `${free}(${number})/(${number})${alone}`,
      ([, from, to]) => `${said(from)} ${over[language]} ${said(to)}`,
    ),
    rule(`(?<![\\p{L}\\d])(?:\\p{L}+\\d|\\d+\\p{L})[\\p{L}\\d]*`, ([written]) =>
      saidCode(written, language),
    ),
    rule(`(?<=${romanPlaces}\\s)[IVX]+${alone}`, ([written]) =>
      spokenWhole(romanValue(written), language),
    ),
    rule(`(?<=^|[\\s(])[-−]${number}|${number}`, ([written], before) =>
      language === 'vi' && written === '4' && /tháng $/iu.test(before) ? 'tư' : said(written),
    ),
  ];
}

function rule(pattern: string, say: UnspokenRule['say']): UnspokenRule {
  return { kind: 'figures', pattern: new RegExp(pattern, 'gu'), say };
}

function saidPercent(written: string, language: Language): string {
  const notation = notationOf(written.replace(/\s?%$/, ''), language);
  return notation === undefined
    ? spokenDigits(written, language)
    : spokenPercent(notation, language);
}

function saidNumber(written: string, language: Language): string {
  const notation = notationOf(written, language);
  return notation === undefined
    ? spokenDigits(written, language)
    : spokenNumber(notation, language);
}

const groupSigns = { vi: '.', en: ',' } as const;

/** `1.234,5` of Vietnamese, `1,234.5` of English as `1234.5`; `undefined` for what is neither. */
function notationOf(written: string, language: Language): string | undefined {
  const group = groupSigns[language];
  const [whole = '', ...fractions] = written.split(group === '.' ? ',' : '.');
  const grouped = new RegExp(`^[-−]?\\d{1,3}(?:[${group}]\\d{3})+$`).test(whole);
  const notation = [grouped ? whole.replaceAll(group, '') : whole, ...fractions].join('.');
  return /^[-−]?\d+(?:\.\d+)?$/.test(notation) ? notation : undefined;
}

/** A4 as a bốn, 3G as ba giê: capitals by their names, small letters as a word. */
function saidCode(written: string, language: Language): string {
  const pieces = written.match(/\d+|\p{L}+/gu) ?? [];
  return pieces
    .map((piece) => {
      if (/\d/.test(piece)) return spokenNumber(piece, language);
      return /^\p{Lu}+$/u.test(piece) ? spokenLetters(piece, language) : piece;
    })
    .join(' ');
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function romanValue(roman: string): number {
  const values = Array.from(roman, (digit) => romanDigits[digit] ?? 0);
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  );
}
