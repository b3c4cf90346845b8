import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { editsIn } from '../../../src/commands/dev/edits.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function followed(folders: readonly string[], signal = new AbortController().signal) {
  const edits = editsIn(folders, signal);
  onTestFinished(edits.close);
  return edits;
}

/** As long as the preview waits for the last of several steps. */
function quiet(): Promise<void> {
  return setTimeout(80);
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

test('a folder that comes is told', async () => {
  const folder = join(temporaryFolder(), 'content');
  const edits = followed([folder]);
  const changed = edits.next();
  mkdirSync(folder);
  expect(await changed).toBe(true);
});

test('a folder that was away is told when it comes back, and followed', async () => {
  const folder = join(temporaryFolder(), 'content');
  mkdirSync(folder);
  const edits = followed([folder]);
  const left = edits.next();
  rmSync(folder, { recursive: true });
  expect(await left).toBe(true);
  edits.look(() => undefined);
  const back = edits.next();
  mkdirSync(folder);
  expect(await back).toBe(true);
  edits.look(() => undefined);
  const edited = edits.next();
  writeFileSync(join(folder, 'a.mdx'), '');
  expect(await edited).toBe(true);
});

test('a folder inside that is made anew at once is followed from the next look on', async () => {
  const folder = temporaryFolder();
  const news = join(folder, 'news');
  mkdirSync(news);
  writeFileSync(join(news, 'a.mdx'), '1');
  const edits = followed([folder]);
  const remade = edits.next();
  rmSync(news, { recursive: true });
  mkdirSync(news);
  writeFileSync(join(news, 'a.mdx'), '2');
  expect(await remade).toBe(true);
  await quiet();
  edits.look(() => undefined);
  const edited = edits.next();
  writeFileSync(join(news, 'a.mdx'), '3');
  expect(await edited).toBe(true);
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

test('nothing is followed any more once closed, also by a look that comes late', async () => {
  const folder = temporaryFolder();
  const calls: string[] = [];
  const edits = followed([folder]);
  edits.close();
  edits.look(() => undefined);
  edits.listen(() => calls.push('heard'));
  writeFileSync(join(folder, 'units.csv'), '1');
  await quiet();
  expect(calls).toEqual([]);
});

test('a stop ends the wait for a change', async () => {
  const stop = new AbortController();
  const edits = followed([temporaryFolder()], stop.signal);
  const changed = edits.next();
  stop.abort();
  expect(await changed).toBe(false);
  expect(await edits.next()).toBe(false);
});
