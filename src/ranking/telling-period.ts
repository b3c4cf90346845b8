import { rootOf } from '../model/ancestry.ts';
import { endOf, within } from '../model/period.ts';
import type { Portal } from '../model/portal.ts';
import type { Target } from '../model/target.ts';
import type { Level } from '../model/unit.ts';
import { printPeriod } from '../table/period.ts';
import type { Period } from '../table/period.ts';

/**
 * The period that tells how a target came out: the latest of those that lie whole within its validity, have figures of the level,
 * and suit; of two that end on one day the longer. Weeks and days count only where there is nothing longer. `undefined`: nobody
 * has published a figure.
 */
export function tellingPeriod(
  portal: Pick<Portal, 'observations' | 'units'>,
  target: Pick<Target, 'indicator' | 'unit' | 'validFrom' | 'validTo'>,
  level: Pick<Level, 'id'>,
  suits: (period: Period) => boolean = () => true,
): Period | undefined {
  const { indicator, unit, validFrom, validTo } = target;
  const bound = portal.units.get(unit ?? '');
  const top = bound && rootOf(portal, bound).id;
  const tells = (period: Period) => {
    if (!within(period, validFrom, validTo) || !suits(period)) return false;
    const key = printPeriod(period);
    return top === undefined || portal.observations.reporting(indicator, level.id, key).has(top);
  };
  const periods = portal.observations.periodsOf(indicator, level.id);
  return lastOf(periods, (period) => isLong(period) && tells(period)) ?? lastOf(periods, tells);
}

function isLong({ kind }: Period): boolean {
  return kind !== 'week' && kind !== 'day';
}

/** The last in order of time that suits; of those that end on its day the first, which is the longest. */
function lastOf(
  periods: readonly Period[],
  suits: (period: Period) => boolean,
): Period | undefined {
  let told = periods.findLast(suits);
  const end = told && endOf(told);
  if (told === undefined || end === undefined) return told;
  for (let at = periods.indexOf(told) - 1; at >= 0; at -= 1) {
    const period = periods[at];
    if (period === undefined || endOf(period) !== end) break;
    if (suits(period)) told = period;
  }
  return told;
}
