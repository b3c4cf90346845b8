import { hasEnded } from './ancestry.ts';
import type { Portal } from './portal.ts';
import type { Unit, UnitChange } from './unit.ts';

type Changes = Pick<Portal, 'units' | 'changesFrom' | 'changesTo'>;

/** A unit reached through `unit_changes`, and the change that leads to it. */
export interface Kin {
  readonly unit: Unit;
  readonly change: UnitChange;
  /** 1: directly; 2: through one unit between; and so on. */
  readonly steps: number;
}

/**
 * What became of a unit, transitively to today: each unit once, by its shortest way, nearest first, then by date and
 * id. A chain of changes that turns back on itself is followed once.
 */
export function successors(portal: Changes, unit: Unit): readonly Kin[] {
  return reach(portal, unit, (id) =>
    (portal.changesFrom.get(id) ?? []).map((change) => ({ change, id: change.to })),
  );
}

/** What a unit came from, transitively back in time: each unit once, nearest first, then by date and id. */
export function predecessors(portal: Changes, unit: Unit): readonly Kin[] {
  return reach(portal, unit, (id) =>
    (portal.changesTo.get(id) ?? []).map((change) => ({ change, id: change.from })),
  );
}

/** The units of today (on `buildDate`) that came of a unit which is no more; empty where none is known. */
export function heirs(portal: Changes & Pick<Portal, 'buildDate'>, unit: Unit): readonly Unit[] {
  return successors(portal, unit)
    .map((kin) => kin.unit)
    .filter((one) => !hasEnded(portal, one));
}

interface Step {
  readonly change: UnitChange;
  readonly id: string | undefined;
}

function reach(portal: Changes, unit: Unit, next: (id: string) => readonly Step[]): readonly Kin[] {
  const found = new Map<string, Kin>();
  let frontier = [unit.id];
  for (let steps = 1; frontier.length > 0; steps += 1) {
    const reached: string[] = [];
    for (const { change, id } of frontier.flatMap(next)) {
      const kin = id === undefined ? undefined : portal.units.get(id);
      if (kin === undefined || kin.id === unit.id || found.has(kin.id)) continue;
      found.set(kin.id, { unit: kin, change, steps });
      reached.push(kin.id);
    }
    frontier = reached;
  }
  return [...found.values()];
}
