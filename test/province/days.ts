/** The day before a day, both ISO. */
export function dayBefore(day: string): string {
  return daysAfter(day, -1);
}

/** The day `count` days after a day, both ISO. */
export function daysAfter(day: string, count: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + count);
  return date.toISOString().slice(0, 10);
}
