import type { Parts } from './archive.ts';
import type { LegacyEncoding } from '../legacy-encodings.ts';
import { walkXml } from './xml.ts';

/** What a workbook says of a sheet beside its cells. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** The path of its part. */
  readonly part: string;
}

/** How cells of a style are shown. */
export interface CellStyle {
  readonly format: string;
  readonly font: LegacyEncoding | undefined;
}

/** The sheets of a workbook in their order. */
export function sheetEntries(parts: Parts): readonly SheetEntry[] {
  const targets = new Map<string, string>();
  walkPart(parts, 'xl/_rels/workbook.xml.rels', (name, { Id = '', Target = '' }) => {
    if (name === 'Relationship') targets.set(Id, pathOf(Target));
  });
  const entries: SheetEntry[] = [];
  walkPart(parts, 'xl/workbook.xml', (name, attributes) => {
    if (name !== 'sheet') return;
    const hidden = (attributes['state'] ?? 'visible') !== 'visible';
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const part = targets.get(id ?? '') ?? '';
    entries.push({ name: attributes['name'] ?? '', hidden, part });
  });
  return entries;
}

/** The styles of cells by their number. */
export function cellStyles(parts: Parts): readonly CellStyle[] {
  const formats = new Map<string, string>();
  const fonts: string[] = [];
  const styles: CellStyle[] = [];
  let inside = '';
  walkPart(parts, 'xl/styles.xml', (name, attributes) => {
    if (name === 'numFmt')
      formats.set(attributes['numFmtId'] ?? '', attributes['formatCode'] ?? '');
    if (['fonts', 'cellXfs', 'cellStyleXfs', 'dxfs'].includes(name)) inside = name;
    if (inside === 'fonts' && name === 'font') fonts.push('');
    if (inside === 'fonts' && name === 'name') fonts[fonts.length - 1] = attributes['val'] ?? '';
    if (inside !== 'cellXfs' || name !== 'xf') return;
    const number = attributes['numFmtId'] ?? '0';
    const format = formats.get(number) ?? builtIn[number] ?? '';
    styles.push({ format, font: encodingOfFont(fonts[Number(attributes['fontId'] ?? 0)] ?? '') });
  });
  return styles;
}

/** The formats that are known by number (ECMA-376, 18.8.30), as far as they are percentages, decimals or dates. */
const builtIn: Readonly<Record<string, string>> = {
  '1': '0',
  '2': '0.00',
  '3': '#,##0',
  '4': '#,##0.00',
  '9': '0%',
  '10': '0.00%',
  '14': 'd/m/yyyy',
  '15': 'd-mmm-yy',
  '16': 'd-mmm',
  '17': 'mmm-yy',
  '22': 'd/m/yyyy h:mm',
};

/** Fonts from before Unicode show other letters than the file holds. */
function encodingOfFont(name: string): LegacyEncoding | undefined {
  if (/^\.Vn/i.test(name)) return 'tcvn3';
  return /^VNI[- ]/i.test(name) ? 'vni' : undefined;
}

function walkPart(
  parts: Parts,
  path: string,
  open: (name: string, attributes: Readonly<Record<string, string>>) => void,
): void {
  const part = parts[path];
  if (part !== undefined) walkXml(part, { open });
}

function pathOf(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
