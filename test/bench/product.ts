import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { engine } from '../../src/commands/build/build-portal.ts';
import type { Contestant, Place, Step } from './contestant.ts';
import { correctOneValue, editOneText } from './edit.ts';

/** The whole `npm run build`: cold, and again after each kind of small edit. */
export const product: Contestant = {
  id: 'build',
  steps: (place) => {
    const { portal, folder, round } = place;
    const own = join(folder, 'portal');
    const fresh = () => {
      rmSync(folder, { recursive: true, force: true });
      cpSync(portal, own, { recursive: true });
    };
    return [
      build(place, 'build', fresh),
      build(place, 'build-unchanged', () => undefined),
      build(place, 'build-value', () => {
        correctOneValue(own, round);
      }),
      build(place, 'build-text', () => {
        editOneText(own, round);
      }),
    ];
  },
};

/** The check alone, as editors run it. */
export const check: Contestant = {
  id: 'check',
  steps: ({ portal, date }) => [
    {
      id: 'check',
      prepare: () => undefined,
      commands: [command('check', ['--root', portal], { BUILD_DATE: date })],
    },
  ],
};

function build({ folder, date }: Place, id: string, prepare: () => void): Step {
  const site = join(folder, 'dist');
  const timings = join(folder, `${id}.json`);
  const variables = { PORTAL_ROOT: join(folder, 'portal'), OUT_DIR: site, BUILD_DATE: date };
  return {
    id,
    prepare,
    commands: [command('build', ['--timings', timings], variables)],
    site,
    timings,
  };
}

/** A command as the scripts of `package.json` run it, without npm. */
function command(
  name: string,
  options: readonly string[],
  variables: Readonly<Record<string, string>>,
) {
  const version = join(engine, 'src/commands/node-version.mjs');
  const script = join(engine, `src/commands/${name}.ts`);
  return {
    words: [process.execPath, '--import', version, script, ...options],
    cwd: engine,
    variables,
  };
}
