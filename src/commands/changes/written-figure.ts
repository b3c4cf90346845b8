import { cellOf } from './raw-rows.ts';
import type { RawRow } from './raw-rows.ts';

/** Whether a row of `observations` has anything in the place of a figure. */
export function hasFigure(row: RawRow): boolean {
  return ['numerator', 'denominator', 'value'].some((column) => cellOf(row, column).trim() !== '');
}

/** Whether a text is empty or a number as the tables write one. */
export function isReadable(text: string): boolean {
  return /^(?:-?\d+(?:\.\d+)?)?$/.test(text.trim());
}
