import { hasEnded } from './ancestry.ts';
import type { Portal } from './portal.ts';
import type { Level, Unit } from './unit.ts';

/** The units of one level, those that are no more apart from those that are. */
export interface UnitGroup {
  readonly level: Level;
  readonly living: readonly Unit[];
  readonly ended: readonly EndedUnits[];
}

/** Units whose last day was the same. */
export interface EndedUnits {
  /** ISO; `undefined` where no source states it. */
  readonly lastDay: string | undefined;
  readonly units: readonly Unit[];
}

/** The units by level, levels that ended as a whole last; the last to end before those that ended earlier. */
export function unitGroups(
  portal: Pick<Portal, 'unitsOfLevel' | 'buildDate'>,
): readonly UnitGroup[] {
  return [...portal.unitsOfLevel.values()]
    .flatMap((units) => {
      const [first] = units;
      if (first === undefined) return [];
      const living = units.filter((unit) => !hasEnded(portal, unit));
      const ended = units.filter((unit) => hasEnded(portal, unit));
      return [{ level: first.level, living, ended: byLastDay(ended) }];
    })
    .toSorted((a, b) => Number(a.living.length === 0) - Number(b.living.length === 0));
}

function byLastDay(units: readonly Unit[]): readonly EndedUnits[] {
  const days = Map.groupBy(units, ({ validTo, endStated }) => (endStated ? validTo : undefined));
  return [...days]
    .map(([lastDay, ended]) => ({ lastDay, units: ended }))
    .sort((a, b) => ((a.lastDay ?? '') < (b.lastDay ?? '') ? 1 : -1));
}
