import type { UnitOfMeasure } from '../../model/indicator.ts';
import { isJump } from '../../table/rules/jumps.ts';
import { keyParts } from './cell-changes.ts';
import type { CellChange, KeyPart } from './cell-changes.ts';
import type { MeasureOf, Named, NameOf } from './names.ts';
import { cellOf } from './raw-rows.ts';
import type { RawRow } from './raw-rows.ts';
import type { RowPair, TableDifference } from './table-difference.ts';

/** Units that had a figure for an indicator and period and have none any more. */
export interface UnitsGone {
  readonly indicator: Named;
  readonly period: string;
  readonly units: readonly Named[];
}

/** A figure that became many times what it was, or a small part of it. */
export interface FigureJump {
  readonly key: readonly KeyPart[];
  readonly measure: UnitOfMeasure | undefined;
  readonly old: number;
  readonly new: number;
  readonly file: string;
  readonly line: number;
}

/** A change of a published figure that no row of `corrections.csv` tells; `row` is the line to be written, but for its reason. */
export interface Uncorrected {
  readonly cell: CellChange;
  readonly row: string;
}

/** The units that vanish, by indicator and period. */
export function unitsGone(
  difference: TableDifference | undefined,
  nameOf: NameOf,
): readonly UnitsGone[] {
  const emptied = (difference?.changed ?? []).filter(
    ({ before, after }) => hasFigure(before) && !hasFigure(after),
  );
  const rows = [...(difference?.gone ?? []), ...emptied.map(({ before }) => before)];
  const groups = Map.groupBy(rows, (row) =>
    JSON.stringify(['indicator', 'period'].map((column) => cellOf(row, column).trim())),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return {
      indicator: nameOf('indicator', cellOf(first, 'indicator').trim()),
      period: cellOf(first, 'period').trim(),
      units: group.map((row) => nameOf('unit', cellOf(row, 'unit').trim())),
    };
  });
}

/** The cells of a denominator that became smaller. */
export function shrunkDenominators(cells: readonly CellChange[]): readonly CellChange[] {
  return cells.filter(
    ({ table, column, old, new: now }) =>
      table === 'observations' &&
      column === 'denominator' &&
      isCount(old) &&
      isCount(now) &&
      Number(now) < Number(old),
  );
}

interface Known {
  readonly nameOf: NameOf;
  readonly measureOf: MeasureOf;
  readonly times: number;
}

/** Figures that were written anew more than `times` larger or smaller. */
export function rewrittenJumps(
  difference: TableDifference | undefined,
  { nameOf, measureOf, times }: Known,
): readonly FigureJump[] {
  return (difference?.changed ?? []).flatMap(({ before, after }) => {
    const measure = measureOf(cellOf(after, 'indicator').trim());
    const [old, now] = [figureOf(before, measure), figureOf(after, measure)];
    if (old === undefined || now === undefined || old <= 0 || now <= 0) return [];
    if (!isJump(now, old, times)) return [];
    const key = keyParts(after, ['unit', 'indicator', 'period'], nameOf);
    return [{ key, measure, old, new: now, file: after.file, line: after.line }];
  });
}

/**
 * The changes of figures published as final (status A) that lack their row in `corrections`; `today` is ISO. What is no figure is no
 * correction either: the check asks for it to be mended first.
 */
export function uncorrected(
  difference: TableDifference | undefined,
  cells: readonly CellChange[],
  { corrected, today }: { readonly corrected: readonly RawRow[]; readonly today: string },
): readonly Uncorrected[] {
  const published = new Set(
    (difference?.changed ?? []).filter(isPublished).map(({ after }) => placeOf(after)),
  );
  return cells
    .filter(({ table, column }) => table === 'observations' && figureColumns.has(column))
    .filter(
      (cell) => published.has(placeOf(cell)) && !sayTheSame(cell.column, [cell.old, cell.new]),
    )
    .filter(({ column, new: now }) => column === 'status' || isReadable(now))
    .filter((cell) => !corrected.some((row) => tells(row, cell)))
    .map((cell) => ({ cell, row: correctionOf(cell, today) }));
}

const figureColumns = new Set(['numerator', 'denominator', 'value', 'status']);

function isPublished({ before }: RowPair): boolean {
  return /^A?$/.test(cellOf(before, 'status').trim()) && hasFigure(before);
}

function hasFigure(row: RawRow): boolean {
  return ['numerator', 'denominator', 'value'].some((column) => cellOf(row, column).trim() !== '');
}

function placeOf({ file, line }: Pick<RawRow, 'file' | 'line'>): string {
  return `${file}:${String(line)}`;
}

function tells(row: RawRow, cell: CellChange): boolean {
  const written = (column: string) => cellOf(row, column).trim();
  return (
    cell.key.every(({ column, id }) => written(column) === id) &&
    written('field') === cell.column &&
    sayTheSame(cell.column, [written('old'), cell.old]) &&
    sayTheSame(cell.column, [written('new'), cell.new])
  );
}

/** `12.50` says the same as `12.5`, and an empty status the same as A. */
function sayTheSame(column: string, [one, other]: readonly [string, string]): boolean {
  const [a, b] = [one.trim(), other.trim()];
  if (a === b) return true;
  if (column === 'status') return (a || 'A') === (b || 'A');
  return a !== '' && b !== '' && Number(a) === Number(b);
}

function correctionOf({ key, column, old, new: now }: CellChange, today: string): string {
  return [today, ...key.map(({ id }) => id), column, old, now].map(csvCell).join(',');
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function isReadable(text: string): boolean {
  return /^(?:-?\d+(?:\.\d+)?)?$/.test(text.trim());
}

function isCount(text: string): boolean {
  return /^\d+$/.test(text.trim());
}

/** As the indicator counts it: counts of a percentage give one, as a published value is one. */
function figureOf(row: RawRow, measure: UnitOfMeasure | undefined): number | undefined {
  const number = (column: string) => {
    const text = cellOf(row, column).trim();
    return text !== '' && isReadable(text) ? Number(text) : undefined;
  };
  const [numerator, denominator] = [number('numerator'), number('denominator')];
  if (numerator === undefined || denominator === undefined) return number('value');
  const factor = measure === 'percent' ? 100 : 1;
  return denominator > 0 ? (factor * numerator) / denominator : undefined;
}
