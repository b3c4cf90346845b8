import { rmSync } from 'node:fs';
import { defaults } from '../province/options.ts';
import type { ProvinceOptions } from '../province/options.ts';
import { writeProvince } from '../province/province.ts';

/** The sizes of the invented province that is built. Months only, and no unit ever changes: every unit has every month. */
export const sizes = {
  S: { units: 60, months: 24 },
  M: { units: 700, months: 36 },
  L: { units: 3400, months: 60 },
} as const;

export type Size = keyof typeof sizes;

export function isSize(text: string): text is Size {
  return Object.hasOwn(sizes, text);
}

/** Writes the province of a size as a portal folder, afresh: the same bytes each time. */
export function writeSize(folder: string, size: Pick<ProvinceOptions, 'units' | 'months'>): void {
  rmSync(folder, { recursive: true, force: true });
  writeProvince(folder, { ...defaults, ...size, periods: 'monthly', reform: 'none' });
}
