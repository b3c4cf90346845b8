import type { Language } from '../table/language.ts';
import { englishWhole } from './english-whole.ts';
import { vietnameseWhole } from './vietnamese-whole.ts';

const words = {
  vi: { minus: 'âm', point: 'phẩy', percent: 'phần trăm', to: 'đến' },
  en: { minus: 'minus', point: 'point', percent: 'per cent', to: 'to' },
} as const;

/** A whole number in words; below zero with “âm”. Whole numbers that JavaScript holds exactly, up to nine million billion. */
export function spokenWhole(value: number, language: Language): string {
  if (!Number.isSafeInteger(value)) throw new Error(`no whole number to say: ${String(value)}`);
  if (value < 0) return `${words[language].minus} ${spokenWhole(-value, language)}`;
  return language === 'vi' ? vietnameseWhole(value) : englishWhole(value);
}

/**
 * A number in the portal's own notation (`49.11`, `-3`, `0.05`) in words. What stands after the decimal sign is said in Vietnamese
 * as a number (49.11 bốn mươi chín phẩy mười một), its leading zeros one by one (4.05 bốn phẩy không năm), more than three
 * digits one by one; in English always one by one. So 4.5 and 4.50 differ, as they do in print.
 * Text that is no such number comes back as it is.
 */
export function spokenNumber(notation: string, language: Language): string {
  const [, minus = '', whole = '', fraction] = /^([-−]?)(\d+)(?:\.(\d+))?$/.exec(notation) ?? [];
  if (whole === '') return notation;
  const said = `${minus && `${words[language].minus} `}${saidWhole(whole, language)}`;
  return fraction === undefined
    ? said
    : `${said} ${words[language].point} ${saidFraction(fraction, language)}`;
}

/** The same with “phần trăm”: bốn mươi chín phẩy mười một phần trăm. */
export function spokenPercent(notation: string, language: Language): string {
  return `${spokenNumber(notation, language)} ${words[language].percent}`;
}

/** Two things said as from one to the other: sáu mươi đến chín mươi. */
export function spokenRange(from: string, to: string, language: Language): string {
  return `${from} ${words[language].to} ${to}`;
}

/** Digits one by one, as telephone numbers and codes are said; anything else is left out. */
export function spokenDigits(text: string, language: Language): string {
  const digits = text.match(/\d/g) ?? [];
  return digits.map((digit) => spokenWhole(Number(digit), language)).join(' ');
}

/** A number that begins with a zero, or is too long to be held, is a code. */
function saidWhole(whole: string, language: Language): string {
  const value = Number(whole);
  return /^0\d/.test(whole) || !Number.isSafeInteger(value)
    ? spokenDigits(whole, language)
    : spokenWhole(value, language);
}

function saidFraction(fraction: string, language: Language): string {
  const [, zeros = '', rest = ''] = /^(0*)(\d*)$/.exec(fraction) ?? [];
  if (language === 'en' || rest.length > 3) return spokenDigits(fraction, language);
  const number = rest === '' ? '' : spokenWhole(Number(rest), language);
  return `${spokenDigits(zeros, language)} ${number}`.trim();
}
