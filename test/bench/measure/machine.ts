import { execFileSync } from 'node:child_process';
import { cpus, release, totalmem } from 'node:os';

/** What a measurement was made on. */
export interface Machine {
  readonly date: string;
  readonly cores: number;
  readonly processor: string;
  /** GB. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  /** `undefined`: not found. */
  readonly hugo: string | undefined;
  readonly eleventy: string | undefined;
}

/** The facts of this machine; the date is the caller's. */
export function machine(date: string): Machine {
  const cores = cpus();
  return {
    date,
    cores: cores.length,
    processor: cores[0]?.model.trim() ?? 'unknown',
    memory: Math.round(totalmem() / 1e9),
    system: `${process.platform} ${release()}`,
    node: process.versions.node,
    hugo: versionOf('hugo', 'version'),
    eleventy: versionOf('eleventy', '--version'),
  };
}

/** What a program on PATH says of its version. */
export function versionOf(program: string, word: string): string | undefined {
  try {
    const said = execFileSync(program, [word], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return /\d+\.\d+\.\d+\S*/.exec(said)?.[0];
  } catch {
    // It is not there.
    return undefined;
  }
}
