import { decode } from '../../table/encoding.ts';
import { choice } from '../../table/fields/choice.ts';
import { code } from '../../table/fields/code.ts';
import { text } from '../../table/fields/text.ts';
import type { Issue } from '../../table/issue.ts';
import { readYaml } from '../../table/yaml.ts';
import { optional } from '../../table/yaml-key.ts';
import { mapOf, readShape } from '../../table/yaml-shape.ts';
import type { YamlPlace, YamlReader } from '../../table/yaml-shape.ts';
import type { YamlNode } from '../../table/yaml.ts';
import { nameOf } from './legacy-encodings.ts';
import type { LegacyEncoding } from './legacy-encodings.ts';
import { tidy } from './workbook/workbook.ts';

/** What was answered once about files of one layout. Names of columns and units are as they stand in the file, tidied. */
export interface Mapping {
  /** The name of a sheet, or `latest`: the one of the latest period. */
  readonly sheet: string | undefined;
  readonly encoding: LegacyEncoding | 'unicode' | undefined;
  readonly numbers: 'vi' | 'en' | undefined;
  readonly hiddenRows: 'read' | 'skip' | undefined;
  readonly periodDates: 'day' | 'month' | undefined;
  readonly source: string | undefined;
  /** What a column is: `unit`, `skip`, `ho-so-truc-tuyen numerator` … */
  readonly columns: ReadonlyMap<string, string>;
  /** By column: whether its numbers up to 1 are percentages or fractions of 1. */
  readonly percent: ReadonlyMap<string, 'percent' | 'fraction'>;
  /** The unit of a name, or `skip`. */
  readonly units: ReadonlyMap<string, string>;
  /** What a mark in the place of a number means. */
  readonly marks: ReadonlyMap<string, 'zero' | 'missing'>;
}

export const noMapping: Mapping = {
  sheet: undefined,
  encoding: undefined,
  numbers: undefined,
  hiddenRows: undefined,
  periodDates: undefined,
  source: undefined,
  columns: new Map(),
  percent: new Map(),
  units: new Map(),
  marks: new Map(),
};

const inBoth = (encoding: LegacyEncoding) => ({ vi: nameOf(encoding), en: nameOf(encoding) });
const encodings = {
  tcvn3: inBoth('tcvn3'),
  vni: inBoth('vni'),
  viscii: inBoth('viscii'),
  'windows-1258': inBoth('windows-1258'),
  unicode: { vi: 'chữ Unicode, giữ nguyên', en: 'Unicode, as it stands' },
};
const notations = {
  vi: { vi: '1.234,5', en: '1.234,5' },
  en: { vi: '1,234.5', en: '1,234.5' },
};
const percents = {
  percent: { vi: 'phần trăm', en: 'percent' },
  fraction: { vi: '1 nghĩa là 100 %', en: 'fraction of 1' },
};
const marks = {
  zero: { vi: 'số 0', en: 'zero' },
  missing: { vi: 'chưa có số liệu', en: 'no figure' },
};
const hiddenRows = {
  read: { vi: 'đọc', en: 'read' },
  skip: { vi: 'bỏ qua', en: 'left out' },
};
const periodDates = { day: { vi: 'ngày', en: 'day' }, month: { vi: 'tháng', en: 'month' } };

const readKeys = mapOf({
  sheet: optional(text),
  encoding: optional(choice(encodings)),
  numbers: optional(choice(notations)),
  hidden_rows: optional(choice(hiddenRows)),
  period_dates: optional(choice(periodDates)),
  source: optional(code),
  columns: { read: byName(text.parse), required: false },
  percent: { read: byName(choice(percents).parse), required: false },
  units: { read: byName(text.parse), required: false },
  marks: { read: byName(choice(marks).parse), required: false },
});

/** The ids that a mapping may name. */
export interface KnownIds {
  readonly units: ReadonlySet<string>;
  readonly indicators: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** A mapping as written; `undefined` when it has faults. */
export interface ReadMapping {
  readonly mapping: Mapping | undefined;
  readonly issues: readonly Issue[];
}

/** Reads a mapping file; `file` is what its issues call it. `known` are the ids that it may name. */
export function readMapping(bytes: Uint8Array, file: string, known: KnownIds): ReadMapping {
  const { text: yaml, issues: letters } = decode(bytes, file);
  const errors = letters.filter(({ severity }) => severity === 'error');
  // An empty file, or one of comments alone, answers nothing.
  if (
    errors.every(({ code: one }) => one === 'file/empty') &&
    (yaml ?? '').replaceAll(/^\s*#.*$/gm, '').trim() === ''
  )
    return { mapping: noMapping, issues: [] };
  if (yaml === undefined) return { mapping: undefined, issues: errors };
  const source = { file, text: yaml, start: 0, end: yaml.length };
  const { root, issues } = readYaml(source);
  if (root === undefined) return { mapping: undefined, issues };
  const { value, issues: found } = readShape(root, source, (node, place) => {
    judge(node, place, known);
    return readKeys(node, place);
  });
  const { hidden_rows, period_dates, columns, percent, units, marks: meant, ...rest } = value ?? {};
  if (value === undefined) return { mapping: undefined, issues: found };
  const names = { columns, percent, units, marks: meant };
  return {
    mapping: {
      ...noMapping,
      ...rest,
      hiddenRows: hidden_rows,
      periodDates: period_dates,
      columns: names.columns ?? noMapping.columns,
      percent: names.percent ?? noMapping.percent,
      units: names.units ?? noMapping.units,
      marks: names.marks ?? noMapping.marks,
    },
    issues: found,
  };
}

/** A map of any names, each with one value. */
function byName<T>(
  parse: (written: string) => { readonly ok: true; readonly value: T } | { readonly ok: false },
): YamlReader<ReadonlyMap<string, T>> {
  return (node, place) => {
    if (node.kind !== 'map') {
      place.report({ code: 'yaml/not-a-map', offset: node.offset, field: place.field });
      return undefined;
    }
    const entries = [...node.entries].flatMap(([name, { value }]): [string, T][] => {
      const parsed = value.kind === 'text' ? parse(value.text.normalize('NFC')) : undefined;
      if (parsed?.ok === true) return [[tidy(name), parsed.value]];
      const field = `${place.field}.${name}`;
      place.report({ code: 'yaml/not-one-value', offset: value.offset, field });
      return [];
    });
    return new Map(entries);
  };
}

/** Units, indicators and sources that the portal does not have. */
function judge(node: YamlNode, place: YamlPlace, known: KnownIds): void {
  const source = node.kind === 'map' ? node.entries.get('source')?.value : undefined;
  if (source?.kind === 'text' && !known.sources.has(source.text)) {
    const details = { listedIn: 'sources.csv' };
    const { offset, text: value } = source;
    place.report({ code: 'reference/unknown', offset, field: 'source', value, details });
  }
  for (const { name, text: id, offset } of namesOf(node, 'units')) {
    if (id === 'skip' || known.units.has(id)) continue;
    const details = { listedIn: 'units.csv' };
    place.report({ code: 'reference/unknown', offset, field: `units.${name}`, value: id, details });
  }
  for (const { name, text: roles, offset } of namesOf(node, 'columns')) {
    for (const id of roles.split(',').map((role) => role.trim().split(' '))) {
      const [indicator = '', part] = id;
      if (part === undefined || known.indicators.has(indicator)) continue;
      const details = { listedIn: 'indicators.csv' };
      const field = `columns.${name}`;
      place.report({ code: 'reference/unknown', offset, field, value: indicator, details });
    }
  }
}

function namesOf(node: YamlNode, key: string) {
  const map = node.kind === 'map' ? node.entries.get(key)?.value : undefined;
  if (map?.kind !== 'map') return [];
  return [...map.entries].flatMap(([name, { value }]) =>
    value.kind === 'text' ? [{ name, text: value.text, offset: value.offset }] : [],
  );
}
