import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export interface BuildOptions {
  readonly outDir: string;
  /** The folder of the portal; without it, the one of this repository. */
  readonly root?: string | undefined;
  readonly base?: string | undefined;
  /** The folder of the engine; without it, this repository. */
  readonly engine?: string | undefined;
  /** More words of the command, such as `--clean`. */
  readonly words?: readonly string[] | undefined;
  /** More of the environment, such as a time zone. */
  readonly variables?: Readonly<Record<string, string>> | undefined;
}

export interface BuildResult {
  readonly status: number | null;
  /** What the build said, in English. */
  readonly said: string;
}

const repository = resolve(import.meta.dirname, '../..');

/** Runs the build command as an operator does, to its end. */
export async function runBuild(options: BuildOptions): Promise<BuildResult> {
  const { outDir, root = repository, base = '/', engine = repository } = options;
  const { words = [], variables = {} } = options;
  const child = spawn(process.execPath, ['src/commands/build.ts', '--lang', 'en', ...words], {
    cwd: engine,
    env: {
      ...process.env,
      BASE_PATH: base,
      BUILD_DATE: process.env['BUILD_DATE'] ?? '2026-11-21',
      OUT_DIR: outDir,
      PORTAL_ROOT: root,
      SITE_URL: '',
      ...variables,
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const status = await new Promise<number | null>((done, fail) => {
    child.on('error', fail).on('close', done);
  });
  return { status, said };
}

/**
 * Builds a site and gives its folder.
 * @throws Error with what the build said, when it fails.
 */
export async function buildSite(options: BuildOptions): Promise<string> {
  const { status, said } = await runBuild(options);
  if (status !== 0) throw new Error(`the site in ${options.outDir} was not built:\n${said}`);
  return options.outDir;
}
