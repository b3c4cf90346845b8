import { fold } from '../../src/table/fold.ts';
import { shuffled } from './random.ts';
import { realNames } from './real-names.ts';
import { qualities, sides, things } from './syllables.ts';

const real = new Set(realNames.map(fold));

/** Gives names of places, each once. */
export type NameGiver = () => string;

/**
 * Bare names of places such as “Mây Biếc”, in an order of chance; when the pairs run out, with a side: “Mây Biếc
 * Thượng”.
 */
export function placeNames(seed: number): NameGiver {
  const pairs = things
    .flatMap((thing) => qualities.map((quality) => `${thing} ${quality}`))
    .filter((name) => !real.has(fold(name)));
  const parted = shuffled(
    pairs.flatMap((pair) => sides.map((side) => `${pair} ${side}`)),
    seed + 1,
  );
  const names = [...shuffled(pairs, seed), ...parted][Symbol.iterator]();
  return () => {
    const { value, done } = names.next();
    if (done === true) throw new Error('no names are left');
    return value;
  };
}
