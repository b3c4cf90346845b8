import type { Machine } from './measure/machine.ts';
import type { Cost } from './measure/run.ts';
import type { Weight } from './measure/weigh.ts';
import type { Size } from './sizes.ts';

/** Everything that was measured. */
export interface Results {
  readonly machine: Machine;
  readonly sizes: readonly SizeResults[];
}

export interface SizeResults {
  readonly size: Size;
  readonly units: number;
  readonly months: number;
  /** Rows of observations. */
  readonly rows: number;
  readonly rounds: number;
  readonly entries: readonly Entry[];
}

/** One thing that was measured, in every round. */
export interface Entry {
  readonly id: string;
  /** Of the first round. */
  readonly weight: Weight | undefined;
  /** By round. */
  readonly runs: readonly Run[];
}

export interface Run extends Cost {
  /** Where it says so: seconds by stage. */
  readonly stages?: Readonly<Record<string, number>> | undefined;
}

export function entryOf(results: SizeResults | undefined, id: string): Entry | undefined {
  return results?.entries.find((entry) => entry.id === id);
}

export function sizeOf({ sizes }: Results, size: Size): SizeResults | undefined {
  return sizes.find((one) => one.size === size);
}
