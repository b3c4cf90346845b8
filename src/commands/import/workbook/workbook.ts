import type { LegacyEncoding } from '../legacy-encodings.ts';

/** What a cell holds, as far as the file tells. An empty cell is `undefined` in its row. */
export type Content =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'number';
      readonly number: number;
      /** The cell shows it as a percentage: 0.4911 is seen as 49,11 %. */
      readonly percent: boolean;
      /** How many decimals the cell shows; `undefined` where its format does not say. */
      readonly decimals: number | undefined;
    }
  | {
      readonly kind: 'date';
      /** ISO. */
      readonly date: string;
      /** `month`: the cell shows no day (`10/2022`, `Oct-22`). */
      readonly shows: 'day' | 'month';
    }
  | { readonly kind: 'error'; readonly text: string }
  /** A formula of which the file holds no result. */
  | { readonly kind: 'uncalculated'; readonly formula: string };

export interface Cell {
  readonly content: Content;
  /** The encoding of the font that the cell is written in, where the name of the font tells it (`.VnTime`, `VNI-Times`). */
  readonly font: LegacyEncoding | undefined;
}

/** A block of cells that are shown as one; counted from 0, ends included. Its text stands in the first. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a workbook, or the only one of a CSV file. Rows and columns count from 0. */
export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly merges: readonly Merge[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface Workbook {
  /** The name of the file, without its folder. */
  readonly file: string;
  readonly kind: 'xlsx' | 'csv';
  readonly sheets: readonly Sheet[];
  /** The encoding from before Unicode that the bytes of a CSV file were read in. */
  readonly readAs: LegacyEncoding | undefined;
}

/** `B7` for the second cell of the seventh row. */
export function addressOf(row: number, column: number): string {
  return `${lettersOf(column)}${String(row + 1)}`;
}

/** `A` to `Z`, `AA` … for columns counted from 0. */
export function lettersOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : lettersOf(Math.floor(column / 26) - 1) + last;
}

/** Row and column of an address; `undefined` when it is none. */
export function placeOfAddress(
  address: string,
): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(address) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  );
  return { row: Number(digits) - 1, column: column - 1 };
}

/** The words of a cell as they are read: NFC, every blank a plain one, nothing invisible; empty where there are none. */
export function wordsOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const { content } = cell;
  if (content.kind === 'text') return tidy(content.text);
  if (content.kind === 'number') return String(content.number);
  if (content.kind === 'date') return content.date;
  return content.kind === 'error' ? content.text : `=${content.formula}`;
}

/** A text on one line. */
export function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
