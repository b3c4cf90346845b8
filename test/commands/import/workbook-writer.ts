import { zipSync } from 'fflate';
import { addressOf } from '../../../src/commands/import/workbook/workbook.ts';

/** A cell as exports write it: a text, a number, or either with what a spreadsheet may add. */
export type WrittenCell =
  | string
  | number
  | undefined
  | {
      readonly value?: string | number | undefined;
      readonly formula?: string | undefined;
      readonly error?: string | undefined;
      /** The number format: `0.00%`, `mm/yyyy`. */
      readonly format?: string | undefined;
      readonly font?: string | undefined;
    };

export interface WrittenSheet {
  readonly name: string;
  readonly rows: readonly (readonly WrittenCell[])[];
  readonly hidden?: boolean;
  readonly merges?: readonly string[];
  /** From 1. */
  readonly hiddenRows?: readonly number[];
}

/** The same sheets give the same bytes. Written by hand, for a library writes no hidden sheets and no broken formulas. */
export function workbook(sheets: readonly WrittenSheet[]): Uint8Array {
  const styles = styleList();
  const parts = sheets.map((sheet) => sheetXml(sheet, styles.numberOf));
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': bookXml(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, at): [string, string] => [
        'worksheet',
        `worksheets/sheet${String(at + 1)}.xml`,
      ]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles.xml(),
  };
  for (const [at, xml] of parts.entries()) files[`xl/worksheets/sheet${String(at + 1)}.xml`] = xml;
  const encoder = new TextEncoder();
  const bytes = Object.entries(files).map(([path, xml]) => [path, encoder.encode(xml)]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>, {
    mtime: new Date(2026, 0, 1, 12),
  });
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function sheetXml(
  { rows, merges = [], hiddenRows = [] }: WrittenSheet,
  styleOf: (format: string, font: string) => number,
): string {
  const written = rows.map((cells, row) => {
    const hidden = hiddenRows.includes(row + 1) ? ' hidden="1"' : '';
    const inside = cells.map((cell, column) => cellXml(cell, addressOf(row, column), styleOf));
    return `<row r="${String(row + 1)}"${hidden}>${inside.join('')}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const block =
    merges.length === 0
      ? ''
      : `<mergeCells count="${String(merges.length)}">${merged}</mergeCells>`;
  return `${head}<worksheet xmlns="${main}"><sheetData>${written.join('')}</sheetData>${block}</worksheet>`;
}

function cellXml(
  cell: WrittenCell,
  address: string,
  styleOf: (format: string, font: string) => number,
): string {
  if (cell === undefined) return '';
  const own = typeof cell === 'object' ? cell : { value: cell };
  const style = styleOf(own.format ?? '', own.font ?? 'Times New Roman');
  const open = `<c r="${address}" s="${String(style)}"`;
  const formula = own.formula === undefined ? '' : `<f>${escaped(own.formula)}</f>`;
  if (own.error !== undefined) return `${open} t="e">${formula}<v>${own.error}</v></c>`;
  if (own.value === undefined) return `${open}>${formula}</c>`;
  if (typeof own.value === 'number') return `${open}>${formula}<v>${String(own.value)}</v></c>`;
  return formula === ''
    ? `${open} t="inlineStr"><is><t xml:space="preserve">${escaped(own.value)}</t></is></c>`
    : `${open} t="str">${formula}<v>${escaped(own.value)}</v></c>`;
}

function styleList() {
  const styles: { format: string; font: string }[] = [{ format: '', font: 'Times New Roman' }];
  return {
    numberOf: (format: string, font: string): number => {
      const known = styles.findIndex((one) => one.format === format && one.font === font);
      return known === -1 ? styles.push({ format, font }) - 1 : known;
    },
    xml: (): string => {
      const formats = styles.map(
        ({ format }, at) =>
          `<numFmt numFmtId="${String(164 + at)}" formatCode="${escaped(format)}"/>`,
      );
      const fonts = styles.map(({ font }) => `<font><sz val="12"/><name val="${font}"/></font>`);
      const cells = styles.map(({ format }, at) => {
        const number = format === '' ? 0 : 164 + at;
        return `<xf numFmtId="${String(number)}" fontId="${String(at)}" fillId="0" borderId="0" xfId="0"/>`;
      });
      const count = `count="${String(styles.length)}"`;
      return (
        `${head}<styleSheet xmlns="${main}"><numFmts ${count}>${formats.join('')}</numFmts>` +
        `<fonts ${count}>${fonts.join('')}</fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>` +
        `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/></cellStyleXfs><cellXfs ${count}>${cells.join('')}</cellXfs></styleSheet>`
      );
    },
  };
}

function bookXml(sheets: readonly WrittenSheet[]): string {
  const entries = sheets.map(({ name, hidden }, at) => {
    const id = String(at + 1);
    const state = hidden === true ? ' state="hidden"' : '';
    return `<sheet name="${escaped(name)}" sheetId="${id}"${state} r:id="rId${id}"/>`;
  });
  return `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${entries.join('')}</sheets></workbook>`;
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const entries = targets.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  const space = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `${head}<Relationships xmlns="${space}">${entries.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = Array.from(
    { length: sheets },
    (_, at) =>
      `<Override PartName="/xl/worksheets/sheet${String(at + 1)}.xml" ContentType="${kind}.worksheet+xml"/>`,
  );
  return (
    `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${kind}.styles+xml"/>${parts.join('')}</Types>`
  );
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
