import type { Named, NameOf } from './names.ts';
import { cellOf } from './raw-rows.ts';
import type { TableDifference } from './table-difference.ts';
import { hasFigure } from './written-figure.ts';

/** Units that had a figure for an indicator and period and have none any more. */
export interface UnitsGone {
  readonly indicator: Named;
  readonly period: string;
  readonly units: readonly Named[];
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
