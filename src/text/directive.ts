import type { Directive } from '../model/directive.ts';
import type { Unit } from '../model/unit.ts';
import { worded } from '../model/wording.ts';
import type { Language } from '../table/language.ts';
import { dateInWords } from './date.ts';

/**
 * The short name of a document: kind, number and symbol, date, as far as the original states them:
 * `Công văn 2440/UBND-VH, ngày 30/9/2020`. A blank number is left out, never filled in; a document without a symbol is named by
 * who issued it.
 */
export function directiveTitle(
  directive: Directive,
  units: ReadonlyMap<string, Unit>,
  language: Language,
): string {
  const { kind, number, symbol, issued } = directive;
  const name = language === 'vi' ? kind : (englishKinds[kind] ?? kind);
  const issuer = `${of[language]} ${issuerName(directive, units, language)}`;
  const numbered = number === undefined ? issuer : `${no[language]} ${number} ${issuer}`;
  const sign = symbol === undefined ? numbered : `${number ?? '…'}/${symbol}`;
  const date = issued === undefined ? noDate[language] : dateInWords(issued, language);
  return `${name} ${sign}, ${date}`;
}

/** Who issued a document: the name of the unit, or the name as the record gives it. */
export function issuerName(
  { issuer }: Pick<Directive, 'issuer'>,
  units: ReadonlyMap<string, Unit>,
  language: Language,
): string {
  const unit = units.get(issuer);
  return unit ? worded(unit.name, language) : issuer;
}

const no = { vi: 'số', en: 'No.' } as const;

const of = { vi: 'của', en: 'of' } as const;

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
