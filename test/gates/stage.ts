import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { reports } from './gate.ts';

export const repository = resolve(import.meta.dirname, '../..');

/** One part of the tests: a program that ends with 0 when all is well. */
export interface Stage {
  readonly name: string;
  /** What Node runs, with its arguments. */
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}

export interface StageResult {
  readonly name: string;
  readonly ok: boolean;
  /** All that the program printed. */
  readonly output: string;
  readonly seconds: number;
}

/** Longer than any stage takes on a slow machine; a browser that hangs must not hold up the rest for ever. */
const limit = 60 * 60_000;

/** Runs a stage to its end. Never throws. */
export async function runStage({ name, command, environment }: Stage): Promise<StageResult> {
  const began = performance.now();
  const child = spawn(process.execPath, command, {
    cwd: repository,
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: limit,
  });
  let output = '';
  const keep = (text: string) => {
    output += text;
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const ended = await new Promise<number | string | null>((done) => {
    child.on('error', (error) => {
      done(error.message);
    });
    child.on('close', (code, signal) => {
      done(code ?? signal);
    });
  });
  if (typeof ended === 'string') keep(`\nended by ${ended}\n`);
  return { name, ok: ended === 0, output, seconds: (performance.now() - began) / 1000 };
}

/** The program that a package of this repository brings, such as `prettier`. */
export function program(name: string): string {
  const folder = join(repository, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly bin: string | Readonly<Record<string, string>>;
  };
  const file = typeof bin === 'string' ? bin : bin[name];
  if (file === undefined) throw new Error(`${name} brings no program of its name`);
  return join(folder, file);
}

/** The JSON report of the tests of a stage. */
export function testReport(stage: string): string {
  return join(reports, 'tests', `${stage}.json`);
}

/** A run of Vitest that also writes its counts. */
export function tests(stage: string, config: string): readonly string[] {
  const report = testReport(stage);
  mkdirSync(dirname(report), { recursive: true });
  return [
    program('vitest'),
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
}
