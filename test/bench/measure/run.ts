import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { Failure, filled } from '../../../src/commands/build/failure.ts';
import { benchPhrases } from '../phrases.ts';
import { residentTree } from './process-tree.ts';

/** A command to measure. */
export interface Command {
  readonly words: readonly string[];
  readonly cwd?: string | undefined;
  readonly variables?: Readonly<Record<string, string>> | undefined;
}

/** What one run of a command took. */
export interface Cost {
  /** Seconds of the wall clock. */
  readonly wall: number;
  /** Seconds of processor, of all its processes. `undefined` without a POSIX shell. */
  readonly cpu: number | undefined;
  /** The most that its processes, alive at once, held in RAM together, MB. `undefined` without `/proc`. */
  readonly memory: number | undefined;
}

/** Milliseconds between two looks at the memory. */
const often = 25;

/**
 * Runs a command to its end. The processor's seconds come from the shell's `times`, which counts every process below it;
 * memory is the sum of resident sizes, read from `/proc` forty times a second.
 * @throws Failure with the end of what the command said, when it fails.
 */
export async function measure({ words, cwd, variables }: Command): Promise<Cost> {
  const began = performance.now();
  const child = start(words, { cwd, env: { ...process.env, ...variables } });
  let most = 0;
  const watch = setInterval(() => {
    if (child.pid !== undefined) most = Math.max(most, residentTree(child.pid));
  }, often);
  try {
    const { code, output, times } = await ended(child);
    const wall = (performance.now() - began) / 1000;
    if (code !== 0) throw failed(words, code, output);
    return { wall, cpu: secondsOf(times), memory: most === 0 ? undefined : (most * 1024) / 1e6 };
  } finally {
    clearInterval(watch);
  }
}

function failed(words: readonly string[], code: number | null, output: string): Failure {
  const values = { command: words.join(' '), code: String(code) };
  return new Failure({ exitCode: 3, words: filled(benchPhrases.failed, values), details: output });
}

const hasShell = process.platform !== 'win32';

/** Runs "$@" and writes to the fourth channel what the shell counted. */
const script = '"$@" 3>&-; code=$?; times >&3; exit "$code"';

function start(
  words: readonly string[],
  options: { readonly cwd: string | undefined; readonly env: NodeJS.ProcessEnv },
): ChildProcess {
  const [program = '', ...rest] = hasShell ? ['sh', '-c', script, 'sh', ...words] : words;
  return spawn(program, rest, { ...options, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
}

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly times: string;
}

function ended(child: ChildProcess): Promise<Ended> {
  const said = ['', '', ''];
  child.stdio.slice(1).forEach((stream, index) => {
    stream?.on('data', (chunk: Buffer) => {
      said[index] = ((said[index] ?? '') + chunk.toString('utf8')).slice(-longest);
    });
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => {
      const [out = '', errors = '', times = ''] = said;
      resolve({ code, output: out + errors, times });
    });
  });
}

const longest = 4000;

/** The sum of `0m1.250s` and its like, of the lines that `times` writes: the shell's own and its children's. */
export function secondsOf(times: string): number | undefined {
  const parts = [...times.matchAll(/(\d+)m([\d.]+)s/g)];
  if (parts.length === 0) return undefined;
  return parts.reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}
