import type { Weight } from './measure/weigh.ts';
import { median, ratioInRounds } from './median.ts';
import type { Spread } from './median.ts';
import { entryOf } from './results.ts';
import type { Run, SizeResults } from './results.ts';

/** A number of every run of one thing. */
export interface Quantity {
  /** The id of the thing: `floor`, `build-value`. */
  readonly of: string;
  readonly take: (run: Run) => number | undefined;
  /** What it is divided by, of all that was made. */
  readonly per?: (made: Weight) => number;
}

export const wall = (of: string): Quantity => ({ of, take: (run) => run.wall });
export const cpu = (of: string): Quantity => ({ of, take: (run) => run.cpu });
export const memory = (of: string): Quantity => ({ of, take: (run) => run.memory });

/** The seconds of some stages of the cold build. */
export const stages = (...names: readonly string[]): Quantity => stagesOf('build', ...names);

/** The seconds of some stages of a build. `undefined` when one of them was not timed. */
export function stagesOf(of: string, ...names: readonly string[]): Quantity {
  return {
    of,
    take: ({ stages: timed }) =>
      names.reduce<number | undefined>((sum, name) => {
        const seconds = timed?.[name];
        return sum === undefined || seconds === undefined ? undefined : sum + seconds;
      }, 0),
  };
}

/** For each megabyte of HTML. */
export const perMegabyte = (quantity: Quantity): Quantity => ({
  ...quantity,
  per: ({ html }) => html / 1e6,
});

export const perPage = (quantity: Quantity): Quantity => ({
  ...quantity,
  per: ({ pages }) => pages,
});

/** A quantity by round. */
export function valuesOf(
  results: SizeResults | undefined,
  { of, take, per }: Quantity,
): readonly (number | undefined)[] {
  const entry = entryOf(results, of);
  const by = per === undefined ? 1 : entry?.weight === undefined ? NaN : per(entry.weight);
  return (entry?.runs ?? []).map((run) => {
    const value = take(run);
    return value === undefined ? undefined : value / by;
  });
}

export function medianOf(results: SizeResults | undefined, quantity: Quantity): number | undefined {
  return median(valuesOf(results, quantity).filter((value) => value !== undefined));
}

/** One quantity over another, inside each round. */
export function ratioOf(
  results: SizeResults | undefined,
  above: Quantity,
  below: Quantity,
): Spread | undefined {
  return ratioInRounds(valuesOf(results, above), valuesOf(results, below));
}
