import { serialDate } from '../../table/fields/spreadsheet.ts';
import { nearest } from '../../table/nearest.ts';
import { questions } from '../../text/import/questions.ts';
import { filled } from '../build/failure.ts';
import type { CellFault } from './figures.ts';
import type { IndicatorRow } from './indicator-names.ts';
import type { Mapping } from './mapping.ts';
import { nameKey } from './name-key.ts';
import { periodOfCell } from './periods.ts';
import type { Question } from './question.ts';
import { columnOf } from './table.ts';
import type { SheetTable } from './table.ts';
import { wordsOf } from './workbook/workbook.ts';

/** What a row is about, or why that cannot be told. */
export type KeyOf<T> =
  | { readonly kind: 'found'; readonly value: T }
  | { readonly kind: 'fault'; readonly fault: CellFault }
  | { readonly kind: 'question'; readonly question: Question };

/** The period of a row: that of the whole table, or what its own column says. */
export function periodOfRow(
  table: SheetTable,
  row: number,
  { whole, mapping }: { readonly whole: string | undefined; readonly mapping: Mapping },
): KeyOf<string> {
  const column = columnOf(table.columns.roles, 'period');
  if (column === undefined || whole !== undefined) return { kind: 'found', value: whole ?? '' };
  const cell = table.grid.cell(row, column);
  const found = periodOfCell(cell);
  if (found === undefined) {
    const value = wordsOf(cell);
    const day = serialDate(value);
    const fault =
      day === undefined
        ? ({ code: 'no-period', details: { value } } as const)
        : ({ code: 'period-serial', details: { value, day, month: day.slice(0, 7) } } as const);
    return { kind: 'fault', fault: { row, column, ...fault } };
  }
  if ('period' in found) return { kind: 'found', value: found.period };
  if (mapping.periodDates === undefined)
    return { kind: 'question', question: askDates(table, column, found.day) };
  const value = mapping.periodDates === 'day' ? found.day : found.day.slice(0, 7);
  return { kind: 'found', value };
}

function askDates({ head }: SheetTable, column: number, date: string): Question {
  return {
    path: ['period_dates'],
    words: filled(questions.periodDates, { column: head.columns[column]?.name ?? '', date }),
    choices: [
      { value: 'month', words: questions.wholeMonth },
      { value: 'day', words: questions.thatDay },
    ],
  };
}

/** The indicator that a column of indicators names in a row, by its code or its name. */
export function indicatorOfRow(
  table: SheetTable,
  row: number,
  indicators: ReadonlyMap<string, IndicatorRow>,
): KeyOf<IndicatorRow> {
  const column = columnOf(table.columns.roles, 'indicator') ?? 0;
  const written = wordsOf(table.grid.cell(row, column));
  const byId = indicators.get(written);
  if (byId !== undefined) return { kind: 'found', value: byId };
  const all = [...indicators.values()];
  const [only, ...others] = all.filter(({ name }) => nameKey(name) === nameKey(written));
  if (only !== undefined && others.length === 0) return { kind: 'found', value: only };
  const near = nearest(
    written,
    all.flatMap(({ indicator, name }) => [indicator, name]),
  );
  const details = { value: written, right: near.join(', ') };
  return { kind: 'fault', fault: { row, column, code: 'no-indicator', details } };
}

/** The code of a unit in a row as text; a fault where a spreadsheet made a date or a power of it. */
export function codeOfRow(table: SheetTable, row: number): KeyOf<string | undefined> {
  const column = columnOf(table.columns.roles, 'code');
  if (column === undefined) return { kind: 'found', value: undefined };
  const cell = table.grid.cell(row, column);
  const value = wordsOf(cell);
  const kind = cell?.content.kind;
  const damaged =
    (kind !== undefined && kind !== 'text' && kind !== 'number') ||
    /^\d(?:[.,]\d+)?e\+?\d+$/i.test(value);
  return damaged
    ? { kind: 'fault', fault: { row, column, code: 'code-damaged', details: { value } } }
    : { kind: 'found', value };
}
