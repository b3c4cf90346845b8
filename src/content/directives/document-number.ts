import { fold } from '../../table/fold.ts';

/**
 * The number and symbol of a document as they are compared: leading zeros, case and marks make no other document, so
 * `03/CT-UBND` and `3/ct-ubnd` are one.
 */
export function numberKey(number: string, symbol: string): string {
  return `${fold(number).replace(/^0+(?=\d)/, '')}/${fold(symbol).replaceAll(/\s+/g, '')}`;
}

const printed = /^(\d+\p{L}?)\s*[/-]\s*(\S.*)$/u;

/** The same, of a number and symbol printed together: `71/TB-UBND`, `45/2020/NĐ-CP`, `57-NQ/TW`; `undefined` when they are not. */
export function printedKey(text: string): string | undefined {
  const [, number, symbol] = printed.exec(text.trim()) ?? [];
  return number === undefined || symbol === undefined ? undefined : numberKey(number, symbol);
}
