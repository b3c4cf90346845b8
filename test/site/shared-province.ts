import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inject, vi } from 'vitest';
import { writeProvince } from '../province/province.ts';
import { buildSite } from './build.ts';

export interface BuiltProvince {
  /** The folder of the portal. */
  readonly portal: string;
  readonly site: string;
  /** A file of each process that made pages: see `memory-probe.ts`. */
  readonly memory: string;
}

/** The day on which the province is looked at. */
export const today = '2026-11-21';

/** Enough communes for a ranking that leaves its counts to the pages of units, before and after a reform. */
const options = { units: 240, months: 18, seed: 1, periods: 'all', reform: 'july-2025' } as const;

/** An invented province and its site. The first suite that asks builds it, the others wait until the build has ended. */
export async function builtProvince(): Promise<BuiltProvince> {
  const folder = inject('shared');
  const province = {
    portal: join(folder, 'tỉnh Mẫu'),
    site: join(folder, 'site'),
    memory: join(folder, 'memory'),
  };
  const ended = join(folder, 'ended');
  if (isFirst(join(folder, 'begun')))
    await build(province).finally(() => {
      writeFileSync(ended, '');
    });
  await vi.waitUntil(() => existsSync(ended), { timeout: 280_000, interval: 200 });
  if (!existsSync(province.site)) throw new Error('the invented province was not built');
  return province;
}

async function build({ portal, site, memory }: BuiltProvince): Promise<void> {
  writeProvince(portal, options);
  mkdirSync(memory);
  const probe = pathToFileURL(join(import.meta.dirname, 'memory-probe.ts'));
  probe.searchParams.set('folder', memory);
  await buildSite({
    root: portal,
    outDir: site,
    variables: { BUILD_DATE: today, NODE_OPTIONS: `--import ${probe.href}` },
  });
}

/** Of all that make one folder, one makes it. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
