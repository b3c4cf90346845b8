import readWorkbook from 'read-excel-file/node';
import { Refusal } from '../refusal.ts';
import { packed, unpack } from './archive.ts';
import type { Parts } from './archive.ts';
import { cellStyles, sheetEntries } from './book-facts.ts';
import type { CellStyle, SheetEntry } from './book-facts.ts';
import { sheetFacts } from './sheet-facts.ts';
import type { CellFacts, SheetFacts } from './sheet-facts.ts';
import type { Cell, Content, Sheet, Workbook } from './workbook.ts';

const mostColumns = 500;
const mostRows = 200_000;

/**
 * Reads the sheets of an `.xlsx` file. The values are read by a library; it passes over what is no value, so that an error
 * would read as an empty cell: formulas, errors, formats and what is hidden are read beside it.
 * @throws Refusal when the file is no workbook that can be read.
 */
export async function openXlsx(bytes: Uint8Array, file: string): Promise<Workbook> {
  const parts = unpack(bytes);
  const styles = cellStyles(parts);
  const values = await valuesOf(parts);
  const sheets = sheetEntries(parts).flatMap((entry) => {
    const part = parts[entry.part];
    const found = values.get(entry.name);
    // A sheet that is a chart alone has no cells.
    if (part === undefined) return [];
    if (found === undefined) throw new Refusal('damaged', {});
    return [sheetOf(entry, found, { facts: sheetFacts(part), styles })];
  });
  return { file, kind: 'xlsx', sheets, readAs: undefined };
}

type Values = readonly (readonly unknown[])[];

async function valuesOf(parts: Parts): Promise<ReadonlyMap<string, Values>> {
  try {
    const sheets = await readWorkbook(Buffer.from(packed(parts)), { trim: false });
    return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
  } catch {
    throw new Refusal('damaged', {});
  }
}

interface Beside {
  readonly facts: SheetFacts;
  readonly styles: readonly CellStyle[];
}

function sheetOf({ name, hidden }: SheetEntry, values: Values, { facts, styles }: Beside): Sheet {
  const last = Math.max(values.length - 1, ...facts.cells.keys());
  if (last >= mostRows) throw new Refusal('too-many-rows', { sheet: name, limit: mostRows });
  const rows = Array.from({ length: last + 1 }, (_, row) => {
    const told = facts.cells.get(row);
    const width = Math.max(values[row]?.length ?? 0, Math.max(-1, ...(told?.keys() ?? [])) + 1);
    return Array.from({ length: Math.min(width, mostColumns) }, (_cell, column) => {
      const style = styles[told?.get(column)?.style ?? 0];
      return cellOf(values[row]?.[column], told?.get(column), style);
    });
  });
  const { merges, hiddenRows, hiddenColumns } = facts;
  return { name, hidden, rows, merges, hiddenRows, hiddenColumns };
}

function cellOf(
  value: unknown,
  facts: CellFacts | undefined,
  style: CellStyle | undefined,
): Cell | undefined {
  const content = contentOf(value, facts, style?.format ?? '');
  return content === undefined ? undefined : { content, font: style?.font };
}

function contentOf(
  value: unknown,
  facts: CellFacts | undefined,
  format: string,
): Content | undefined {
  if (facts?.error !== undefined) return { kind: 'error', text: facts.error };
  if (facts?.formula !== undefined && !facts.hasValue)
    return { kind: 'uncalculated', formula: facts.formula };
  if (value instanceof Date) return dateOf(value, format);
  if (typeof value === 'number') return numberOf(value, format);
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' };
  return typeof value === 'string' && value.trim() !== ''
    ? { kind: 'text', text: value }
    : undefined;
}

function dateOf(value: Date, format: string): Content {
  const shown = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  const date = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return { kind: 'date', date, shows: shown !== '' && !/d/i.test(shown) ? 'month' : 'day' };
}

/** A number as a reader sees its kind; one that no format touches may show as many decimals as it has. */
function numberOf(number: number, format: string): Content {
  const shown = (format.split(';')[0] ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  const decimals = /[0#?](?:\.([0#?]+))?/.exec(shown);
  return {
    kind: 'number',
    number,
    percent: shown.includes('%'),
    decimals: decimals === null || /general/i.test(shown) ? undefined : (decimals[1]?.length ?? 0),
  };
}
