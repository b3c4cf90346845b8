import { createHash, hash } from 'node:crypto';
import type { Observation } from '../model/observation.ts';
import type { Portal } from '../model/portal.ts';
import { printPeriod } from '../table/period.ts';

/** The SHA-256 of a text, in base64url. */
export function digest(text: string): string {
  return hash('sha256', text, 'base64url');
}

/** A value as a text that no other value has: data of any depth, without functions and without circles. */
export type Fingerprint = (value: unknown) => string;

/**
 * Fingerprints of values that are made of the rows of a portal. Each unit, target and other row of a small table is read once, with
 * every field it has; wherever it stands again, its digest stands for it.
 */
export function fingerprintsOf(portal: Portal): Fingerprint {
  const known = new WeakMap<object, string>();
  const of: Fingerprint = (value) => {
    if (typeof value !== 'object' || value === null) return scalar(value);
    if (isObservation(value)) return observationFingerprint(value);
    return known.get(value) ?? compound(value, of);
  };
  const { levels, units, indicators, targets, sources, changes } = portal;
  for (const rows of [levels, indicators, sources, units].map((map) => map.values()))
    for (const row of rows) known.set(row, digest(compound(row, of)));
  for (const row of [...targets, ...changes]) known.set(row, digest(compound(row, of)));
  return of;
}

// Nothing else in a portal has decimals of its own.
function isObservation(value: object): value is Observation {
  return 'valueDecimals' in value && 'place' in value;
}

function scalar(value: unknown): string {
  // Its length before a text tells where it ends.
  if (typeof value === 'string') return `${String(value.length)}'${value}`;
  if (typeof value === 'number' || typeof value === 'boolean' || value === undefined)
    return String(value);
  throw new Error(`no part of a page's data: ${typeof value}`);
}

function compound(value: object, of: Fingerprint): string {
  if (Array.isArray(value)) return `[${value.map(of).join()}]`;
  if (value instanceof Map) return `<${[...value].map(of).join()}>`;
  if (value instanceof Set) return `(${[...value].map(of).join()})`;
  let text = '{';
  // A list of pairs for each of a million small objects would only be thrown away.
  for (const name of Object.keys(value)) text += `${name}:${of(Reflect.get(value, name))},`;
  return `${text}}`;
}

/** {@link Fingerprint} of one observation. */
function observationFingerprint(observation: Observation): string {
  let text = '"';
  for (const read of readers) text += `${scalar(read(observation))},`;
  return `${text}"`;
}

/**
 * The digest of a list of observations: another whenever a field of one is. Their numbers are hashed as they lie in memory, and each
 * word once; of a row only what differs from the row before, for neighbours share most of their fields. A large portal has millions
 * of rows and asks twice for each.
 */
export function observationsDigest(rows: readonly Observation[]): string {
  const words = new Map<string, number>();
  const numbers = new Float64Array(rows.length * (readers.length + 1));
  const before: (number | string | undefined)[] = readers.map(() => undefined);
  let at = 0;
  for (const row of rows) {
    // One bit for each field that is told anew.
    const told = at;
    let bits = 0;
    let bit = 1;
    at += 1;
    for (let field = 0; field < readers.length; field += 1, bit *= 2) {
      const value = readers[field]?.(row);
      if (value === before[field]) continue;
      before[field] = value;
      bits += bit;
      numbers[at] = typeof value === 'string' ? numberIn(words, value) : (value ?? missing);
      at += 1;
    }
    numbers[told] = bits;
  }
  return createHash('sha256')
    .update(new Uint8Array(numbers.buffer, 0, at * numbers.BYTES_PER_ELEMENT))
    .update(JSON.stringify([...words.keys()]))
    .digest('base64url');
}

/** The number of the first use of a word. */
function numberIn(words: Map<string, number>, word: string): number {
  const known = words.get(word);
  if (known !== undefined) return known;
  words.set(word, words.size);
  return words.size - 1;
}

/** No number of a table is infinite. */
const missing = Infinity;

/** Every field of an observation: the compiler asks for one that is added. */
const fields: Readonly<
  Record<
    Exclude<keyof Observation, 'place'> | `place.${keyof Observation['place']}`,
    (row: Observation) => number | string | undefined
  >
> = {
  unit: ({ unit }) => unit,
  indicator: ({ indicator }) => indicator,
  period: ({ period }) => printPeriod(period),
  numerator: ({ numerator }) => numerator,
  denominator: ({ denominator }) => denominator,
  value: ({ value }) => value,
  valueDecimals: ({ valueDecimals }) => valueDecimals,
  status: ({ status }) => status,
  source: ({ source }) => source,
  note: ({ note }) => note && JSON.stringify(note),
  'place.file': ({ place }) => place.file,
  'place.line': ({ place }) => place.line,
  'place.row': ({ place }) => place.row,
};

const readers = Object.values(fields);
