import type { Period } from '../table/period.ts';
import { compareCodes } from './order.ts';
import { firstDayOf, lastDayOf } from '../table/period-days.ts';
import type { Portal } from './portal.ts';
import type { UnitChange, UnitChangeKind } from './unit.ts';

type Changes = Pick<Portal, 'changesFrom' | 'changesTo'>;

/**
 * Whether the same body goes on: under another name or type, or under another unit. A merger or split makes another
 * territory.
 */
export function carriesOn(kind: UnitChangeKind): boolean {
  return kind === 'rename' || kind === 'retype' || kind === 'reparent';
}

/**
 * The ids of the lives of one body, the oldest first, `unit` among them: those joined by a rename or retype which is
 * the only thing that happened to both ends on its day (a commune that became a ward and took in another one the same
 * day is not the same body).
 */
export function continuedSeriesUnits(portal: Changes, unit: string): readonly string[] {
  const lives = new Set([unit]);
  for (let id = earlierLife(portal, unit); id !== undefined && !lives.has(id);) {
    lives.add(id);
    id = earlierLife(portal, id);
  }
  const oldestFirst = [...lives].reverse();
  for (let id = laterLife(portal, unit); id !== undefined && !lives.has(id);) {
    lives.add(id);
    oldestFirst.push(id);
    id = laterLife(portal, id);
  }
  return oldestFirst;
}

/** The mergers and splits a unit took part in, on either side, by date. A line in a chart stops at each. */
export function breaksOf({ changesFrom, changesTo }: Changes, unit: string): readonly UnitChange[] {
  return [...(changesFrom.get(unit) ?? []), ...(changesTo.get(unit) ?? [])]
    .filter(({ kind }) => kind === 'merge' || kind === 'split')
    .sort((a, b) => compareCodes(a.date, b.date));
}

/**
 * Whether a break on `date` stands between two periods: one lies before it and the other after, or one is mixed.
 * Two periods mixed by the same break (the first 8 and the first 9 months, with a merger in July) are alike.
 */
export function separates(date: string, earlier: Period, later: Period): boolean {
  return side(earlier, date) !== side(later, date);
}

function side(period: Period, date: string): 'before' | 'mixed' | 'after' {
  if (lastDayOf(period) < date) return 'before';
  return firstDayOf(period) < date ? 'mixed' : 'after';
}

function earlierLife(portal: Changes, id: string): string | undefined {
  return (portal.changesTo.get(id) ?? []).find((change) => isAlone(portal, change))?.from;
}

function laterLife(portal: Changes, id: string): string | undefined {
  return (portal.changesFrom.get(id) ?? []).find((change) => isAlone(portal, change))?.to;
}

function isAlone(portal: Changes, change: UnitChange): boolean {
  if (!carriesOn(change.kind) || change.from === undefined || change.to === undefined) return false;
  if (change.from === change.to) return false;
  const around = [
    ...(portal.changesFrom.get(change.from) ?? []),
    ...(portal.changesTo.get(change.to) ?? []),
  ];
  return around.every(
    (other) => other === change || other.date !== change.date || other.from === other.to,
  );
}
