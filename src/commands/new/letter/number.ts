import type { Found } from './found.ts';
import { headOf } from './lines.ts';

/** The number and symbol of a document, each as far as it is stated. */
export interface DocumentNumber {
  readonly number: string | undefined;
  readonly symbol: string | undefined;
}

const line = /^số\s*:\s*(.*)$/iu;
/** Dots and lines are room for a number that nobody has written. */
const written = /^[.…_\s]*(\d{1,6}\p{L}?)?[.…_\s]*\/\s*((?:\d{4}\/)?\p{L}[\p{L}\p{N}&.,/-]*)/u;
const ofParty = /^(\d{1,6}\p{L}?)\s*-\s*(\p{L}+\/\p{L}+)/u;
const token = /^#\p{L}+$/u;

/** `Số: 2440/UBND-VH`, `Số: /VP-KSTT`; `undefined` when no line of the head states either. */
export function numberIn(lines: readonly string[]): Found<DocumentNumber> | undefined {
  for (const words of headOf(lines)) {
    const rest = line.exec(words)?.[1];
    const [, number, symbol] = written.exec(rest ?? '') ?? ofParty.exec(rest ?? '') ?? [];
    if (symbol !== undefined)
      return { words, value: { number, symbol: symbol.replace(/[.,/-]+$/, '') } };
  }
  return undefined;
}

/** The tokens of a template that stand where nobody has filled anything in: `#SoKyHieuVanBan`. */
export function tokensIn(lines: readonly string[]): readonly string[] {
  return headOf(lines).filter((words) => token.test(words));
}
