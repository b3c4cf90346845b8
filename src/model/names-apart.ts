import { shareADay } from './ancestry.ts';
import type { Life } from './ancestry.ts';
import { placeName } from './place-name.ts';
import type { Unit } from './unit.ts';
import { worded } from './wording.ts';
import type { Wording } from './wording.ts';

/**
 * Units of one group that have one name at the same time, each with the unit above it behind its name: a province had a `Xã Tân Thành` in
 * several of its districts. Where the units above do not differ, the names stay as they are.
 */
export function namesApart(units: ReadonlyMap<string, Unit>): readonly Unit[] {
  const alike = Map.groupBy(units.values(), ({ level, name }) => `${level.id} ${name.vi}`);
  return [...alike.values()].flatMap((group) =>
    group.map((unit) => {
      const above = units.get(unit.parent ?? '');
      const isTold = above !== undefined && group.some((other) => areTwins(unit, other));
      return isTold ? { ...unit, name: nameBelow(unit.name, above.name) } : unit;
    }),
  );
}

function areTwins(one: Unit, other: Unit): boolean {
  return one.parent !== other.parent && shareADay(ownLife(one), ownLife(other));
}

/** In a linked portal already bounded by the units above. */
function ownLife({ validFrom: from, validTo: to }: Unit): Life {
  return { from, to };
}

function nameBelow(name: Wording, above: Wording): Wording {
  return {
    vi: `${name.vi} (${placeName(above.vi)})`,
    en: name.en && `${name.en} (${worded(above, 'en')})`,
  };
}
