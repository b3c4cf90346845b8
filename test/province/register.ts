import { placeUnit } from './place.ts';
import type { PlaceFacts, PlaceKindName } from './place.ts';
import type { ModelUnit } from './unit.ts';

/** A place about to become a unit. */
export interface Draft extends Omit<PlaceFacts, 'code'> {
  /** Its code, where its name would make too long a one. */
  readonly id?: string;
  readonly name: string;
  readonly kind: PlaceKindName;
  /** The official code it takes over; without one it gets a new code. */
  readonly code?: string | undefined;
}

/** Enters places as units: nobody's code is ever given to another, official codes only where they are taken over. */
export type Register = (draft: Draft) => ModelUnit;

/** A register with codes of units all its own; official codes from 90001 on, which no real commune has. */
export function newRegister(): Register {
  const taken = new Set<string>();
  let last = 90_000;
  return ({ name, kind, code, ...facts }) => {
    const unit = placeUnit(name, kind, { ...facts, code: code ?? String((last += 1)) });
    const id = freeId(unit, taken);
    taken.add(id);
    return { ...unit, id };
  };
}

/**
 * A later unit of the same name has the year in which it began behind its code; names that differ only in marks (Sao,
 * Sáo) have a number.
 */
function freeId({ id, from }: ModelUnit, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const dated = from === undefined ? id : `${id}-${from.slice(0, 4)}`;
  for (let number = 1; ; number++) {
    const free = number === 1 ? dated : `${dated}-${String(number)}`;
    if (!taken.has(free)) return free;
  }
}
