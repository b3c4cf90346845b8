import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeGate } from '../gates/gate.ts';
import { buildSite } from './build.ts';
import { digestsOf } from './digests.ts';
import { copyPortal, repository, suiteFolder } from './portal-folder.ts';

/** The repository as another machine would hold it: elsewhere, below a name with blanks and Vietnamese letters. */
function copyRepository(folder: string): string {
  copyPortal(repository, folder);
  for (const part of ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(repository, part), join(folder, part), { recursive: true });
  symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return folder;
}

describe('the same input and date', () => {
  const folder = suiteFolder();

  test('give the same bytes in another folder, time zone and language', async () => {
    const engine = copyRepository(join(folder, 'cổng'));
    const here = digestsOf(
      await buildSite({
        outDir: join(folder, 'một'),
        variables: { TZ: 'America/St_Johns', LANG: 'C', LC_ALL: 'C' },
      }),
    );
    const there = digestsOf(
      await buildSite({
        engine,
        root: engine,
        outDir: join(folder, 'hai'),
        variables: { TZ: 'Pacific/Kiritimati', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8' },
      }),
    );
    const files = Object.keys({ ...here, ...there });
    const different = files.filter((file) => here[file] !== there[file]);
    writeGate('bytes', {
      name: 'files that differ between builds in two folders, time zones and languages',
      measured: `${String(different.length)} of ${String(files.length)}`,
      bar: 0,
      ok: different.length === 0 && files.length > 0,
    });
    expect(different).toEqual([]);
    expect(files.length).toBeGreaterThan(180);
  });
});
