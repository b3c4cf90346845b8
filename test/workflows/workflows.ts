import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const folder = join(import.meta.dirname, '../../.github/workflows');

export interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

export interface Workflow {
  readonly file: string;
  readonly text: string;
  readonly on: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Every workflow of the project, by name of file. */
export const workflows: ReadonlyMap<string, Workflow> = new Map(
  readdirSync(folder)
    .sort()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [file, { ...(parse(text) as Workflow), file, text }];
    }),
);

export function stepsOf({ jobs }: Workflow): readonly Step[] {
  return Object.values(jobs).flatMap(({ steps }) => steps);
}

/** The one script of a workflow of which a line says this. */
export function scriptWith(file: string, words: string): string {
  const found = stepsOf(workflows.get(file)!).flatMap(({ run }) => run ?? []);
  const [script, ...more] = found.filter((run) => run.includes(words));
  if (script === undefined || more.length > 0) throw new Error(`not one script: ${words}`);
  return script;
}
