/** What stands around the tables in a document. */
const [begin, end] = ['<!-- tables -->', '<!-- /tables -->'] as const;

/** The part of a document between its marks. */
export function between(text: string): string {
  const [from, to] = placesIn(text);
  return text.slice(from, to);
}

/** A document with other tables between its marks. */
export function withTables(text: string, tables: string): string {
  const [from, to] = placesIn(text);
  return `${text.slice(0, from)}\n\n${tables}\n\n${text.slice(to)}`;
}

function placesIn(text: string): readonly [number, number] {
  const [start, stop] = [text.indexOf(begin), text.indexOf(end)];
  if (start === -1 || stop < start) throw new Error(`no ${begin} … ${end} in the document`);
  return [start + begin.length, stop];
}
