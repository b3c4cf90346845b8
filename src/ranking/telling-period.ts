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
  const all = portal.observations.periodsOf(indicator, level.id).filter((period) => {
    if (!within(period, validFrom, validTo) || !suits(period)) return false;
    const key = printPeriod(period);
    return top === undefined || portal.observations.reporting(indicator, level.id, key).has(top);
  });
  const long = all.filter(({ kind }) => kind !== 'week' && kind !== 'day');
  return lastOf(long.length > 0 ? long : all);
}

/** In order of time, those that end on one day stand together, the longest first. */
function lastOf(periods: readonly Period[]): Period | undefined {
  return periods.reduce<Period | undefined>(
    (last, period) =>
      last && endOf(last) !== undefined && endOf(last) === endOf(period) ? last : period,
    undefined,
  );
}
