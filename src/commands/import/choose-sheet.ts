import { parsePeriod } from '../../table/period.ts';
import { lastDayOf } from '../../table/period-days.ts';
import { questions } from '../../text/import/questions.ts';
import { namedPeriods } from './periods.ts';
import type { Question } from './question.ts';
import { Refusal } from './refusal.ts';
import type { SheetTable } from './table.ts';
import type { Workbook } from './workbook/workbook.ts';

/** What says which sheet is wanted. */
export interface SheetWish {
  /** Named by the person who calls; it may be hidden. */
  readonly name: string | undefined;
  /** As the mapping has it: a name, or `latest`. */
  readonly mapped: string | undefined;
  readonly period: string | undefined;
}

export type ChosenSheet =
  | { readonly kind: 'table'; readonly table: SheetTable }
  | { readonly kind: 'question'; readonly question: Question };

/**
 * The sheet to read: the one that was named, or the only visible one that can be read. Of several, the one of the wanted
 * period, if one alone speaks of it.
 * @throws Refusal when no sheet can be read, or the named one is not there.
 */
export function chooseSheet(
  book: Workbook,
  read: (sheet: Workbook['sheets'][number]) => SheetTable | undefined,
  wish: SheetWish,
): ChosenSheet {
  const sheets = book.sheets.map(({ name }) => name).join(', ');
  if (wish.name !== undefined) {
    const sheet = book.sheets.find(({ name }) => name === wish.name);
    if (sheet === undefined) throw new Refusal('no-sheet', { sheet: wish.name, sheets });
    const table = read(sheet);
    if (table === undefined) throw noHead([sheet]);
    return { kind: 'table', table };
  }
  const tables = book.sheets
    .filter(({ hidden }) => !hidden)
    .map(read)
    .filter((table) => table !== undefined);
  const [only] = tables;
  if (only === undefined) throw onlyHidden(book, read) ?? noHead(book.sheets);
  const chosen = tables.length === 1 ? only : wanted(tables, wish);
  return chosen === undefined
    ? { kind: 'question', question: ask(tables) }
    : { kind: 'table', table: chosen };
}

/** A workbook whose tables all lie in sheets that nobody sees. */
function onlyHidden(
  { sheets }: Workbook,
  read: (sheet: Workbook['sheets'][number]) => SheetTable | undefined,
): Refusal | undefined {
  const names = sheets
    .filter((sheet) => sheet.hidden && read(sheet) !== undefined)
    .map(({ name }) => name);
  const [first] = names;
  return first === undefined
    ? undefined
    : new Refusal('only-hidden', { sheets: names.join(', '), sheet: first });
}

/** The one sheet of a CSV file has no name. */
function noHead(sheets: Workbook['sheets']): Refusal {
  const names = sheets.map(({ name }) => name).filter((name) => name !== '');
  return names.length === 0
    ? new Refusal('no-head', {})
    : new Refusal('no-head-in', { sheets: names.join(', ') });
}

function wanted(
  tables: readonly SheetTable[],
  { mapped, period }: SheetWish,
): SheetTable | undefined {
  const speaking = tables.filter((table) => periodsOf(table).includes(period ?? ''));
  if (speaking.length === 1) return speaking[0];
  const named = tables.find(({ grid }) => grid.sheet.name === mapped);
  if (named !== undefined || mapped !== 'latest') return named;
  const ends = tables.map((table) => {
    const [only, ...others] = periodsOf(table);
    const parsed = only === undefined || others.length > 0 ? undefined : parsePeriod(only);
    return { table, end: parsed === undefined ? undefined : lastDayOf(parsed) };
  });
  if (ends.some(({ end }) => end === undefined)) return undefined;
  const [last, next] = ends.sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? 1 : -1));
  return last?.end === next?.end ? undefined : last?.table;
}

function ask(tables: readonly SheetTable[]): Question {
  const choices = tables.map((table) => {
    const { name } = table.grid.sheet;
    const label = [name, ...periodsOf(table)].join(' · ');
    return { value: name, words: { vi: label, en: label } };
  });
  return {
    path: ['sheet'],
    words: questions.sheet,
    choices: [...choices, { value: 'latest', words: questions.latestSheet }],
  };
}

/** What a sheet itself speaks of: the name of the file is the same for all. */
function periodsOf({ head, grid: { sheet } }: SheetTable): readonly string[] {
  return namedPeriods({ head, sheet, file: '' });
}
