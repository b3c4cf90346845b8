import type { Columns } from './columns.ts';
import { findNotation } from './notation.ts';
import type { IndicatorRow } from './indicator-names.ts';
import { proveCounts } from './proof.ts';
import { cleaned, readCell } from './read-figure.ts';
import type { Role } from './role.ts';
import type { SheetTable } from './table.ts';
import type { Notation } from './written-number.ts';
import { writtenNumbers } from './written-numbers.ts';

/** Columns that arithmetic made out: every rate of `rate` is `numerator` divided by `denominator`. */
export interface Proved {
  readonly indicator: string;
  readonly rate: number;
  readonly numerator: number;
  readonly denominator: number;
}

/** The columns of a table with those added whose meaning the rates beside them prove. */
export function proveColumns(
  table: SheetTable,
  indicators: ReadonlyMap<string, IndicatorRow>,
): { readonly columns: Columns; readonly proved: readonly Proved[] } {
  const { roles, open, strange } = table.columns;
  const notation = notationOf(table);
  const free = [...open.map(({ column }) => column), ...strange].map(({ index }) => index);
  const proved = notation === undefined ? [] : proofs(table, { indicators, free, notation });
  if (proved.length === 0) return { columns: table.columns, proved };
  const added = new Map<number, readonly Role[]>();
  for (const { indicator, numerator, denominator } of proved) {
    add(added, numerator, { kind: 'figure', indicator, part: 'numerator' });
    add(added, denominator, { kind: 'figure', indicator, part: 'denominator' });
  }
  const columns = {
    roles: new Map([...roles, ...added]),
    open: open.filter(({ column }) => !added.has(column.index)),
    strange: strange.filter(({ index }) => !added.has(index)),
  };
  return { columns, proved };
}

function add(roles: Map<number, readonly Role[]>, column: number, role: Role): void {
  roles.set(column, [...(roles.get(column) ?? []), role]);
}

interface Search {
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
  readonly free: readonly number[];
  readonly notation: Notation;
}

function proofs(table: SheetTable, { indicators, free, notation }: Search): readonly Proved[] {
  const { roles } = table.columns;
  const all = [...roles].flatMap(([column, ones]) => ones.map((role) => ({ column, role })));
  const counts = new Map(free.map((column) => [column, numbersIn(table, column, notation)]));
  return all.flatMap(({ column, role }): Proved[] => {
    if (role.kind !== 'figure' || role.part !== 'value' || role.indicator === undefined) return [];
    if (indicators.get(role.indicator)?.unit_of_measure !== 'percent') return [];
    const counted = all.some(
      ({ role: one }) =>
        one.kind === 'figure' && one.indicator === role.indicator && one.part !== 'value',
    );
    if (counted) return [];
    const rates = numbersIn(table, column, notation);
    const scales = Math.max(0, ...rates.map((rate) => rate ?? 0)) <= 1 ? [100, 1] : [1];
    const found = scales.flatMap((scale) => {
      const scaled = rates.map((rate) => (rate === undefined ? undefined : cleaned(rate * scale)));
      return proveCounts(column, scaled, counts) ?? [];
    });
    const [only, ...others] = found;
    return only === undefined || others.length > 0 ? [] : [{ ...only, indicator: role.indicator }];
  });
}

function numbersIn(
  { grid, body }: SheetTable,
  column: number,
  notation: Notation,
): readonly (number | undefined)[] {
  return body.flatMap(({ kind, row }) => {
    if (kind !== 'figures') return [];
    const reading = readCell(grid.cell(row, column), notation);
    return [reading.kind === 'number' ? reading.number : undefined];
  });
}

/** As the written numbers of the whole table show it; `undefined` where they do not. */
function notationOf(table: SheetTable): Notation | undefined {
  const columns = table.head.columns.map(({ index }) => index);
  const found = findNotation(writtenNumbers(table, columns));
  return found.kind === 'known' ? found.notation : undefined;
}
