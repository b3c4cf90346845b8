import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { editsIn } from '../../../src/commands/dev/edits.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function followed(folders: readonly string[], signal = new AbortController().signal) {
  const edits = editsIn(folders, signal);
  onTestFinished(edits.close);
  return edits;
}

/** Resolves when called back. */
function heardBy({ listen }: Pick<ReturnType<typeof editsIn>, 'listen'>): Promise<void> {
  return new Promise((heard) => {
    listen(heard);
  });
}

test('who listens only later is told of a change that no look has seen', async () => {
  const folder = temporaryFolder();
  const edits = followed([folder]);
  edits.look(() => undefined);
  const changed = edits.next();
  writeFileSync(join(folder, 'units.csv'), '1');
  expect(await changed).toBe(true);
  await heardBy(edits);
});

test('a change before a look is seen by it, one during it is not', async () => {
  const folder = temporaryFolder();
  const edits = followed([folder]);
  const first = edits.next();
  writeFileSync(join(folder, 'units.csv'), '1');
  await first;
  const calls: string[] = [];
  edits.look(() => undefined);
  edits.listen(() => calls.push('heard'));
  expect(calls).toEqual([]);
  edits.look(() => {
    writeFileSync(join(folder, 'units.csv'), '2');
  });
  expect(await edits.next()).toBe(true);
  expect(calls).not.toEqual([]);
});

test('a folder that comes later is followed from the next look on', async () => {
  const folder = join(temporaryFolder(), 'content');
  const edits = followed([folder]);
  mkdirSync(folder);
  edits.look(() => undefined);
  const changed = edits.next();
  writeFileSync(join(folder, 'a.mdx'), '');
  expect(await changed).toBe(true);
});

test('a stop ends the wait for a change', async () => {
  const stop = new AbortController();
  const edits = followed([temporaryFolder()], stop.signal);
  const changed = edits.next();
  stop.abort();
  expect(await changed).toBe(false);
  expect(await edits.next()).toBe(false);
});
