import { describe, expect, test } from 'vitest';
import type { Report } from '../../../../src/commands/build/render/messages.ts';
import { shareWork } from '../../../../src/commands/build/render/share-work.ts';
import { actor, moment } from './actor.ts';

const ready: Report = { kind: 'ready' };

const asked = { bundle: '/job/bundle', site: '/job/site', omit: [], only: undefined };

const job = (onPages: (count: number) => void = () => undefined) => ({ ...asked, onPages });

describe('processes that make pages together', () => {
  test('get each run once, and their pages are counted together', async () => {
    const [first, helper] = [actor(), actor(ready)];
    const counts: number[] = [];
    const work = shareWork(
      { first: first.renderer, helpers: [helper.renderer] },
      job((count) => counts.push(count)),
    );
    await moment();
    const place = (index: number) => ({ ...asked, place: { index, count: 2 } });
    expect(first.told).toEqual([{ kind: 'make', request: place(0) }]);
    expect(helper.told).toEqual([{ kind: 'make', request: place(1) }]);
    expect([first.claim(0), helper.claim(1), first.claim(1), helper.claim(0)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
    first.say({ kind: 'pages', count: 16 });
    helper.say({ kind: 'pages', count: 10 });
    first.end(true);
    await moment();
    expect(helper.isStopped()).toBe(false);
    helper.end(true);
    expect(await work).toBeUndefined();
    expect(counts).toEqual([16, 26]);
  });

  test('a helper that ended before it had read is missed by nobody, and one that came late is let go: neither made pages', async () => {
    const [first, gone, late] = [actor(), actor(), actor(ready)];
    const helpers = [gone.renderer, late.renderer];
    const work = shareWork({ first: first.renderer, helpers }, job());
    gone.end(false);
    await moment();
    expect(gone.told).toEqual([]);
    expect(first.claim(0)).toBe(true);
    expect(late.claim(0)).toBe(false);
    first.end(true);
    expect(await work).toBeUndefined();
    expect(late.isStopped()).toBe(true);
  });

  test('when one with pages fails, all are stopped and it is named', async () => {
    const [first, helper] = [actor(), actor(ready)];
    const work = shareWork({ first: first.renderer, helpers: [helper.renderer] }, job());
    await moment();
    expect(helper.claim(3)).toBe(true);
    helper.end(false);
    expect(await work).toBe(helper.renderer);
    expect(first.isStopped()).toBe(true);
  });

  test('the first one alone is told of no other', async () => {
    const first = actor();
    const work = shareWork({ first: first.renderer, helpers: [] }, job());
    first.end(false);
    expect(await work).toBe(first.renderer);
    expect(first.told).toEqual([{ kind: 'make', request: { ...asked, place: undefined } }]);
  });
});
