import { partialDate } from '../../../table/fields/date.ts';
import type { Found } from './found.ts';
import { headOf } from './lines.ts';

/** Where and when a letter was issued; the date at the precision that is stated (EDTF). */
export interface Dateline {
  readonly place: string;
  readonly date: string;
}

const inWords =
  /^(\p{Lu}[^,]{1,60}),\s*ngày[\s.…_]*(\d{1,2})?[\s.…_]*tháng[\s.…_]*(\d{1,2})?[\s.…_]*năm\s*(\d{4})/iu;
const inFigures = /^(\p{Lu}[^,]{1,60}),\s*ngày\s*(\d{1,2})[/.](\d{1,2})[/.](\d{4})/iu;

/** `Đức Thọ, ngày 30 tháng 9 năm 2020` → `2020-09-30`; `ngày tháng 8 năm 2020` → `2020-08`. */
export function datelineIn(lines: readonly string[]): Found<Dateline> | undefined {
  for (const words of headOf(lines)) {
    const [, place, day, month, year] = inWords.exec(words) ?? inFigures.exec(words) ?? [];
    const date = year === undefined ? undefined : dateOf(year, month, day);
    if (place !== undefined && date !== undefined) return { words, value: { place, date } };
  }
  return undefined;
}

/** A date as exact as its parts allow; `undefined` where there is no such day. */
export function dateOf(year: string, month?: string, day?: string): string | undefined {
  const parts = [year, ...(month === undefined ? [] : day === undefined ? [month] : [month, day])];
  const date = parts.map((part) => part.padStart(2, '0')).join('-');
  return partialDate.parse(date).ok ? date : undefined;
}

/** Whether a line says where and when. */
export function isDateline(line: string): boolean {
  return inWords.test(line) || inFigures.test(line);
}
