import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { defaults } from '../province/options.ts';
import { writeProvince } from '../province/province.ts';
import { buildSite } from '../site/build.ts';
import { startBrowser } from './browser.ts';
import { writeLargePortal } from './large-portal.ts';
import { serveSite } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the tests reach the one browser. */
    browser: string;
    /** The portal's own site at the root of a host; the same below `/a/b/`; an invented province with 655 communes; one with something of everything. */
    sites: Readonly<Record<'root' | 'deep' | 'large' | 'province', string>>;
  }
}

/**
 * Starts one browser and serves the built sites that the tests visit. Sites that were built before are taken from
 * `SITE_DIR` (base `/`) and `SITE_DIR_DEEP` (base `/a/b/`); what is missing is built.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const work = mkdtempSync(join(tmpdir(), 'cong-khai-browser-'));
  const folders = {
    root: process.env['SITE_DIR'] ?? (await buildSite({ outDir: join(work, 'root') })),
    deep:
      process.env['SITE_DIR_DEEP'] ??
      (await buildSite({ outDir: join(work, 'deep'), base: '/a/b/' })),
    large: await buildSite({
      outDir: join(work, 'large'),
      root: writeLargePortal(join(work, 'large-portal')),
    }),
    province: await buildSite({
      outDir: join(work, 'province'),
      root: provinceIn(join(work, 'province-portal')),
    }),
  };
  const root = await serveSite(folders.root);
  const deep = await serveSite(folders.deep, '/a/b/');
  const large = await serveSite(folders.large);
  const province = await serveSite(folders.province);
  const browser = await startBrowser(process.env);
  project.provide('browser', browser.wsEndpoint());
  project.provide('sites', {
    root: root.url,
    deep: deep.url,
    large: large.url,
    province: province.url,
  });
  return async () => {
    await browser.close();
    await Promise.all([root, deep, large, province].map((site) => site.close()));
    rmSync(work, { recursive: true, force: true });
  };
}

/** The smallest province there is: it has every table and text. */
function provinceIn(folder: string): string {
  writeProvince(folder, { ...defaults, units: 40, months: 2 });
  return folder;
}
