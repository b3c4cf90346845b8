import { ancestors } from '../model/ancestry.ts';
import { byId } from '../model/by-id.ts';
import type { Portal } from '../model/portal.ts';
import type { Unit, UnitChange } from '../model/unit.ts';

/** A unit with all that it is joined to by changes, near and far, and the changes themselves. */
export interface Kinship {
  /** With the units above each, by id. */
  readonly units: ReadonlyMap<string, Unit>;
  readonly changesFrom: ReadonlyMap<string, readonly UnitChange[]>;
  readonly changesTo: ReadonlyMap<string, readonly UnitChange[]>;
}

/** Follows the changes of a unit in both directions, to their end. */
export function kinshipOf(portal: Portal, unit: Unit): Kinship {
  const found = new Set([unit.id]);
  // A set that grows while it is walked through is walked to its end.
  for (const id of found)
    for (const { from, to } of changesAt(portal, id))
      for (const end of [from, to]) if (end !== undefined) found.add(end);
  const kin = [...found].flatMap((id) => portal.units.get(id) ?? []);
  const units = kin.flatMap((one) => [one, ...ancestors(portal, one)]);
  return {
    units: byId(units),
    changesFrom: only(portal.changesFrom, found),
    changesTo: only(portal.changesTo, found),
  };
}

function changesAt({ changesFrom, changesTo }: Portal, id: string): readonly UnitChange[] {
  return [...(changesFrom.get(id) ?? []), ...(changesTo.get(id) ?? [])];
}

function only<T>(map: ReadonlyMap<string, T>, keys: ReadonlySet<string>): ReadonlyMap<string, T> {
  const entries = [...keys].flatMap((key): [string, T][] => {
    const value = map.get(key);
    return value === undefined ? [] : [[key, value]];
  });
  return new Map(entries);
}
