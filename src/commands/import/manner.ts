import { questions } from '../../text/import/questions.ts';
import { filled } from '../build/failure.ts';
import type { IndicatorColumns } from './counted-indicators.ts';
import type { IndicatorRow } from './indicator-names.ts';
import type { Mapping } from './mapping.ts';
import { findNotation } from './notation.ts';
import type { FoundNotation } from './notation.ts';
import type { Question } from './question.ts';
import { agrees, printed } from './rate.ts';
import { cleaned, readCell, readCount } from './read-figure.ts';
import { findScale } from './scale.ts';
import type { ScaledRate } from './scale.ts';
import type { SheetTable } from './table.ts';
import type { Notation } from './written-number.ts';
import { writtenNumbers } from './written-numbers.ts';

/** A reading that was found, or what has to be asked for it. */
export type Settled<T> = { readonly value: T } | { readonly question: Question };

/** Columns of one indicator and the indicator itself, where one is named for the whole table. */
export interface Measured {
  readonly columns: IndicatorColumns;
  readonly indicator: IndicatorRow | undefined;
}

/** The notation of a table: as the mapping says, as its numbers show, or as rates agree with their counts. */
export function settleNotation(
  table: SheetTable,
  measured: readonly Measured[],
  { numbers }: Pick<Mapping, 'numbers'>,
): Settled<Notation> {
  if (numbers !== undefined) return { value: numbers };
  const columns = new Set(measured.flatMap(({ columns: own }) => columnsIn(own)));
  const found = findNotation(writtenNumbers(table, [...columns]));
  if (found.kind === 'known') return { value: found.notation };
  const fitting = (['vi', 'en'] as const).filter((one) => fits(table, measured, one));
  const [only] = fitting;
  if (found.kind === 'either' && fitting.length === 1 && only !== undefined) return { value: only };
  return { question: askNotation(found) };
}

function columnsIn({ numerator, denominator, value }: IndicatorColumns): readonly number[] {
  return [numerator, denominator, value].filter((column) => column !== undefined);
}

/** Whether in a notation every count is whole, and every rate that has counts agrees with them. */
function fits(table: SheetTable, measured: readonly Measured[], notation: Notation): boolean {
  const { grid, body } = table;
  const counts = measured.flatMap(({ columns }) => [columns.numerator, columns.denominator]);
  const isBroken = counts.some(
    (column) =>
      column !== undefined &&
      body.some(({ kind, row }) => {
        const written = kind === 'figures' ? readCell(grid.cell(row, column), notation) : undefined;
        return written?.kind === 'number' && written.written && !Number.isInteger(written.number);
      }),
  );
  if (isBroken) return false;
  const rates = measured
    .filter(({ indicator }) => indicator?.unit_of_measure === 'percent')
    .flatMap(({ columns }) => ratesOf(table, columns, notation));
  const counted = rates.flatMap(({ value, numerator, denominator }) =>
    numerator === undefined || denominator === undefined || denominator === 0
      ? []
      : [{ value, numerator, denominator, decimals: undefined }],
  );
  return counted.every(agrees);
}

function askNotation(found: Exclude<FoundNotation, { readonly kind: 'known' }>): Question {
  return {
    path: ['numbers'],
    words:
      found.kind === 'either'
        ? filled(questions.ambiguousNumbers, { sample: found.sample })
        : filled(questions.mixedNumbers, { vietnamese: found.vi, english: found.en }),
    choices: [
      { value: 'vi', words: questions.vietnameseNumbers },
      { value: 'en', words: questions.englishNumbers },
    ],
  };
}

/** Columns of rates that are fractions of 1, and what has to be asked of others. */
export function settleScales(
  table: SheetTable,
  measured: readonly Measured[],
  { percent, notation }: Pick<Mapping, 'percent'> & { readonly notation: Notation },
): { readonly fractions: ReadonlySet<number>; readonly questions: readonly Question[] } {
  const fractions = new Set<number>();
  const asked: Question[] = [];
  for (const { columns, indicator } of measured) {
    if (columns.value === undefined || indicator?.unit_of_measure !== 'percent') continue;
    const name = table.head.columns[columns.value]?.name ?? '';
    const found = findScale(ratesOf(table, columns, notation, (reading) => !reading.percent));
    const mapped = percent.get(name);
    if ((mapped ?? found.kind) === 'fraction') fractions.add(columns.value);
    if (mapped === undefined && found.kind === 'either') asked.push(askScale(name, found.sample));
  }
  return { fractions, questions: asked };
}

function askScale(column: string, largest: number): Question {
  const vi = (number: number) => printed(cleaned(number), undefined).replace('.', ',');
  const en = (number: number) => printed(cleaned(number), undefined);
  const words = (phrase: { readonly vi: string; readonly en: string }) => ({
    vi: filled(phrase, { column, sample: vi(largest), percent: vi(largest * 100) }).vi,
    en: filled(phrase, { column, sample: en(largest), percent: en(largest * 100) }).en,
  });
  return {
    path: ['percent', column],
    words: words(questions.scale),
    choices: [
      { value: 'fraction', words: words(questions.fraction) },
      { value: 'percent', words: words(questions.percent) },
    ],
  };
}

/** The rates of a column with their counts; those that can be read. */
function ratesOf(
  { grid, body }: SheetTable,
  columns: IndicatorColumns,
  notation: Notation,
  counts: (reading: { readonly percent: boolean }) => boolean = () => true,
): readonly ScaledRate[] {
  const { numerator, denominator, value } = columns;
  if (value === undefined) return [];
  const count = (row: number, column: number | undefined) => {
    const reading = column === undefined ? undefined : readCount(grid.cell(row, column), notation);
    return reading?.kind === 'number' ? reading.number : undefined;
  };
  return body.flatMap(({ kind, row }) => {
    const reading = kind === 'figures' ? readCell(grid.cell(row, value), notation) : undefined;
    if (reading?.kind !== 'number' || !counts(reading)) return [];
    return [
      {
        value: reading.number,
        numerator: count(row, numerator),
        denominator: count(row, denominator),
      },
    ];
  });
}
