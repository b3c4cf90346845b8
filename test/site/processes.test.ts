import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { writeGate } from '../gates/gate.ts';
import { buildSite } from './build.ts';
import { digestsOf } from './digests.ts';
import { suiteFolder } from './portal-folder.ts';

test('a site that three processes make is that of one, byte for byte', async () => {
  const several = digestsOf(
    await buildSite({ outDir: join(suiteFolder(), 'dist'), words: ['--processes', '3'] }),
  );
  const one = digestsOf(inject('built').root);
  const files = Object.keys({ ...several, ...one });
  const different = files.filter((file) => several[file] !== one[file]);
  writeGate('processes', {
    name: 'files that differ between a site made by three processes and by one',
    measured: `${String(different.length)} of ${String(files.length)}`,
    bar: 0,
    ok: different.length === 0 && files.length > 0,
  });
  expect(different).toEqual([]);
});
