import type { CsvRecord } from './csv.ts';
import { tokenize } from './delimiter.ts';
import type { Separation } from './delimiter.ts';
import { countOf } from './lines.ts';

/** About so many characters are parted at once: what is not kept of them is gone before it costs anything. */
const usualLength = 64 * 1024;

/**
 * The rows of a text without faults of quoting, with their places, stretch by stretch. The line end at the end of the text begins
 * no row; nor does a `sep=` line. A stretch has at least `length` characters.
 */
export function* rowStretches(
  text: string,
  { delimiter, separatorLine }: Separation,
  length: number = usualLength,
): Generator<readonly CsvRecord[]> {
  let line = 1;
  let row = separatorLine ? 0 : 1;
  for (const stretch of stretches(text.endsWith('\n') ? text.slice(0, -1) : text, length)) {
    const rows = stretch === '' ? blankRow : tokenize(stretch, delimiter);
    const lineEndsInside = stretch.includes('"') && countOf('\n', stretch) >= rows.length;
    const records: CsvRecord[] = [];
    for (const cells of rows) {
      if (row > 0) records.push({ cells, line, row });
      row += 1;
      line += 1;
      if (lineEndsInside) for (const cell of cells) line += countOf('\n', cell);
    }
    yield records;
  }
}

/** The first rows of a text: so many, or all. */
export function firstRows(
  text: string,
  separation: Separation,
  most: number,
): readonly CsvRecord[] {
  const rows: CsvRecord[] = [];
  for (const records of rowStretches(text, separation, 0)) {
    rows.push(...records);
    if (rows.length >= most) break;
  }
  return rows;
}

const blankRow: readonly (readonly string[])[] = [['']];

/** Cuts a text at line ends that stand outside quotes. */
function* stretches(text: string, length: number): Generator<string> {
  if (text === '') return;
  let from = 0;
  for (let end = cut(text, from, length); end !== -1; end = cut(text, from, length)) {
    yield text.slice(from, end);
    from = end + 1;
  }
  yield text.slice(from);
}

/** The line end at which a stretch may end; -1 when only the end of the text is one. */
function cut(text: string, from: number, length: number): number {
  let quotes = 0;
  let counted = from;
  for (let end = text.indexOf('\n', from + length); end !== -1; end = text.indexOf('\n', end + 1)) {
    quotes += countOf('"', text.slice(counted, end));
    counted = end;
    // PapaParse takes a mark at the beginning of what it is given for a byte order mark.
    if (quotes % 2 === 0 && text[end + 1] !== '\ufeff') return end;
  }
  return -1;
}
