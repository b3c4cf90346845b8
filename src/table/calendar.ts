/** The days of a month of the Gregorian calendar; 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The weeks of an ISO 8601 year: 53 when it begins on a Thursday, or is a leap year that begins on a Wednesday. */
export function weeksInYear(year: number): number {
  const firstDay = weekdayOfNewYear(year);
  return firstDay === 4 || (firstDay === 3 && isLeap(year)) ? 53 : 52;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** 1 January's day of the week, Sunday = 0 (Gauss). */
function weekdayOfNewYear(year: number): number {
  const before = year - 1;
  return (1 + 5 * mod(before, 4) + 4 * mod(before, 100) + 6 * mod(before, 400)) % 7;
}

function mod(value: number, modulus: number): number {
  return ((value % modulus) + modulus) % modulus;
}
