import type { FaultCode } from '../../text/import/faults.ts';
import type { BodyRow } from './body.ts';
import type { IndicatorColumns } from './counted-indicators.ts';
import type { Grid } from './grid.ts';
import type { IndicatorRow } from './indicator-names.ts';
import { agrees, decimalsOf, printed } from './rate.ts';
import { cleaned, readCell, readCount } from './read-figure.ts';
import type { Reading } from './read-figure.ts';
import type { TextField } from './role.ts';
import type { SheetTable } from './table.ts';
import { addressOf, wordsOf } from './workbook/workbook.ts';
import type { Notation } from './written-number.ts';

/** A row of observations as a file gives it. Numbers are in the notation of the tables. */
export interface Figure {
  readonly unit: string;
  readonly indicator: string;
  readonly period: string;
  readonly numerator: string | undefined;
  readonly denominator: string | undefined;
  readonly value: string | undefined;
  readonly texts: Readonly<Partial<Record<TextField, string>>>;
  /** The row of the sheet, from 0. */
  readonly row: number;
}

/** Something wrong with a cell of the file. */
export interface CellFault {
  readonly row: number;
  readonly column: number;
  readonly code: FaultCode;
  readonly details: Readonly<Record<string, string | number>>;
}

/** A mark in the place of a count, of which nobody said what it means. */
export interface OpenMark {
  readonly mark: string;
  readonly row: number;
  readonly column: number;
}

/** What the cells of one indicator in one row came to. */
export interface FigureCells {
  readonly numbers: Pick<Figure, 'numerator' | 'denominator' | 'value'> | undefined;
  readonly faults: readonly CellFault[];
  readonly marks: readonly OpenMark[];
}

/** How the numbers of a table are read. */
export interface Manner {
  readonly notation: Notation;
  readonly marks: ReadonlyMap<string, 'zero' | 'missing'>;
  /** Columns whose rates are fractions of 1. */
  readonly fractions: ReadonlySet<number>;
}

/** Reads the cells of an indicator in a row; `numbers` is `undefined` where there is no figure. */
export function readFigure(
  { grid }: SheetTable,
  { row }: BodyRow,
  { columns, indicator, manner }: Subject,
): FigureCells {
  const notes = notesOn(row, manner);
  const read = (column: number | undefined, isCount: boolean) =>
    readAt(grid, { row, column, isCount, notation: manner.notation });
  const percent = indicator.unit_of_measure === 'percent';
  const numerator = notes.settle(columns.numerator, read(columns.numerator, true));
  const denominator = notes.settle(columns.denominator, read(columns.denominator, true));
  const counted = numerator !== undefined && denominator !== undefined;
  const reading = read(columns.value, indicator.unit_of_measure === 'count');
  // Beside both counts, "-" or the error of a division by zero says nothing of its own.
  const idle = counted && (reading.kind === 'mark' || denominator === 0);
  const raw = idle ? undefined : notes.settle(columns.value, reading);
  const fraction = percent && columns.value !== undefined && manner.fractions.has(columns.value);
  const scaled = reading.kind === 'number' && !reading.percent && fraction;
  const value = raw !== undefined && scaled ? cleaned(raw * 100) : raw;
  const decimals = decimalsIn(reading, value, { scaled, indicator });
  const found = { numerator, denominator, value, decimals };
  const isSound = notes.faults.length === 0 && notes.marks.length === 0;
  const against = isSound ? disagreements(found, columns, { row, percent }) : [];
  const nothing = numerator === undefined && denominator === undefined && value === undefined;
  return {
    numbers: nothing ? undefined : numbersOf(found, counted && percent),
    faults: [...notes.faults, ...against],
    marks: notes.marks,
  };
}

/** What cells of figures are about, and how they are read. */
interface Subject {
  readonly columns: IndicatorColumns;
  readonly indicator: IndicatorRow;
  readonly manner: Manner;
}

interface At {
  readonly row: number;
  readonly column: number | undefined;
  readonly isCount: boolean;
  readonly notation: Notation;
}

function readAt(grid: Grid, { row, column, isCount, notation }: At): Reading {
  if (column === undefined) return { kind: 'nothing' };
  const merge = grid.merge(row, column);
  const cell = grid.cell(row, column);
  if (merge !== undefined && merge.bottom > merge.top && cell !== undefined)
    return { kind: 'fault', code: 'merged', details: {} };
  return isCount ? readCount(cell, notation) : readCell(cell, notation);
}

/** Takes the numbers of a row out of readings and keeps what is wrong or open. */
function notesOn(row: number, { marks: known }: Manner) {
  const faults: CellFault[] = [];
  const marks: OpenMark[] = [];
  const settle = (column: number | undefined, reading: Reading): number | undefined => {
    if (reading.kind === 'number') return reading.number;
    if (column === undefined || reading.kind === 'nothing') return undefined;
    if (reading.kind === 'fault') {
      faults.push({ row, column, code: reading.code, details: reading.details });
      return undefined;
    }
    const meaning = known.get(reading.mark);
    if (meaning === undefined) marks.push({ mark: reading.mark, row, column });
    return meaning === 'zero' ? 0 : undefined;
  };
  return { faults, marks, settle };
}

interface Found {
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  readonly value: number | undefined;
  readonly decimals: number | undefined;
}

/** A rate beside its counts is computed from them: it was held against them and need not be written. */
function numbersOf({ numerator, denominator, value, decimals }: Found, computed: boolean) {
  return {
    numerator: numerator === undefined ? undefined : String(numerator),
    denominator: denominator === undefined ? undefined : String(denominator),
    value: value === undefined || computed ? undefined : printed(value, decimals),
  };
}

/** A text keeps the digits it was written with; a number is as exact as its cell shows it, but never less than is published. */
function decimalsIn(
  reading: Reading,
  value: number | undefined,
  { scaled, indicator }: { readonly scaled: boolean; readonly indicator: IndicatorRow },
): number | undefined {
  if (reading.kind !== 'number' || value === undefined) return undefined;
  const { decimals } = reading;
  if (reading.written) return scaled ? Math.max((decimals ?? 0) - 2, 0) : decimals;
  if (decimals === undefined) return decimalsOf(value);
  const seen = scaled ? Math.max(decimals - 2, 0) : decimals;
  return Math.min(decimalsOf(value), Math.max(seen, indicator.decimals));
}

function disagreements(
  { numerator, denominator, value, decimals }: Found,
  columns: IndicatorColumns,
  { row, percent }: { readonly row: number; readonly percent: boolean },
): readonly CellFault[] {
  const at = (column: number | undefined) => ({ row, column: column ?? 0 });
  if ((numerator === undefined) !== (denominator === undefined)) {
    const given = numerator === undefined ? 'denominator' : 'numerator';
    const missing = given === 'numerator' ? 'denominator' : 'numerator';
    const other = addressOf(row, columns[missing] ?? 0);
    return [{ ...at(columns[missing]), code: 'one-count', details: { given, missing, other } }];
  }
  if (!percent) return [];
  if (numerator !== undefined && denominator !== undefined) {
    if (numerator > denominator)
      return [
        {
          ...at(columns.numerator),
          code: 'above-denominator',
          details: { value: numerator, denominator },
        },
      ];
    if (value === undefined || denominator === 0) return [];
    if (agrees({ numerator, denominator, value, decimals })) return [];
    const computed = cleaned(Number(((numerator / denominator) * 100).toFixed(2)));
    const details = { value, numerator, denominator, computed };
    return [{ ...at(columns.value), code: 'contradiction', details }];
  }
  if (value !== undefined && (value < 0 || value > 100))
    return [
      {
        ...at(columns.value),
        code: 'outside-percent',
        details: { value, right: cleaned(value / 100) },
      },
    ];
  return [];
}

/** The texts that a row carries beside its figures. */
export function textsOf(
  { grid, columns }: SheetTable,
  row: number,
): Readonly<Partial<Record<TextField, string>>> {
  const texts: Partial<Record<TextField, string>> = {};
  for (const [column, roles] of columns.roles)
    for (const role of roles) {
      const words = role.kind === 'text' ? wordsOf(grid.cell(row, column)) : '';
      if (role.kind === 'text' && words !== '') texts[role.field] = words;
    }
  return texts;
}
