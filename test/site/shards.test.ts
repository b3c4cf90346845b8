import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { listFiles } from '../../src/commands/verify/tree.ts';
import { writeGate } from '../gates/gate.ts';
import { buildSite } from './build.ts';
import { digestsOf } from './digests.ts';
import { suiteFolder } from './portal-folder.ts';

const folder = suiteFolder();
const count = 3;
const mostOfMean = 1.3;

test('shards are of about one size, and joined the site of one build, byte for byte', async () => {
  const shards: string[] = [];
  for (let index = 1; index <= count; index += 1)
    shards.push(
      await buildSite({
        outDir: join(folder, `phần ${String(index)}`),
        words: ['--shard', `${String(index)}/${String(count)}`],
      }),
    );
  const pages = shards.map((shard) => listFiles(shard).filter(isPage).length);
  const largest = (Math.max(...pages) * count) / pages.reduce((sum, one) => sum + one);
  writeGate('shard-sizes', {
    name: `pages of the largest of ${String(count)} shards, of an equal share`,
    measured: largest.toFixed(2),
    bar: mostOfMean,
    ok: largest <= mostOfMean,
  });
  expect(largest).toBeLessThanOrEqual(mostOfMean);
  const joined = digestsOf(
    await buildSite({ outDir: join(folder, 'dist'), words: ['--merge', ...shards] }),
  );
  const whole = digestsOf(inject('built').root);
  const files = Object.keys({ ...joined, ...whole });
  const different = files.filter((file) => joined[file] !== whole[file]);
  writeGate('shards', {
    name: `files that differ between ${String(count)} shards joined and one build`,
    measured: `${String(different.length)} of ${String(files.length)}`,
    bar: 0,
    ok: different.length === 0 && files.length > 0,
  });
  expect(different).toEqual([]);
});

function isPage(file: string): boolean {
  return file.endsWith('.html');
}
