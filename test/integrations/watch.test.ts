import { EventEmitter } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '../../src/integrations/watch.ts';
import { temporaryFolder } from '../commands/temporary-folder.ts';

const changedFile = join(sep, 'tỉnh', 'data', 'a.csv');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A preview of a folder whose looks find `page`, what its browser is told, and what it does with its folder. */
function preview(
  page?: string,
  folder = join(sep, 'tỉnh', 'data'),
  reading = () => Promise.resolve(),
) {
  const done: string[] = [];
  const looks = { count: 0 };
  const told: string[] = [];
  const watcher = Object.assign(new EventEmitter(), {
    add: (added: readonly string[]) => done.push(...added.map((one) => `watch ${one}`)),
  });
  const environment = (name: string) => ({ hot: { send: () => told.push(name) } });
  const server = {
    watcher,
    environments: { client: environment('client'), ssr: environment('ssr') },
    middlewares: { use: () => undefined },
  };
  let hear: (() => void) | undefined;
  const { hooks } = watch({
    folders: [folder],
    listen: (given) => {
      hear = given;
    },
    inspect: () => {
      looks.count += 1;
      done.push('look');
      return page;
    },
  });
  const begin = hooks['astro:server:setup'] as unknown as (given: unknown) => void;
  const refreshContent = () => {
    done.push('read texts');
    return reading();
  };
  begin({ server, refreshContent });
  return { looks, done, told, watcher, hear: () => hear?.() };
}

test('what was changed before the server watched is looked at, and every page is made anew', () => {
  const { looks, told, hear } = preview();
  hear();
  vi.runAllTimers();
  expect(looks.count).toBe(1);
  expect(told).toEqual(['client', 'ssr']);
});

test('one save, told by both who watch and in several steps, is one look', () => {
  const { looks, watcher, hear } = preview();
  for (const event of ['unlink', 'add', 'change']) watcher.emit('all', event, changedFile);
  hear();
  vi.runAllTimers();
  expect(looks.count).toBe(1);
});

test('other folders are not its business, and faults reach the browser alone', () => {
  const { looks, told, watcher } = preview('lỗi');
  watcher.emit('all', 'change', join(sep, 'tỉnh', 'data-cũ', 'a.csv'));
  vi.runAllTimers();
  expect(looks.count).toBe(0);
  watcher.emit('all', 'change', changedFile);
  vi.runAllTimers();
  expect(told).toEqual(['client']);
});

test.each([
  ['read', () => Promise.resolve()],
  ['read as far as a fault allows', () => Promise.reject(new Error('no title'))],
])(
  'a folder that was away is watched again when it is back, and its texts are %s before the look',
  async (_, reading) => {
    const folder = join(temporaryFolder(), 'content');
    const { done, hear } = preview(undefined, folder, reading);
    hear();
    await vi.runAllTimersAsync();
    mkdirSync(folder);
    hear();
    await vi.runAllTimersAsync();
    hear();
    await vi.runAllTimersAsync();
    expect(done).toEqual([
      ...[`watch ${folder}`, 'look'],
      ...[`watch ${folder}`, 'read texts', 'look'],
      'look',
    ]);
  },
);
