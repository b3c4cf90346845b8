import { fold } from '../../../table/fold.ts';

/**
 * The lines of a pasted letter without what word processors and Markdown leave in them: emphasis, link marks, several blanks.
 * Columns that stand side by side, as heading and motto do, become lines of their own.
 */
export function letterLines(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .replaceAll(/\r\n?|[\v\f\u2028\u2029]/g, '\n')
    .replaceAll(/\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
    .replaceAll(/\*+|\\(?=[-*_#])/g, '')
    .split('\n')
    .flatMap((line) => line.replace(/^\s*\|?|\|\s*$/g, '').split(columns))
    .map((line) => line.replaceAll(/[\s\u00a0\u200b]+/g, ' ').trim());
}

/** A wide gap, unless it is room for a number or a day that nobody has written. */
const columns = /(?<!số\s*:\s*|ngày\s*|tháng\s*)(?: {3,}|\t+)|\|/iu;

/** Whether a line has letters and all of them are capitals, as headings and offices have. */
export function isCapitals(line: string): boolean {
  return /\p{Lu}{2}/u.test(line) && !/\p{Ll}/u.test(line);
}

/** What every official document bears above its text. */
export function isMotto(line: string): boolean {
  return /^(?:cộng h(?:òa|oà) xã hội|độc lập\s*[-–—])/iu.test(line) || /^[-–—_=]+$/.test(line);
}

/** Where the words of the letter begin: after whom it is sent to, or after its head. */
export function headOf(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((line) => /^(?:kính gửi|căn cứ )/iu.test(line));
  return end === -1 ? lines.slice(0, longestHead) : lines.slice(0, end);
}

const longestHead = 25;

/**
 * Whether words that stand in every letter have lost their marks, as in a scan that was read badly: then nothing of it can be
 * relied on, least of all numbers and names.
 */
export function isDamaged(lines: readonly string[]): boolean {
  return lines.some((line) => usual.test(fold(line)) && !usualMarked.test(line));
}

const usual = /^(?:.*\bcong hoa xa hoi chu nghia\b|kinh gui\b)/;
const usualMarked = /cộng h(?:òa|oà) xã hội chủ nghĩa|kính gửi/iu;
