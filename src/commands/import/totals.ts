import type { Language } from '../../table/language.ts';
import { formatNumber } from '../../text/format.ts';
import { questions } from '../../text/import/questions.ts';
import { filled } from '../build/failure.ts';
import type { BodyRow } from './body.ts';
import { nameKey } from './name-key.ts';
import type { Question } from './question.ts';
import { cleaned, readCell } from './read-figure.ts';
import type { SheetTable } from './table.ts';
import { addressOf } from './workbook/workbook.ts';
import type { Notation } from './written-number.ts';

/**
 * The totals of a table that are not the sum of their rows: a total of all rows with figures, a subtotal of those under its
 * heading. `columns` are those of counts; averages are no sums. Rows that are hidden may be in a total or not.
 */
export function wrongTotals(
  table: SheetTable,
  columns: readonly number[],
  notation: Notation,
): readonly Question[] {
  const { body } = table;
  const figures = body.filter(({ kind }) => kind === 'figures');
  return body.flatMap((total) => {
    if (!isSum(total)) return [];
    const rows =
      total.kind === 'total'
        ? figures
        : figures.filter(({ section, row }) => section === total.name && row > total.row);
    return columns.flatMap((column) => wrongTotal(table, { total, rows, column, notation }));
  });
}

function isSum({ kind, name }: BodyRow): boolean {
  return (
    (kind === 'total' || kind === 'subtotal') && !/^(?:trung binh|binh quan)/.test(nameKey(name))
  );
}

interface Sum {
  readonly total: BodyRow;
  readonly rows: readonly BodyRow[];
  readonly column: number;
  readonly notation: Notation;
}

function wrongTotal(
  table: SheetTable,
  { total, rows, column, notation }: Sum,
): readonly Question[] {
  const number = ({ row }: BodyRow) => {
    const reading = readCell(table.grid.cell(row, column), notation);
    return reading.kind === 'number' ? reading.number : undefined;
  };
  const stated = number(total);
  if (stated === undefined) return [];
  const sum = (of: readonly BodyRow[]) =>
    cleaned(of.reduce((all, row) => all + (number(row) ?? 0), 0));
  const summed = sum(rows);
  if (stated === summed || stated === sum(rows.filter(({ hidden }) => !hidden))) return [];
  const cell = addressOf(total.row, column);
  return [
    {
      path: ['--totals'],
      words: {
        vi: filled(questions.total, { cell, ...printedFor('vi', stated, summed) }).vi,
        en: filled(questions.total, { cell, ...printedFor('en', stated, summed) }).en,
      },
      choices: [{ value: 'ignore', words: questions.ignoreTotal }],
    },
  ];
}

function printedFor(language: Language, stated: number, summed: number) {
  return {
    stated: formatNumber(stated, { language }),
    summed: formatNumber(summed, { language }),
  };
}
