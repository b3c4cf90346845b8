import { fold } from '../../table/fold.ts';
import type { Issue } from '../../table/issue.ts';
import type { ContentContext } from '../context.ts';
import type { DirectiveText } from './directive-text.ts';
import { issueAt } from '../head-place.ts';
import { englishIssuerFaults } from './issuer.ts';
import { earliest } from './partial-date.ts';

/** What is impossible, or left untold, in the record of one directive. */
export function recordFaults(
  directive: DirectiveText,
  context: Pick<ContentContext, 'publicFiles' | 'today'>,
): readonly Issue[] {
  return [
    ...numberFaults(directive),
    ...symbolFaults(directive),
    ...dateFaults(directive, context.today),
    ...(directive.head.held === false ? unheldFaults(directive) : heldFaults(directive)),
    ...englishIssuerFaults(directive),
    ...fileFaults(directive, context.publicFiles),
  ];
}

/** Digits, perhaps with a letter: `12`, `12a`. */
const numberForm = /^\d{1,6}\p{L}?$/u;
/** The year of a legal act may stand before the letters: `2020/NĐ-CP`. */
const symbolForm = /^(?:\d{4}\/)?\p{L}[\p{L}\p{N}&.,/-]*$/u;

function numberFaults(directive: DirectiveText): readonly Issue[] {
  const { number, symbol } = directive.head;
  const parts = [
    ['number', number, numberForm],
    ['symbol', symbol, symbolForm],
  ] as const;
  return parts.flatMap(([key, value, form]) =>
    value === undefined || form.test(value)
      ? []
      : [issueAt(directive, [key], 'directive/number-form', { value })],
  );
}

/** The kinds of documents that bear a number and a symbol, and the letters the symbol begins with (Decree 30/2020/NĐ-CP). */
export const symbolOfKind: ReadonlyMap<string, string | undefined> = new Map([
  ['Công văn', undefined],
  ['Báo cáo', 'BC'],
  ['Chỉ thị', 'CT'],
  ['Công điện', 'CĐ'],
  ['Hướng dẫn', 'HD'],
  ['Kế hoạch', 'KH'],
  ['Nghị định', 'NĐ'],
  ['Nghị quyết', 'NQ'],
  ['Quyết định', 'QĐ'],
  ['Thông báo', 'TB'],
  ['Thông tư', 'TT'],
  ['Tờ trình', 'TTr'],
]);

function symbolFaults(directive: DirectiveText): readonly Issue[] {
  const { number, symbol, kind } = directive.head;
  if (!symbolOfKind.has(kind)) return [];
  if (symbol === undefined) {
    if (number === undefined) return [];
    return [issueAt(directive, ['number'], 'directive/number-without-symbol', { value: number })];
  }
  const right = symbolOfKind.get(kind);
  if (right === undefined || !symbolForm.test(symbol) || beginsWith(symbol, right)) return [];
  const found = { value: symbol, details: { kind, right } };
  return [issueAt(directive, ['symbol'], 'directive/symbol-of-other-kind', found)];
}

/** `KH-UBND` begins with KH, `2020/NĐ-CP` with NĐ; `TTLT-…` is a joint circular. */
function beginsWith(symbol: string, letters: string): boolean {
  const [first = ''] = symbol.replace(/^\d{4}\//, '').split(/[-/]/);
  return [fold(letters), fold(`${letters}LT`)].includes(fold(first));
}

function dateFaults(directive: DirectiveText, today: string): readonly Issue[] {
  const { issued: value } = directive.head;
  return value === undefined || earliest(value) <= today
    ? []
    : [issueAt(directive, ['issued'], 'directive/future-date', { value, details: { today } })];
}

const onlyOfHeld = ['addressees', 'copies_to', 'signer', 'basis', 'cites', 'statements'] as const;

/** Of a document that nobody here has read, no more can be known than others say of it. */
function unheldFaults(directive: DirectiveText): readonly Issue[] {
  const { head, summarised } = directive;
  const told = [...onlyOfHeld, 'file', 'quality'].filter(
    (key) => Reflect.get(head, key) !== undefined,
  );
  return [
    ...told.map((key) => issueAt(directive, [key], 'directive/not-held', { details: { key } })),
    ...(summarised ? [issueAt(directive, ['held'], 'directive/summary-of-not-held')] : []),
  ];
}

function heldFaults(directive: DirectiveText): readonly Issue[] {
  const { issuer, number, symbol, issued = '', uncertain = [] } = directive.head;
  const blanks = [
    ...(number === undefined ? ['number'] : []),
    ...(number === undefined && symbol === undefined ? ['symbol'] : []),
    ...(issued.length < '2020-09-30'.length ? ['issued'] : []),
  ];
  const untold = blanks.length > 0 && uncertain.length === 0;
  return [
    ...(issuer === undefined ? [issueAt(directive, ['issuer'], 'yaml/missing-key')] : []),
    ...(untold
      ? [issueAt(directive, [], 'directive/blank-untold', { details: { keys: blanks.join(', ') } })]
      : []),
  ];
}

function fileFaults(directive: DirectiveText, files: ReadonlySet<string>): readonly Issue[] {
  const { file: value } = directive.head;
  return value === undefined || files.has(value)
    ? []
    : [issueAt(directive, ['file'], 'directive/file-missing', { value })];
}
