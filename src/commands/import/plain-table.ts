/** Rows of texts as columns for a terminal: those of `right` end where they end, the others begin together. */
export function plainTable(
  rows: readonly (readonly string[])[],
  right: ReadonlySet<number>,
): readonly string[] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  const widths = Array.from({ length: width }, (_, column) =>
    Math.max(0, ...rows.map((row) => lengthOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    widths
      .map((own, column) => {
        const text = row[column] ?? '';
        const blanks = ' '.repeat(own - lengthOf(text));
        return right.has(column) ? blanks + text : text + blanks;
      })
      .join('  ')
      .trimEnd(),
  );
}

function lengthOf(text: string): number {
  return Array.from(text.normalize('NFC')).length;
}
