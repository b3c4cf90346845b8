import { placeOfAddress } from './workbook.ts';
import type { Merge } from './workbook.ts';
import { walkXml } from './xml.ts';

/** What a sheet says of a cell beside its value. */
export interface CellFacts {
  /** The number of its style. */
  readonly style: number;
  readonly formula: string | undefined;
  /** `#DIV/0!` and the like. */
  readonly error: string | undefined;
  /** The file holds a value, be it empty. */
  readonly hasValue: boolean;
}

export interface SheetFacts {
  /** By row and column. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellFacts>>;
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: string;
  formula?: string;
  value?: string;
}

/** Reads of a sheet what its values do not tell: formulas, errors, styles, what is hidden, what is merged. */
export function sheetFacts(part: Uint8Array): SheetFacts {
  const cells = new Map<number, Map<number, CellFacts>>();
  const merges: Merge[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  let row = -1;
  let column = -1;
  let cell: OpenCell | undefined;
  let inside: 'f' | 'v' | undefined;
  walkXml(part, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']) - 1;
        column = -1;
        if (isOn(attributes['hidden'])) hiddenRows.add(row);
      } else if (name === 'c') {
        column = placeOfAddress(attributes['r'] ?? '')?.column ?? column + 1;
        const type = attributes['t'] ?? 'n';
        cell = { row, column, style: Number(attributes['s'] ?? 0), type };
      } else if (name === 'f' || name === 'v') {
        inside = name;
        if (cell !== undefined) cell[name === 'f' ? 'formula' : 'value'] = '';
      } else if (name === 'col' && isOn(attributes['hidden'])) {
        addColumns(hiddenColumns, attributes);
      } else if (name === 'mergeCell') {
        const merge = mergeOf(attributes['ref'] ?? '');
        if (merge !== undefined) merges.push(merge);
      }
    },
    text: (text) => {
      if (cell === undefined || inside === undefined) return;
      const key = inside === 'f' ? 'formula' : 'value';
      cell[key] = (cell[key] ?? '') + text;
    },
    close: (name) => {
      if (name === 'f' || name === 'v') inside = undefined;
      if (name !== 'c' || cell === undefined) return;
      const inRow = cells.get(cell.row) ?? new Map<number, CellFacts>();
      cells.set(cell.row, inRow.set(cell.column, factsOf(cell)));
      cell = undefined;
    },
  });
  return { cells, merges, hiddenRows, hiddenColumns };
}

function factsOf({ style, type, formula, value }: OpenCell): CellFacts {
  return {
    style,
    formula,
    error: type === 'e' ? (value ?? '') : undefined,
    hasValue: value !== undefined,
  };
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

const mostColumns = 16_384;

function addColumns(columns: Set<number>, attributes: Readonly<Record<string, string>>): void {
  const last = Math.min(Number(attributes['max'] ?? 0), mostColumns);
  for (let column = Number(attributes['min'] ?? 1); column <= last; column += 1)
    columns.add(column - 1);
}

function mergeOf(reference: string): Merge | undefined {
  const [from = '', to = from] = reference.split(':');
  const first = placeOfAddress(from);
  const last = placeOfAddress(to);
  if (first === undefined || last === undefined) return undefined;
  return { top: first.row, left: first.column, bottom: last.row, right: last.column };
}
