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

/** {@link Fingerprint} of an observation, many times as fast: a large portal has millions. Its field list is held by the compiler. */
export function observationFingerprint(observation: Observation): string {
  const { unit, indicator, period, numerator, denominator, value, ...rest } = observation;
  const { valueDecimals, status, source, note, place, ...others } = rest;
  const { file, line, row } = place;
  others satisfies Record<string, never>;
  const words = note === undefined ? '' : JSON.stringify(note);
  const key = `${unit} ${indicator} ${notationOf(period)}`;
  const figures = `${String(numerator)} ${String(denominator)} ${String(value)} ${String(valueDecimals)}`;
  return `${key} ${figures} ${status} ${source ?? ''} ${String(line)} ${String(row)} ${file}\n${words}\n`;
}

const notations = new WeakMap<Period, string>();

/** A million observations name a few dozen periods, each one object. */
function notationOf(period: Period): string {
  const known = notations.get(period) ?? printPeriod(period);
  notations.set(period, known);
  return known;
}
