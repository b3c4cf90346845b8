import type { UnitOfMeasure } from '../../model/indicator.ts';
import type { Wording } from '../../model/wording.ts';
import type { Opened } from '../../open.ts';

/** A thing that has a code, with the name that readers know it by. */
export interface Named {
  readonly id: string;
  readonly name: Wording | undefined;
}

/** Gives the name of a code of a column (`unit`, `indicator`, `level`); of two states the later one names it. */
export type NameOf = (column: string, id: string) => Named;

/** The names in two states. They are known also where other tables have faults. */
export function namesIn(before: Pick<Opened, 'tables'>, after: Pick<Opened, 'tables'>): NameOf {
  const names = new Map<string, Wording>();
  for (const { tables } of [before, after]) {
    for (const { unit, name, name_en } of tables.units)
      names.set(`unit ${unit}`, { vi: name, en: name_en });
    for (const { indicator, name, name_en } of tables.indicators)
      names.set(`indicator ${indicator}`, { vi: name, en: name_en });
    for (const { level, name, name_en } of tables.levels)
      names.set(`level ${level}`, { vi: name, en: name_en });
  }
  return (column, id) => {
    // Tables call a unit by what it is to them: parent, from, to.
    const kind = /^(?:parent|from|to)$/.test(column) ? 'unit' : column;
    return { id, name: names.get(`${kind} ${id}`) };
  };
}

/** What an indicator is measured in; `undefined` for one that neither state knows. */
export type MeasureOf = (indicator: string) => UnitOfMeasure | undefined;

export function measuresIn(
  before: Pick<Opened, 'tables'>,
  after: Pick<Opened, 'tables'>,
): MeasureOf {
  const rows = [...before.tables.indicators, ...after.tables.indicators];
  const measures = new Map(rows.map((row) => [row.indicator, row.unit_of_measure]));
  return (indicator) => measures.get(indicator);
}
