import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A measurement and the bar it is held to. Tests write it; `npm test` prints it. */
export interface Gate {
  /** What is measured: "axe violations, every kind of page". */
  readonly name: string;
  readonly measured: string | number;
  readonly bar: string | number;
  readonly ok: boolean;
}

/** Where measurements and reports of one run lie. */
export const reports = resolve(import.meta.dirname, '../../.reports');

/** Writes a gate as `.reports/<id>.json`. */
export function writeGate(id: string, gate: Gate): void {
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, `${id}.json`), `${JSON.stringify(gate, undefined, 2)}\n`);
}

/** Every gate that was written, by id, in order of id. */
export function readGates(folder: string): ReadonlyMap<string, Gate> {
  const files = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map(({ name }) => name)
    .sort();
  return new Map(
    files.map((file) => {
      const read: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      if (!isGate(read)) throw new Error(`${file} is no gate`);
      return [file.replace(/\.json$/, ''), read];
    }),
  );
}

function isGate(value: unknown): value is Gate {
  if (typeof value !== 'object' || value === null) return false;
  const { name, measured, bar, ok } = value as Partial<Record<keyof Gate, unknown>>;
  const isShort = (one: unknown) => typeof one === 'string' || typeof one === 'number';
  return typeof name === 'string' && isShort(measured) && isShort(bar) && typeof ok === 'boolean';
}
