import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Indicator } from '../../src/model/indicator.ts';
import { openPortal, portalFrom } from '../../src/open.ts';
import { rank } from '../../src/ranking/ranking.ts';
import type { Ranking } from '../../src/ranking/ranking.ts';
import { parsePeriod } from '../../src/table/period.ts';
import type { Period } from '../../src/table/period.ts';
import { diskFolder } from '../../src/table/disk-folder.ts';
import { defaults } from './options.ts';
import { writeProvince } from './province.ts';

/** The day on which tests look at the province. */
export const today = '2026-11-24';

const folder = mkdtempSync(join(tmpdir(), 'province-'));
writeProvince(folder, defaults);
const opened = openPortal(diskFolder(folder), today);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The tables and the portal of the province as `npm run demo` makes it. */
export const { tables } = opened;
export const portal = portalFrom(opened, today);

/** Its months with figures, the oldest first. */
export const months: readonly Period[] = portal.observations
  .periodsOf('nop-truc-tuyen', 'tinh')
  .filter(({ kind }) => kind === 'month');

/** The thing, which must be there. */
export function found<T>(thing: T | undefined): T {
  if (thing === undefined) throw new Error('not found');
  return thing;
}

export function indicator(id: string): Indicator {
  return found(portal.indicators.get(id));
}

export function ranking(id: string, level: string, period: string): Ranking {
  const levelOf = found(portal.levels.get(level));
  return rank(portal, indicator(id), levelOf, found(parsePeriod(period)));
}
