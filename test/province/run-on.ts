import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { engine } from '../../src/commands/build/build-portal.ts';
import type { Language } from '../../src/table/language.ts';

export interface RunOptions {
  /** The folder of the portal; its site goes to `dist` in it. */
  readonly folder: string;
  readonly language: Language;
  readonly debug: boolean;
}

/** Runs `npm start` or `npm run build` on a portal folder, as a person would, and gives its exit code. */
export function runOn(
  command: 'start' | 'build',
  { folder, language, debug }: RunOptions,
): Promise<number> {
  const script = join(engine, 'src/commands', `${command}.ts`);
  const words = ['--lang', language, ...(debug ? ['--debug'] : [])];
  const child = spawn(process.execPath, [script, ...words], {
    stdio: 'inherit',
    env: { ...process.env, PORTAL_ROOT: folder, OUT_DIR: join(folder, 'dist') },
  });
  // A terminal sends Ctrl+C to both: the command must end by itself, and say so, before this process does.
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => child.kill(name));
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      resolve(code ?? 3);
    });
  });
}
