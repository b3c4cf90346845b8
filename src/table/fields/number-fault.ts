import type { Parsed, Remark } from '../field.ts';
import { invisible } from './letters.ts';
import { isMissingMark, isSpreadsheetDate, isSpreadsheetError } from './spreadsheet.ts';

type NumberKind = 'integer' | 'decimal';

/**
 * Why a text is not a number: the first reason that applies. It never answers with a number, because what
 * Excel and Vietnamese notation leave behind has two readings (`1.037`: one thousand, or one and a bit).
 */
export function numberFault(text: string, kind: NumberKind): Parsed<never> {
  const remark =
    damaged(text) ?? letters(text) ?? separators(text, kind) ?? signs(text) ?? decorated(text);
  return { ok: false, ...(remark ?? { code: 'number/not-a-number' }) };
}

/** A number column that holds a mark for "nothing" or what Excel writes when it fails. */
function damaged(text: string): Remark | undefined {
  if (isSpreadsheetError(text)) return { code: 'cell/spreadsheet-error' };
  if (isMissingMark(text)) return { code: 'cell/missing-mark' };
  if (isSpreadsheetDate(text)) return { code: 'number/date' };
  if (/^[+-]?\d+(?:[.,]\d+)?e[+-]?\d+$/i.test(text)) return { code: 'number/scientific' };
  return undefined;
}

function letters(text: string): Remark | undefined {
  if (invisible.test(text)) return { code: 'cell/invisible' };
  if (!/(?![0-9])\p{Nd}/u.test(text)) return undefined;
  return { code: 'number/foreign-digits', details: { right: text.normalize('NFKC') } };
}

function separators(text: string, kind: NumberKind): Remark | undefined {
  if (!/^-?\d[\d.,\s]*\d$/.test(text) || /^-?\d+$/.test(text)) return undefined;
  const plain = text.replace(/[.,\s]/g, '');
  if (hasTwoReadings(text, kind)) {
    return {
      code: 'number/ambiguous',
      details: { whole: plain, broken: text.replace('.', ',') },
    };
  }
  if (/^-?\d+,\d+$/.test(text)) {
    return { code: 'number/decimal-comma', details: { right: text.replace(',', '.') } };
  }
  if (/^-?\d+\.\d+$/.test(text)) {
    return kind === 'integer' ? { code: 'number/not-whole' } : undefined;
  }
  return /^-?\d{1,3}([.,\s])\d{3}(?:\1\d{3})*$/.test(text)
    ? { code: 'number/grouped', details: { right: plain } }
    : { code: 'number/mixed-separators' };
}

/** One group of three digits after a mark that may divide thousands or decimals. */
function hasTwoReadings(text: string, kind: NumberKind): boolean {
  return kind === 'integer'
    ? /^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text)
    : /^-?[1-9]\d{0,2},\d{3}$/.test(text);
}

function signs(text: string): Remark | undefined {
  if (/^-0(?:\.0+)?$/.test(text)) return { code: 'number/negative-zero' };
  if (/^\+\d/.test(text)) return { code: 'number/plus-sign', details: { right: text.slice(1) } };
  if (/^-?0\d/.test(text)) {
    return {
      code: 'number/leading-zeros',
      details: { right: text.replace(/^(-?)0+(?=\d)/, '$1') },
    };
  }
  return /^-?\d{16,}$/.test(text) ? { code: 'number/too-many-digits' } : undefined;
}

function decorated(text: string): Remark | undefined {
  const inside = /^[^\d-]*(-?\d+(?:\.\d+)?)[^\d]*$/.exec(text)?.[1];
  const details = inside === undefined ? undefined : { right: inside };
  if (/[%‰]|phần trăm/i.test(text)) return { code: 'number/percent-sign', details };
  return inside === undefined ? undefined : { code: 'number/with-unit', details };
}
