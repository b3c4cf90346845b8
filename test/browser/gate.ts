import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A measurement and the bar it is held to, as the report at the end of the tests prints them. */
export interface Gate {
  /** What is measured: "axe violations, every kind of page". */
  readonly name: string;
  readonly measured: string | number;
  readonly bar: string | number;
  readonly ok: boolean;
}

const folder = resolve(import.meta.dirname, '../../.reports');

/** Writes a gate as `.reports/<id>.json`. */
export function writeGate(id: string, gate: Gate): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${id}.json`), `${JSON.stringify(gate, undefined, 2)}\n`);
}
