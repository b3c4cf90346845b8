import { EventEmitter } from 'node:events';
import { join, sep } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watch } from '../../src/integrations/watch.ts';

const changedFile = join(sep, 'tỉnh', 'data', 'a.csv');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A preview whose looks find `page`, and what its browser is told. */
function preview(page?: string) {
  const looks = { count: 0 };
  const told: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const environment = (name: string) => ({ hot: { send: () => told.push(name) } });
  const server = {
    watcher,
    environments: { client: environment('client'), ssr: environment('ssr') },
    middlewares: { use: () => undefined },
  };
  let hear: (() => void) | undefined;
  const { hooks } = watch({
    folders: [join(sep, 'tỉnh', 'data')],
    listen: (given) => {
      hear = given;
    },
    inspect: () => {
      looks.count += 1;
      return page;
    },
  });
  const begin = hooks['astro:server:setup'] as unknown as (given: { server: unknown }) => void;
  begin({ server });
  return { looks, told, watcher, hear: () => hear?.() };
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
