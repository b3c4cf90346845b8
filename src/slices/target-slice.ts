import { byId } from '../model/by-id.ts';
import type { Portal } from '../model/portal.ts';
import type { Target } from '../model/target.ts';
import type { Level, Unit } from '../model/unit.ts';
import { outcomesOf } from '../ranking/outcome.ts';
import type { RankAt } from '../ranking/outcome.ts';
import type { TargetOutcome } from './directive-slice.ts';
import { documentsOf } from './documents.ts';
import type { Documents } from './documents.ts';
import { digest } from './fingerprint.ts';
import type { Fingerprint } from './fingerprint.ts';

/** Everything that the page of a target may show. */
export interface TargetSlice extends TargetOutcome {
  /** The document that sets it, and the units that it names. */
  readonly documents: Documents;
  readonly units: ReadonlyMap<string, Unit>;
  readonly levels: ReadonlyMap<string, Level>;
  /** Another whenever anything above is. */
  readonly key: () => string;
}

export interface TargetSources {
  readonly portal: Portal;
  readonly print: Fingerprint;
  readonly rankAt: RankAt;
}

/** Cuts the slices of targets. */
export function targetSlices({
  portal,
  print,
  rankAt,
}: TargetSources): (target: Target) => TargetSlice {
  return (target) => {
    const indicator = portal.indicators.get(target.indicator);
    if (indicator === undefined) throw new Error(`unknown indicator: ${target.indicator}`);
    const documents = documentsOf(portal, { sources: new Set(), targets: [target] }, print);
    const bound = portal.units.get(target.unit ?? '');
    const units = byId(bound ? [bound] : []);
    const outcomes = outcomesOf(portal, target, rankAt);
    const parts = { target, indicator, outcomes, units, levels: portal.levels };
    return {
      ...parts,
      documents: documents.value,
      key: () => digest(`${print(parts)}\n${documents.print()}`),
    };
  };
}
