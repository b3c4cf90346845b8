/**
 * The instant (milliseconds since 1970) of a day and time as clocks of a time zone show it: `2026-10-05T17:30`. Of an hour that
 * clocks show twice the first, of one that they skip the time after it.
 */
export function instantOf(moment: string, timeZone: string): number {
  const asUtc = Date.parse(`${moment}:00Z`);
  const guess = asUtc - offsetAt(asUtc, timeZone);
  // Where clocks change between the two, the offset of the guess is the right one.
  return asUtc - offsetAt(guess, timeZone);
}

/** How far clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((one) => one.type === type)?.value);
  return (
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - instant
  );
}
