import { isTrimmed } from '../blanks.ts';
import type { IssueCode } from '../codes.ts';
import type { Parsed, Remark } from '../field.ts';

/** A cell that could be read. */
export function read<T>(value: T): Parsed<T> {
  return { ok: true, value };
}

/** A cell that could not be read, and why. */
export function refused(
  code: IssueCode,
  details?: Readonly<Record<string, string | number>>,
): Parsed<never> {
  return { ok: false, code, details };
}

/** Reads the text without the blanks around it, and says so: they change no number and no date. */
export function readTrimmed<T>(text: string, parse: (trimmed: string) => Parsed<T>): Parsed<T> {
  if (isTrimmed(text)) return parse(text);
  const parsed = parse(text.trim());
  const blanks: Remark = { code: 'cell/blanks-around' };
  return parsed.ok ? { ...parsed, warnings: [blanks, ...(parsed.warnings ?? [])] } : parsed;
}

/** A copy of a text cut from a file: a piece would keep the whole file in memory. */
export function ownText(text: string): string {
  return decoder.decode(encoder.encode(text));
}

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads each text once and gives the same value again: a million rows name a few thousand codes and periods.
 * Faults are read anew, so that a file of nothing else does not fill the memory.
 */
export function remembered<T>(parse: (text: string) => Parsed<T>): (text: string) => Parsed<T> {
  const known = new Map<string, Parsed<T>>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const own = ownText(text);
    const parsed = parse(own);
    if (parsed.ok) known.set(own, parsed);
    return parsed;
  };
}
