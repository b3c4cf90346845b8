import { ancestors } from './ancestry.ts';
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
      const above = ancestors({ units }, unit)[0];
      const isTold = above !== undefined && group.some((other) => areTwins(unit, other));
      return isTold ? { ...unit, name: nameBelow(unit.name, above.name) } : unit;
    }),
  );
}

function areTwins(one: Unit, other: Unit): boolean {
  return (
    one.parent !== other.parent &&
    (one.validFrom ?? '') <= (other.validTo ?? '9999') &&
    (other.validFrom ?? '') <= (one.validTo ?? '9999')
  );
}

function nameBelow(name: Wording, above: Wording): Wording {
  return {
    vi: `${name.vi} (${placeName(above.vi)})`,
    en: name.en && `${name.en} (${worded(above, 'en')})`,
  };
}
