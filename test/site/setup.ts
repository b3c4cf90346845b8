import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSite } from './build.ts';

/** The folders of this repository's portal, built for `/`, `/a/` and `/a/b/`. */
export interface Built {
  readonly root: string;
  readonly one: string;
  readonly two: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    built: Built;
    /** A folder for what several suites look at, made by the first of them. */
    shared: string;
  }
}

/** Takes the sites that were built before (`SITE_DIR`, `SITE_DIR_ONE`, `SITE_DIR_DEEP`); what is missing is built. */
export default async function setup(project: TestProject): Promise<() => void> {
  const work = mkdtempSync(join(realpathSync(tmpdir()), 'cong-khai-site-'));
  const { SITE_DIR, SITE_DIR_ONE, SITE_DIR_DEEP } = process.env;
  const built = {
    root: SITE_DIR ?? (await buildSite({ outDir: join(work, 'root') })),
    one: SITE_DIR_ONE ?? (await buildSite({ outDir: join(work, 'one'), base: '/a/' })),
    two: SITE_DIR_DEEP ?? (await buildSite({ outDir: join(work, 'two'), base: '/a/b/' })),
  };
  project.provide('built', built);
  project.provide('shared', work);
  return () => {
    rmSync(work, { recursive: true, force: true });
  };
}
