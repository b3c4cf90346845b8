import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

export interface BuildOptions {
  readonly outDir: string;
  readonly base?: string;
  /** The folder of the portal; without it, the one of this repository. */
  readonly root?: string;
}

const repository = resolve(import.meta.dirname, '../..');

/**
 * Builds a site as an operator does, on a fixed day, and gives its folder.
 * @throws Error with what the build printed, when it fails.
 */
export function buildSite({ outDir, base = '/', root = repository }: BuildOptions): string {
  const { status, stderr } = spawnSync(process.execPath, ['src/commands/build.ts'], {
    cwd: repository,
    encoding: 'utf8',
    env: {
      ...process.env,
      BASE_PATH: base,
      BUILD_DATE: '2026-11-21',
      OUT_DIR: outDir,
      PORTAL_ROOT: root,
      SITE_URL: '',
    },
  });
  if (status !== 0) throw new Error(`the site for ${base} was not built:\n${stderr}`);
  return outDir;
}
