import { appendFileSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeGate } from '../gates/gate.ts';
import { defaults } from '../province/options.ts';
import { writeProvince } from '../province/province.ts';
import { runBuild } from './build.ts';
import { digestsOf } from './digests.ts';
import { copyState, edits } from './edits.ts';
import { suiteFolder } from './portal-folder.ts';

/** How many edits are tried: more in a long run, `EDITS=100 SEED=random npx vitest run -c test/site/vitest.config.ts incremental`. */
const count = Number(process.env['EDITS'] ?? 3);

const folder = suiteFolder();
const root = join(folder, 'tỉnh');
const states = join(folder, 'states');

async function built(outDir: string, day: number, clean: boolean) {
  if (clean) rmSync(outDir, { recursive: true, force: true });
  const date = new Date(Date.UTC(2026, 10, 21 + day)).toISOString().slice(0, 10);
  const { status, said } = await runBuild({ root, outDir, variables: { BUILD_DATE: date } });
  expect({ status, said: status === 0 ? '' : said }).toEqual({ status: 0, said: '' });
  expect(said).not.toContain('fault of the tool');
  const kept = Number(/([\d,]+) of them kept/.exec(said)?.[1]?.replaceAll(',', '') ?? 0);
  return { files: digestsOf(outDir), kept };
}

const step = fc.record({
  // `undefined`: the portal goes back to what it was some edits ago.
  edit: fc.option(fc.constantFrom(...(Object.keys(edits) as (keyof typeof edits)[])), {
    nil: undefined,
  }),
  pick: fc.nat(5000),
  nextDay: fc.boolean(),
});

test(
  'after each of a row of edits the site is the one of a clean build, byte for byte',
  { timeout: 60_000 * (count + 2) },
  async () => {
    let kept = 0;
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: count, maxLength: count }), async (steps) => {
        writeProvince(root, { ...defaults, units: 40, months: 3, periods: 'monthly' });
        let day = 0;
        await built(join(folder, 'kept'), day, true);
        for (const [index, { edit, pick, nextDay }] of steps.entries()) {
          const state = join(states, String(index));
          mkdirSync(state, { recursive: true });
          copyState(root, state);
          if (edit === undefined) copyState(join(states, String(pick % (index + 1))), root);
          else edits[edit](root, pick);
          day += Number(nextDay);
          const [now, clean] = await Promise.all([
            built(join(folder, 'kept'), day, false),
            built(join(folder, 'clean'), day, true),
          ]);
          expect(now.files, edit).toEqual(clean.files);
          kept += now.kept;
          compared += Object.keys(clean.files).length;
        }
      }),
      { numRuns: 1, endOnFailure: true },
    );
    writeGate('incremental', {
      name: `files that differ between a build after an edit and a clean one, ${String(count)} edits`,
      measured: `0 of ${String(compared)}, ${String(kept)} pages kept`,
      bar: 0,
      ok: kept > 0,
    });
    expect(kept).toBeGreaterThan(0);
  },
);

test(
  'the code of the pages is bundled again only where a text was edited, or somebody touched it',
  { timeout: 120_000 },
  async () => {
    writeProvince(root, { ...defaults, units: 40, months: 2, periods: 'monthly' });
    const outDir = join(folder, 'bundled');
    const bundle = join(folder, '.build-bundled.record/bundle');
    const afterEdit = async () => {
      const { files } = await built(outDir, 0, false);
      return { files, bundled: statSync(join(bundle, 'bundle.json')).ino };
    };
    const first = await afterEdit();
    edits['corrects a value'](root, 1);
    expect((await afterEdit()).bundled).toBe(first.bundled);
    edits['adds to a text'](root, 1);
    const second = await afterEdit();
    expect(second.bundled).not.toBe(first.bundled);
    const [script = ''] = readdirSync(join(bundle, 'site/_astro'));
    appendFileSync(join(bundle, 'site/_astro', script), ' ');
    const third = await afterEdit();
    expect(third.bundled).not.toBe(second.bundled);
    expect(third.files).toEqual(second.files);
  },
);
