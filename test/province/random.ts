/**
 * Chance without a state: a number in [0, 1) that depends on the seed and the keys alone, so that a thing added to the
 * province changes no figure of the others.
 */
export function chance(seed: number, one: number, two = 0, three = 0): number {
  let mixed = mix(seed ^ 0x9e3779b9, one);
  mixed = mix(mixed, two);
  mixed = mix(mixed, three);
  mixed ^= mixed >>> 15;
  return (mixed >>> 0) / 0x1_0000_0000;
}

/** About normal: mean 0, standard deviation 1, never beyond ±3.5. */
export function wobble(seed: number, one: number, two = 0, three = 0): number {
  const sum =
    chance(seed, one, two, three) +
    chance(seed + 101, one, two, three) +
    chance(seed + 202, one, two, three) +
    chance(seed + 303, one, two, three);
  return (sum - 2) * 1.732;
}

/** The items in an order of chance. */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  return items
    .map((item, index) => ({ item, at: chance(seed, index), index }))
    .sort((a, b) => a.at - b.at || a.index - b.index)
    .map(({ item }) => item);
}

/** One of the items. */
export function oneOf<T>(items: readonly [T, ...T[]] | readonly T[], seed: number, key: number): T {
  const item = items[Math.floor(chance(seed, key) * items.length)];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

/** Murmur3's step: every bit of both numbers reaches every bit of the answer. */
function mix(hash: number, key: number): number {
  let part = Math.imul(key + 0x7f4a7c15, 0xcc9e2d51);
  part = (part << 15) | (part >>> 17);
  let mixed = hash ^ Math.imul(part, 0x1b873593);
  mixed = Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
}
