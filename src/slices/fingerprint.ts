import { createHash } from 'node:crypto';
import type { Observation } from '../model/observation.ts';
import type { Portal } from '../model/portal.ts';
import { printPeriod } from '../table/period.ts';
import type { Period } from '../table/period.ts';

/** The SHA-256 of a text, in hexadecimal. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
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
    if (isObservation(value)) return scalar(observationFingerprint(value));
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
  for (const [name, part] of Object.entries(value)) text += `${name}:${of(part)},`;
  return `${text}}`;
}

/** {@link Fingerprint} of an observation, many times as fast. */
function observationFingerprint(observation: Observation): string {
  return observationsDigest([observation]);
}

/**
 * The digest of a list of observations: another whenever a field of one is. Their numbers are hashed as they lie in memory, and each
 * word once: a large portal has millions of rows and asks twice for each.
 */
export function observationsDigest(rows: readonly Observation[]): string {
  const words = new Map<string, number>();
  const wordOf: WordOf = (text) => {
    if (text === undefined) return none;
    const known = words.get(text);
    if (known === undefined) words.set(text, words.size);
    return known ?? words.size - 1;
  };
  const numbers = new Float64Array(rows.length * fields.length);
  let at = 0;
  for (const row of rows)
    for (const read of fields) {
      numbers[at] = read(row, wordOf);
      at += 1;
    }
  return createHash('sha256')
    .update(new Uint8Array(numbers.buffer))
    .update(JSON.stringify([...words.keys()]))
    .digest('base64url');
}

/** Gives a word the number of its first use. */
type WordOf = (text: string | undefined) => number;

/** Stands for what is missing: no number of a table is infinite. */
const none = Infinity;

/** Every field of an observation as a number: the compiler asks for one that is added. */
const readers: Readonly<
  Record<
    Exclude<keyof Observation, 'place'> | `place.${keyof Observation['place']}`,
    (row: Observation, wordOf: WordOf) => number
  >
> = {
  unit: ({ unit }, wordOf) => wordOf(unit),
  indicator: ({ indicator }, wordOf) => wordOf(indicator),
  period: ({ period }, wordOf) => wordOf(notationOf(period)),
  numerator: ({ numerator }) => numerator ?? none,
  denominator: ({ denominator }) => denominator ?? none,
  value: ({ value }) => value ?? none,
  valueDecimals: ({ valueDecimals }) => valueDecimals ?? none,
  status: ({ status }, wordOf) => wordOf(status),
  source: ({ source }, wordOf) => wordOf(source),
  note: ({ note }, wordOf) => (note === undefined ? none : wordOf(JSON.stringify(note))),
  'place.file': ({ place }, wordOf) => wordOf(place.file),
  'place.line': ({ place }) => place.line,
  'place.row': ({ place }) => place.row,
};

const fields = Object.values(readers);

const notations = new WeakMap<Period, string>();

/** A million observations name a few dozen periods, each one object. */
function notationOf(period: Period): string {
  const known = notations.get(period) ?? printPeriod(period);
  notations.set(period, known);
  return known;
}
