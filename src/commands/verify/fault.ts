import { compareTexts } from '../../table/order.ts';
import type { FaultCode } from './phrases.ts';

/** Something wrong in a built site, as data. */
export interface Fault {
  readonly code: FaultCode;
  /** From the root of the site, with `/`. */
  readonly file: string;
  /** Where in the text of the file, counted from 0; turned into a line when the fault is told. */
  readonly index?: number | undefined;
  readonly details?: Readonly<Record<string, string | number>> | undefined;
}

/** By file, place, code, then details: one order, whatever order the checks ran in. */
export function compareFaults(a: Fault, b: Fault): number {
  return (
    compareTexts(a.file, b.file) ||
    (a.index ?? -1) - (b.index ?? -1) ||
    compareTexts(a.code, b.code) ||
    compareTexts(JSON.stringify(a.details ?? {}), JSON.stringify(b.details ?? {}))
  );
}
