import { basename } from 'node:path';
import { parsePeriod, printPeriod } from '../../table/period.ts';
import type { ObservationRow } from './plan.ts';

const folder = 'data/observations';

/**
 * The file that new rows of a period belong to: where most rows of that period are, or else of its year and kind, or its year; a new one
 * named as the others are (`2022.csv`, or `2022-10.csv` where each month has its own).
 */
export function fileFor(period: string, existing: readonly ObservationRow[]): string {
  const samePeriod = mostUsed(existing.filter((row) => printPeriod(row.period) === period));
  if (samePeriod !== undefined) return samePeriod;
  const names = [...new Set(existing.map(({ place }) => basename(place.file, '.csv')))];
  const year = period.slice(0, 4);
  const byMonth = names.length > 0 && names.every((name) => /^\d{4}-\d\d$/.test(name));
  if (byMonth && /^\d{4}-\d\d$/.test(period)) return `${folder}/${period}.csv`;
  const ofYear = existing.filter((row) => printPeriod(row.period).startsWith(year));
  const kind = parsePeriod(period)?.kind;
  const sameYear = mostUsed(ofYear.filter((row) => row.period.kind === kind)) ?? mostUsed(ofYear);
  return (byMonth ? undefined : sameYear) ?? `${folder}/${year}.csv`;
}

function mostUsed(rows: readonly ObservationRow[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { place } of rows) counts.set(place.file, (counts.get(place.file) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))[0]?.[0];
}
