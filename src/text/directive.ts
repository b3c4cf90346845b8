import type { Directive } from '../model/directive.ts';
import type { NamedDirective } from '../model/named-directive.ts';
import type { Unit } from '../model/unit.ts';
import { optionalWording, worded } from '../model/wording.ts';
import type { Wording } from '../model/wording.ts';
import type { Language, Words } from '../table/language.ts';
import { dateInWords } from './date.ts';

/**
 * The short name of a document: kind, number and symbol, date, as far as the original states them:
 * `Công văn 2440/UBND-VH, ngày 30/9/2020`. A blank number is left out, never filled in; a document without a symbol is named by
 * who issued it. The date of a document that is not held is not known, rather than left out by its author.
 */
export function directiveTitle(
  directive: NamedDirective,
  units: ReadonlyMap<string, Unit>,
  language: Language,
): string {
  const { kind, number, symbol, issued } = directive;
  const name = kindInWords(kind, language);
  const issuer = issuerName(directive, units, language);
  const by = issuer === undefined ? '' : `${of[language]} ${issuer}`;
  const numbered = number === undefined ? by : ` ${no[language]} ${number}${by}`;
  const sign = symbol === undefined ? numbered : ` ${number ?? '…'}/${symbol}`;
  const date = issued === undefined ? noDate(directive)[language] : dateInWords(issued, language);
  return `${name}${sign}, ${date}`;
}

/** What kind of document it is; in English as far as the kind is a usual one. */
export function kindInWords(kind: string, language: Language): string {
  return language === 'vi' ? kind : (englishKinds[kind] ?? kind);
}

/** {@link issuerWording} in one language. */
export function issuerName(
  directive: Issued,
  units: ReadonlyMap<string, Unit>,
  language: Language,
): string | undefined {
  const name = issuerWording(directive, units);
  return name && worded(name, language);
}

/** Who issued a document: the name of the unit, or the name as the record gives it; `undefined` where that is not known. */
export function issuerWording(
  { issuer, issuerEn }: Issued,
  units: ReadonlyMap<string, Unit>,
): Wording | undefined {
  return units.get(issuer ?? '')?.name ?? optionalWording(issuer, issuerEn);
}

type Issued = Pick<Directive, 'issuer' | 'issuerEn'>;

const no = { vi: 'số', en: 'No.' } as const;

// Some English names would need an article after “of”, others bear none.
const of = { vi: ' của', en: ',' } as const;

function noDate({ held }: NamedDirective): Words {
  return held ? undated : dateNotKnown;
}

const undated = { vi: 'không ghi ngày', en: 'undated' } as const;

const dateNotKnown = { vi: 'chưa rõ ngày', en: 'date not known' } as const;

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
  'Phụ lục': 'Annex',
  'Công điện': 'Urgent message',
  'Báo cáo': 'Report',
  'Tờ trình': 'Submission',
};
