import {
  isMissingMark,
  isSpreadsheetDate,
  isSpreadsheetError,
} from '../../table/fields/spreadsheet.ts';
import type { FaultCode } from '../../text/import/faults.ts';
import { readNumber } from './written-number.ts';
import type { Notation } from './written-number.ts';
import { tidy } from './workbook/workbook.ts';
import type { Cell } from './workbook/workbook.ts';

/** What a cell of figures holds. */
export type Reading =
  | {
      readonly kind: 'number';
      readonly number: number;
      /** As many as the file shows; `undefined` where it does not say. */
      readonly decimals: number | undefined;
      /** Written or shown with a percent sign: no question of scale. */
      readonly percent: boolean;
      /** It stands there as text, digit by digit. */
      readonly written: boolean;
    }
  | { readonly kind: 'nothing' }
  /** Something that people write where there is no number, or for a zero. */
  | { readonly kind: 'mark'; readonly mark: string }
  | {
      readonly kind: 'fault';
      readonly code: FaultCode;
      readonly details: Readonly<Record<string, string | number>>;
    };

export function readCell(cell: Cell | undefined, notation: Notation): Reading {
  const content = cell?.content;
  if (content === undefined) return { kind: 'nothing' };
  switch (content.kind) {
    case 'error':
      return fault('error', { value: content.text });
    case 'uncalculated':
      return fault('uncalculated', { value: `=${content.formula}` });
    case 'date':
      return fault('date', { value: content.date, ...guess(content.date) });
    case 'number': {
      const { number, percent } = content;
      const value = cleaned(percent ? number * 100 : number);
      return { kind: 'number', number: value, decimals: content.decimals, percent, written: false };
    }
    case 'text':
      return readText(tidy(content.text), notation);
  }
}

/** A count: a whole number that is not negative. */
export function readCount(cell: Cell | undefined, notation: Notation): Reading {
  const reading = readCell(cell, notation);
  if (reading.kind !== 'number') return reading;
  const { number, percent } = reading;
  if (percent) return fault('count-with-percent', { value: String(number) });
  if (!Number.isInteger(number)) {
    const whole = lostThousands(reading);
    const details = { value: String(number) };
    return whole === undefined
      ? fault('not-whole', details)
      : fault('lost-thousands', { ...details, right: whole });
  }
  return number < 0 ? fault('negative', { value: number }) : reading;
}

/**
 * The count of which a dot between thousands was taken for a decimal point: three digits behind it, of which a number cell has lost the
 * zeros at the end.
 */
function lostThousands({
  number,
  decimals,
  written,
}: Extract<Reading, { readonly kind: 'number' }>): number | undefined {
  const thousand = cleaned(number * 1_000);
  if (!Number.isInteger(thousand) || Math.abs(number) >= 1_000) return undefined;
  return written && decimals !== 3 ? undefined : thousand;
}

function readText(text: string, notation: Notation): Reading {
  const written = readNumber(text, notation);
  if (written !== undefined) return { kind: 'number', ...written, written: true };
  if (isSpreadsheetError(text)) return fault('error', { value: text });
  if (isMissingMark(text)) return { kind: 'mark', mark: text };
  if (isSpreadsheetDate(text)) return fault('date', { value: text, right: text });
  const other = readNumber(text, notation === 'vi' ? 'en' : 'vi');
  return other === undefined
    ? fault('not-a-number', { value: text })
    : fault('other-notation', { value: text, right: other.number });
}

/** What Excel made a date of: 22.5 is 22 May. */
function guess(date: string): Readonly<Record<string, string>> {
  const [, month = '', day = ''] = date.split('-');
  return { right: `${String(Number(day))}/${String(Number(month))}` };
}

/** A number without what the arithmetic of a spreadsheet adds behind its fifteenth digit. */
export function cleaned(number: number): number {
  return Number(number.toPrecision(12));
}

function fault(code: FaultCode, details: Readonly<Record<string, string | number>>): Reading {
  return { kind: 'fault', code, details };
}
