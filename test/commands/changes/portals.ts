import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeReport } from '../../../src/commands/changes/report.ts';
import type { ChangeReport } from '../../../src/commands/changes/report.ts';
import { stateOf } from '../../../src/commands/changes/state.ts';
import { diskFolder } from '../../../src/table/disk-folder.ts';
import { filesBelow } from '../../../src/table/folder.ts';
import { memoryFolder } from '../../../src/table/memory-folder.ts';
import { noMemory } from '../../../src/table/memory.ts';

export const sound = join(import.meta.dirname, '../../fixtures/sound');

/** Files by path from the portal folder; `undefined` takes one away. */
export type Files = Readonly<Record<string, string | undefined>>;

const soundFiles = new Map(
  ['data', 'content', 'public']
    .flatMap((name) => filesBelow(diskFolder(sound), name))
    .map((file) => [file, readFileSync(join(sound, file), 'utf8')]),
);

/** The text of a file of the sound portal. */
export function soundText(file: string): string {
  return soundFiles.get(file) ?? '';
}

export const observationsFile = 'data/observations/2022.csv';

/** Observations of the two departments. */
export function figures(...rows: readonly string[]): Files {
  const header = 'unit,indicator,period,numerator,denominator,value,status';
  return { [observationsFile]: [header, ...rows, ''].join('\n') };
}

/** What becomes of the sound portal with some files when others take their place. */
export function compare(before: Files, after: Files): ChangeReport {
  const [one, other] = [state(before), state({ ...before, ...after })];
  return changeReport({ before: one, after: other, today: '2026-11-28', outside: [] });
}

function state(files: Files) {
  const all = new Map(soundFiles);
  for (const [file, text] of Object.entries(files)) {
    if (text === undefined) all.delete(file);
    else all.set(file, text);
  }
  const bytes = new Map([...all].map(([file, text]) => [file, new TextEncoder().encode(text)]));
  return stateOf(memoryFolder(bytes), '2026-11-28', noMemory);
}
