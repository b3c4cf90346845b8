/** The names of the months in English, January first. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The English name of a month counted from 1. */
export function monthName(month: number): string {
  const name = monthNames[month - 1];
  if (!name) throw new Error(`no month ${String(month)}`);
  return name;
}
