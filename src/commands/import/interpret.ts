import { questions } from '../../text/import/questions.ts';
import { filled } from '../build/failure.ts';
import { askColumn } from './ask-column.ts';
import { chooseSheet } from './choose-sheet.ts';
import { countedIndicators } from './counted-indicators.ts';
import type { CellFault, Figure } from './figures.ts';
import { meaningsOf } from './indicator-names.ts';
import type { IndicatorRow } from './indicator-names.ts';
import { nameOf } from './legacy-encodings.ts';
import { converted, legacySigns } from './letters.ts';
import type { LegacySign } from './letters.ts';
import { settleNotation, settleScales } from './manner.ts';
import type { Measured } from './manner.ts';
import type { Mapping } from './mapping.ts';
import { bareName } from './name-key.ts';
import { askPeriod, namedPeriods, spanOf } from './periods.ts';
import { proveColumns } from './proved-columns.ts';
import type { Proved } from './proved-columns.ts';
import type { Question } from './question.ts';
import { readRows } from './rows.ts';
import { columnOf, tableOf } from './table.ts';
import type { SheetTable } from './table.ts';
import { wrongTotals } from './totals.ts';
import type { UnitIndex } from './unit-index.ts';
import type { Workbook } from './workbook/workbook.ts';

/** What the portal and the person who calls say about a file. */
export interface Circumstances {
  readonly mapping: Mapping;
  readonly index: UnitIndex;
  readonly indicators: readonly IndicatorRow[];
  readonly sheet: string | undefined;
  readonly period: string | undefined;
  /** Totals that are no sums were looked at and are right. */
  readonly ignoreTotals: boolean;
}

/** What a file was understood to say. With a question or a fault nothing of it may be written. */
export interface Interpretation {
  readonly questions: readonly Question[];
  readonly faults: readonly CellFault[];
  readonly figures: readonly Figure[];
  /** Rows of the sheet, from 0, whose unit is left out on purpose. */
  readonly skipped: readonly number[];
  readonly table: SheetTable | undefined;
  readonly proved: readonly Proved[];
  /** Totals were held against the sums of their rows. */
  readonly totalsChecked: boolean;
  /** Columns of a count whose partner is missing. */
  readonly lonely: readonly number[];
}

const nothing: Interpretation = {
  questions: [],
  faults: [],
  figures: [],
  skipped: [],
  table: undefined,
  proved: [],
  totalsChecked: false,
  lonely: [],
};

/**
 * Reads a workbook. Pure: the same workbook and circumstances give the same answer, so that after each answer to a question
 * everything is read anew.
 * @throws Refusal when no sheet can be read.
 */
export function interpret(workbook: Workbook, given: Circumstances): Interpretation {
  const { mapping, index, indicators } = given;
  const isSettled = mapping.encoding !== undefined || workbook.readAs !== undefined;
  const signs = isSettled ? [] : legacySigns(workbook);
  if (signs.length > 0) return { ...nothing, questions: [askEncoding(signs)] };
  const { encoding = 'unicode' } = mapping;
  const isUnicode = encoding === 'unicode' || workbook.readAs !== undefined;
  const book = isUnicode ? workbook : converted(workbook, encoding);
  const known = {
    mapping,
    meanings: meaningsOf(indicators),
    isUnit: (name: string) => index.named(bareName(name)).length > 0,
  };
  const wish = { name: given.sheet, mapped: mapping.sheet, period: given.period };
  const chosen = chooseSheet(book, (sheet) => tableOf(sheet, known), wish);
  if (chosen.kind === 'question') return { ...nothing, questions: [chosen.question] };
  return readTable(chosen.table, book.file, given);
}

function readTable(read: SheetTable, file: string, given: Circumstances): Interpretation {
  const { mapping } = given;
  const indicators = new Map(given.indicators.map((row) => [row.indicator, row]));
  const { columns, proved } = proveColumns(read, indicators);
  const table = { ...read, columns };
  const { indicators: counted, lonely } = countedIndicators(columns.roles);
  const measured = counted.map((one): Measured => ({
    columns: one,
    indicator: indicators.get(one.indicator ?? ''),
  }));
  const about = { ...nothing, table, proved, lonely };
  const asked: Question[] = columns.open.map(askColumn);
  const period = settlePeriod(table, file, given);
  if (period.question !== undefined) asked.push(period.question);
  const hidden = askHidden(table, mapping);
  if (hidden !== undefined) asked.push(hidden);
  const notation = settleNotation(table, measured, mapping);
  if ('question' in notation) return { ...about, questions: [...asked, notation.question] };
  const scales = settleScales(table, measured, {
    percent: mapping.percent,
    notation: notation.value,
  });
  asked.push(...scales.questions);
  const manner = { notation: notation.value, marks: mapping.marks, fractions: scales.fractions };
  const rows = readRows(table, measured, {
    ...given,
    manner,
    indicators,
    period: period.value,
    span: period.value === undefined ? undefined : spanOf([period.value]),
  });
  const counts = counted.flatMap(({ numerator, denominator }) => [numerator, denominator]);
  const summed = [...new Set(counts.filter((column) => column !== undefined))];
  // A sum of cells of which some are wrong proves nothing.
  const skipTotals = given.ignoreTotals || rows.faults.length > 0;
  const totals = skipTotals ? [] : wrongTotals(table, summed, notation.value);
  return {
    ...about,
    ...rows,
    totalsChecked: !skipTotals,
    questions: [...asked, ...rows.questions, ...totals],
  };
}

/** One period for the whole table, unless a column names it row by row. */
function settlePeriod(
  { head, grid, columns }: SheetTable,
  file: string,
  { period }: Circumstances,
): { readonly value: string | undefined; readonly question: Question | undefined } {
  if (period !== undefined) return { value: period, question: undefined };
  if (columnOf(columns.roles, 'period') !== undefined)
    return { value: undefined, question: undefined };
  const named = namedPeriods({ head, sheet: grid.sheet, file });
  const [only] = named;
  return named.length === 1
    ? { value: only, question: undefined }
    : { value: undefined, question: askPeriod(named) };
}

function askHidden({ body }: SheetTable, { hiddenRows }: Mapping): Question | undefined {
  const hidden = body.filter((row) => row.hidden && row.kind === 'figures');
  const [first] = hidden;
  if (first === undefined || hiddenRows !== undefined) return undefined;
  return {
    path: ['hidden_rows'],
    words: filled(questions.hiddenRows, { count: hidden.length, row: first.row + 1 }),
    choices: [
      { value: 'read', words: questions.readHidden },
      { value: 'skip', words: questions.skipHidden },
    ],
  };
}

function askEncoding(signs: readonly LegacySign[]): Question {
  const [{ written, meant } = { written: '', meant: '' }] = signs;
  return {
    path: ['encoding'],
    words: filled(questions.encoding, { written, meant }),
    choices: [
      ...signs.map(({ encoding }) => ({
        value: encoding,
        words: filled(questions.convertFrom, { encoding: nameOf(encoding) }),
      })),
      { value: 'unicode', words: questions.keepLetters },
    ],
  };
}
