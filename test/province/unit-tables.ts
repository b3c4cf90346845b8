import { definitions } from '../../src/table/tables.ts';
import type { TableName } from '../../src/table/tables.ts';
import { csvText } from './csv-text.ts';
import type { Cells } from './csv-text.ts';
import type { PortalFile } from './portal-file.ts';
import type { ModelChange, ModelUnit } from './unit.ts';
import { provinceId } from './units.ts';

/** A table as a file of the portal folder. */
export function tableFile(name: TableName, rows: readonly Cells[]): PortalFile {
  const definition = definitions.find((each) => each.name === name);
  if (definition === undefined) throw new Error(`no table ${name}`);
  return { path: `data/${definition.path}`, text: csvText(definition, rows) };
}

/** A row of `units.csv`. */
export function unitCells(unit: ModelUnit): Cells {
  return {
    unit: unit.id,
    name: unit.name,
    name_en: unit.nameEn,
    short_name: unit.shortName,
    short_name_en: unit.shortNameEn,
    level: unit.level,
    parent: unit.parent,
    code: unit.code,
    valid_from: unit.from,
    valid_to: unit.to,
    legal_basis: unit.legalBasis,
    website: unit.to === undefined ? websiteOf(unit) : undefined,
    note: unit.note?.vi,
    note_en: unit.note?.en,
  };
}

/** The invented address of a unit's own site. */
export function websiteOf({ id }: Pick<ModelUnit, 'id'>): string {
  return `https://${id === provinceId ? '' : `${id}.`}tinh-mau.example`;
}

/** A row of `unit_changes.csv`. */
export function changeCells({ date, from, to, kind, legalBasis, note }: ModelChange): Cells {
  return { date, from, to, kind, legal_basis: legalBasis, note: note?.vi, note_en: note?.en };
}
