import Papa from 'papaparse';

/** The marks that programs put between cells; the first is ours. */
const delimiters = [',', ';', '\t', '|'] as const;

/** How a file separates its cells. */
export interface Separation {
  readonly delimiter: string;
  /** The mark of a `sep=` line, which Excel writes and other programs take for the header. */
  readonly separatorLine: boolean;
  /** `false`: cells stand apart by this mark, but not one of them is a known column. */
  readonly known: boolean;
}

/** The text of `sep=;` on the first line, with what Excel may put around it. */
const separatorLine = /^"?sep=([,;\t|])"?[,;\t|]*\n/i;

/** Finds the delimiter with which a line holds the most known columns. `isKnown` takes the text of a cell. */
export function findDelimiter(text: string, isKnown: (cell: string) => boolean): Separation {
  const declared = separatorLine.exec(text);
  const lines = text.slice(declared?.[0].length ?? 0).split('\n', 10);
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, hits: mostKnown(lines, delimiter, isKnown) }))
    .sort((a, b) => b.hits - a.hits);
  const separator = { separatorLine: declared !== null };
  if (best !== undefined && best.hits > 0)
    return { ...separator, delimiter: best.delimiter, known: true };
  return { ...separator, delimiter: declared?.[1] ?? commonest(lines), known: false };
}

/** The text of a cell between delimiters, in rows as PapaParse finds them; a blank line is one empty cell. */
export function tokenize(text: string, delimiter: string): readonly (readonly string[])[] {
  return Papa.parse<string[]>(text, { delimiter, newline: '\n', header: false }).data;
}

function mostKnown(
  lines: readonly string[],
  delimiter: string,
  isKnown: (cell: string) => boolean,
): number {
  const counts = lines.map((line) => {
    const cells = tokenize(line, delimiter)[0] ?? [];
    return cells.filter(isKnown).length;
  });
  return Math.max(0, ...counts);
}

function commonest(lines: readonly string[]): string {
  const first = lines.find((line) => line.trim() !== '') ?? '';
  const [best] = delimiters
    .map((delimiter) => ({ delimiter, count: first.split(delimiter).length }))
    .sort((a, b) => b.count - a.count);
  return best?.delimiter ?? ',';
}
