import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Contestant } from './contestant.ts';
import { versionOf } from './measure/machine.ts';

const here = import.meta.dirname;

/** The same pages in plain form, by one script: less cannot be done in this language without cunning. */
export const floor: Contestant = {
  id: 'floor',
  steps: ({ portal, folder }) => {
    const site = join(folder, 'dist');
    return [
      {
        id: 'floor',
        prepare: emptied(folder),
        commands: [{ words: [process.execPath, join(here, 'plain/floor.ts'), portal, site] }],
        site,
      },
    ];
  },
};

/** The same pages by Hugo, if it is on PATH: one step writes what the pages show, the other prints it. */
export const hugo: Contestant = {
  id: 'hugo',
  missing: without('hugo', 'version'),
  steps: ({ portal, folder }) => {
    const site = join(folder, 'dist');
    const source = join(folder, 'source');
    return [
      {
        id: 'hugo',
        prepare: emptied(folder),
        commands: [
          { words: [process.execPath, join(here, 'hugo/stubs.ts'), portal, source] },
          { words: ['hugo', '--quiet', '--source', source, '--destination', site] },
        ],
        site,
      },
    ];
  },
};

/** The same pages by Eleventy, if it is on PATH. */
export const eleventy: Contestant = {
  id: 'eleventy',
  missing: without('eleventy', '--version'),
  steps: ({ portal, folder }) => {
    const site = join(folder, 'dist');
    const words = ['eleventy', '--config', 'eleventy.config.mjs'];
    const variables = { PORTAL: portal, OUT: site };
    return [
      {
        id: 'eleventy',
        prepare: emptied(folder),
        commands: [{ words, cwd: join(here, 'eleventy'), variables }],
        site,
      },
    ];
  },
};

function emptied(folder: string): () => void {
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

function without(program: string, word: string): Contestant['missing'] {
  if (versionOf(program, word) !== undefined) return undefined;
  return {
    vi: `Không thấy ${program} trên máy này nên không đo.`,
    en: `${program} was not found on this machine and is not measured.`,
  };
}
