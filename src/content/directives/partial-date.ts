/** Whether two dates of any precision can be one day: `2020-09` and `2020-09-30`. */
export function sameDate(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}-`) || b.startsWith(`${a}-`);
}

/** The first day that a date of any precision can mean. */
export function earliest(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

/** A day that no day meant by the date comes after: of February too the 31st, since it is only compared. */
export function latest(date: string): string {
  return date.length === '2020'.length ? `${date}-12-31` : `${date}-31`.slice(0, 10);
}
