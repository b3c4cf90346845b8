import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readArguments, UsageError } from '../../src/commands/arguments.ts';
import { measuredBefore } from './given-files.ts';
import { benchOptions, planOf } from './options.ts';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof UsageError) return error.words.en;
  }
  return 'accepted';
}

describe('what is known to be in vain before an hour of measuring', () => {
  test.each([
    [['--size', 'S,XL'], '--size does not take "XL"; its values: S, M, L.'],
    [['--only', 'jekyll'], '--only does not take "jekyll"; its values: build.'],
    [['--site', 'dist'], '--site goes with --visitor only.'],
    [['--into', 'docs/scale.md'], '--into goes with --scale only.'],
    [
      ['--visitor', '--site', folder],
      `--site: "${folder}" is no folder that npm run build made. Run npm run build first.`,
    ],
    [
      ['--json', join(folder, 'none/all.json')],
      `--json: cannot write to the folder "${join(folder, 'none')}". Make it, or name another place.`,
    ],
  ])('%j is refused', (words, said) => {
    expect(refusal(() => planOf(readArguments(words, benchOptions), ['build']))).toBe(said);
  });

  test.each(['none.json', '../../package.json'])('a country is not reckoned from %s', (name) => {
    const file = join(import.meta.dirname, name);
    expect(refusal(() => measuredBefore(file))).toContain(
      `"${file}" is no file of measured numbers`,
    );
  });
});
