import { definitions } from '../../src/table/tables.ts';
import type { TableName } from '../../src/table/tables.ts';
import { csvText } from './csv-text.ts';
import type { Cells } from './csv-text.ts';
import { indicators, modelCells, modelIndicators } from './indicators.ts';
import { wordCells } from './indicator-words.ts';
import type { PortalFile } from './observations.ts';
import { sourceOf } from './observations.ts';
import type { ModelChange, ModelUnit } from './unit.ts';

/** A table as a file of the portal folder. */
export function tableFile(name: TableName, rows: readonly Cells[]): PortalFile {
  const definition = definitions.find((each) => each.name === name);
  if (definition === undefined) throw new Error(`no table ${name}`);
  return { path: `data/${definition.path}`, text: csvText(definition, rows) };
}

export function levelCells(reform: boolean): readonly Cells[] {
  return [
    ['tinh', 'Tỉnh', 'Province', 'no'],
    ['so-nganh', 'Sở, cơ quan thuộc UBND tỉnh', 'Departments and agencies of the province', 'yes'],
    ['nganh-doc', 'Cơ quan ngành dọc, doanh nghiệp', 'Vertical agencies and enterprises', 'yes'],
    [
      'huyen',
      reform ? 'Huyện, thị xã, thành phố (đến ngày 30/6/2025)' : 'Huyện, thị xã, thành phố',
      reform ? 'Districts, towns and cities (until 30 June 2025)' : 'Districts, towns and cities',
      'yes',
    ],
    ['xa', 'Xã, phường, đặc khu', 'Communes, wards and special zones', 'yes'],
    ['don-vi-khac', 'Đơn vị khác', 'Other bodies', 'no'],
  ].map(([level, name, name_en, ranked], index) => ({
    level,
    name,
    name_en,
    order: index + 1,
    ranked,
  }));
}

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
    note: unit.note?.vi,
    note_en: unit.note?.en,
  };
}

export function changeCells({ date, from, to, kind, legalBasis, note }: ModelChange): Cells {
  return {
    date,
    from,
    to,
    kind,
    legal_basis: legalBasis,
    note: note?.vi,
    note_en: note?.en,
  };
}

export function indicatorCells(): readonly Cells[] {
  return modelIndicators.map(({ id }) => {
    const model = indicators.find((each) => each.id === id);
    return { ...(model === undefined ? {} : modelCells(model)), ...wordCells(id) };
  });
}

export function sourceCells(years: readonly number[]): readonly Cells[] {
  return years.map((year) => ({
    source: sourceOf(year),
    title: `Số liệu trích từ Hệ thống thông tin giải quyết thủ tục hành chính tỉnh Mẫu, năm ${String(year)}`,
    title_en: `Figures from the procedure handling system of Mẫu Province, ${String(year)}`,
    publisher: 'Văn phòng Ủy ban nhân dân tỉnh Mẫu',
    publisher_en: 'Office of the People’s Committee of Mẫu Province',
  }));
}
