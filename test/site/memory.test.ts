import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeGate } from '../gates/gate.ts';
import { builtProvince } from './shared-province.ts';

// It takes 12 MB, and 48 to 68 where the bytes of each page stay until the whole heap is searched.
const megabytes = 30;

test('what is made of a page does not stay outside the heap until the next page', async () => {
  const { memory } = await builtProvince();
  const most = readdirSync(memory).map(
    (name) => Number(readFileSync(join(memory, name), 'utf8')) / 1e6,
  );
  const measured = Math.max(...most);
  writeGate('memory', {
    name: 'MB outside the heap while the pages of the invented province are made, at most',
    measured: measured.toFixed(0),
    bar: megabytes,
    ok: most.length > 0 && measured < megabytes,
  });
  expect(most.length).toBeGreaterThan(0);
  expect(measured).toBeLessThan(megabytes);
});
