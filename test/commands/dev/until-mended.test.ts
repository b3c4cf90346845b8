import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { editsIn } from '../../../src/commands/dev/edits.ts';
import { untilMended } from '../../../src/commands/dev/until-mended.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const never = new AbortController().signal;

/** Looks that find faults and are edited meanwhile, until there have been so many. */
function looksIn(folder: string, faulty: number) {
  const looks = { count: 0 };
  const inspect = () => {
    looks.count += 1;
    if (looks.count > faulty) return undefined;
    writeFileSync(join(folder, 'units.csv'), String(looks.count));
    return 'lỗi';
  };
  return { looks, inspect };
}

test.each([1, 3])('what is saved during each of %i looks is looked at too', async (faulty) => {
  const folder = temporaryFolder();
  const { looks, inspect } = looksIn(folder, faulty);
  const edits = editsIn([folder], never);
  await untilMended(inspect, { port: 0, edits });
  edits.close();
  expect(looks.count).toBe(faulty + 1);
});

test('a stop ends the wait, whenever it comes', async () => {
  for (const isLate of [false, true]) {
    const folder = temporaryFolder();
    const stop = new AbortController();
    const end = () => {
      stop.abort();
    };
    if (isLate) setImmediate(end);
    else end();
    const edits = editsIn([folder, join(folder, 'không có')], stop.signal);
    await untilMended(() => 'lỗi', { port: 0, edits });
    edits.close();
    expect(stop.signal.aborted).toBe(true);
  }
});
