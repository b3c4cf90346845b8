import { numberKey } from '../../../content/directives/document-number.ts';
import { dateOf } from './issued.ts';

/** A document that a letter cites, as far as the letter tells of it. */
export interface Cited {
  /** Number and symbol as printed: `03/CT-UBND`. */
  readonly number: string;
  readonly date: string | undefined;
  readonly issuer: string | undefined;
  /** The words around it. */
  readonly words: string;
}

const documents =
  /(?<![\p{L}\p{N}/-])(\d{1,6}\p{L}?)(?:\/((?:\d{4}\/)?\p{Lu}[\p{L}\p{N}&]*(?:-[\p{L}\p{N}&]+)+|\d{4}\/QH\d{1,2})|-(\p{Lu}{2}\/\p{Lu}{2,}))/gu;
const after =
  /^\s*,?\s*ngày\s+(\d{1,2})(?:\s*[/.-]\s*|\s+tháng\s+)(\d{1,2})(?:\s*[/.-]\s*|\s+năm\s+)(\d{4})/u;
const by =
  /^\s*,?\s*của\s+(\p{Lu}[^,.;:()]{2,80}?)(?=\s+(?:về|tại|quy định|ban hành|phê duyệt|và|trên|để)\s|\s*[,.;:()]|$)/u;
const around = 60;

/** The documents with a number that a text names, each once, in the order of the text; the letter itself (`own`) is not among them. */
export function citedIn(lines: readonly string[], own: string | undefined): readonly Cited[] {
  const text = lines.join(' ').replaceAll(/\s+/g, ' ');
  const found = new Map<string, Cited>();
  for (const match of text.matchAll(documents)) {
    const [printed, number = '', symbol, party] = match;
    const key = numberKey(number, symbol ?? party ?? '');
    if (key === own) continue;
    const cited = { number: printed, ...told(text, match.index, printed.length) };
    const before = found.get(key);
    found.set(key, before === undefined ? cited : merged(before, cited));
  }
  return [...found.values()];
}

function told(text: string, at: number, length: number): Omit<Cited, 'number'> {
  const rest = text.slice(at + length);
  const [dated = '', day, month, year] = after.exec(rest) ?? [];
  const issuer = by.exec(rest.slice(dated.length))?.[1];
  const end = at + length + dated.length + around;
  const words = text.slice(Math.max(0, at - around), end).trim();
  return {
    date: year === undefined ? undefined : dateOf(year, month, day),
    issuer: issuer?.trim(),
    words: `…${words}…`,
  };
}

/** A document that is named again is known by everything that was said of it. */
function merged(one: Cited, other: Cited): Cited {
  return { ...one, date: one.date ?? other.date, issuer: one.issuer ?? other.issuer };
}
