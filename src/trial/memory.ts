import type { TrialIndex } from './published.ts';

/** Each byte of a table becomes so many in the memory of a browser that checks it (measured in Chromium). */
const perByte = 14;

/** Below this any phone has enough. */
const little = 300_000_000;

/** About how much memory a browser must have to check with these tables, in bytes; 0 where nobody need ask. */
export function memoryNeeded({ tables }: Pick<TrialIndex, 'tables'>): number {
  const bytes = tables.reduce((sum, { size }) => sum + size, 0) * perByte;
  return bytes < little ? 0 : bytes;
}
