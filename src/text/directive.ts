import type { Directive } from '../model/directive.ts';
import type { Language } from '../table/language.ts';
import { dateInWords } from './date.ts';

/**
 * The short name of a document: kind, number and symbol, date, as far as the original states them:
 * `Công văn 2440/UBND-VH, ngày 30/9/2020`. A blank number is left out, never filled in.
 */
export function directiveTitle(
  { kind, number, symbol, issued }: Directive,
  language: Language,
): string {
  const name = language === 'vi' ? kind : (englishKinds[kind] ?? kind);
  const sign = symbol === undefined ? undefined : `${number ?? '…'}/${symbol}`;
  const date = issued === undefined ? noDate[language] : dateInWords(issued, language);
  return `${[name, sign].filter((part) => part !== undefined).join(' ')}, ${date}`;
}

const noDate = { vi: 'không ghi ngày', en: 'undated' } as const;

/** The kinds of documents of Decree 30/2020/NĐ-CP that portals hold. */
const englishKinds: Readonly<Record<string, string>> = {
  'Công văn': 'Official letter',
  'Chỉ thị': 'Directive',
  'Kế hoạch': 'Plan',
  'Quyết định': 'Decision',
  'Thông báo': 'Notice',
  'Nghị quyết': 'Resolution',
  'Nghị định': 'Decree',
  'Thông tư': 'Circular',
};
