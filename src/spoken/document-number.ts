import type { Language } from '../table/language.ts';
import { spokenLetters } from './letters.ts';
import { spokenDigits, spokenWhole } from './number.ts';

/** Kinds and issuers as numbers of documents shorten them (Decree 30/2020/NĐ-CP, appendix III). */
const shortened: Readonly<Record<string, string>> = {
  NQ: 'nghị quyết',
  QĐ: 'quyết định',
  CT: 'chỉ thị',
  NĐ: 'nghị định',
  TT: 'thông tư',
  TB: 'thông báo',
  KH: 'kế hoạch',
  HD: 'hướng dẫn',
  BC: 'báo cáo',
  CP: 'chính phủ',
  TTg: 'thủ tướng',
  UBND: 'ủy ban nhân dân',
  HĐND: 'hội đồng nhân dân',
};

const signs = {
  vi: { '/': 'gạch chéo', '-': 'gạch ngang' },
  en: { '/': 'slash', '-': 'dash' },
} as const;

/**
 * The number and symbol of a document in words, sign by sign: 2440/UBND-VH is hai nghìn bốn trăm bốn mươi gạch chéo ủy ban
 * nhân dân gạch ngang vê hát. Kinds and issuers that every document shortens alike are said in full, other letters one by
 * one; a number with a leading zero keeps it (01 không một).
 */
export function spokenDocumentNumber(number: string, language: Language): string {
  const parts = number.match(/\d+|\p{L}+|[/-]/gu) ?? [];
  return parts.map((part) => saidPart(part, language)).join(' ');
}

function saidPart(part: string, language: Language): string {
  if (part === '/' || part === '-') return signs[language][part];
  if (/^0\d/.test(part) || part.length > 9) return spokenDigits(part, language);
  if (/^\d/.test(part)) return spokenWhole(Number(part), language);
  const words = language === 'vi' ? shortened[part] : undefined;
  return words ?? spokenLetters(part, language);
}
