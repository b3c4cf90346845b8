import { describe, expect, test } from 'vitest';
import { lastingOf, letRead } from '../../../../src/commands/build/render/crew.ts';
import { actor, moment } from './actor.ts';

const pagesOf = (name: string) => ({ keys: { [name]: `key of ${name}` }, weights: { [name]: 2 } });

const rankings = pagesOf('xep-hang/index.html');
const others = pagesOf('don-vi/index.html');
const all = {
  keys: { ...rankings.keys, ...others.keys },
  weights: { ...rankings.weights, ...others.weights },
};

test('all processes of a build may read at once, and the first helper is asked what it finds', async () => {
  const [first, bundler, helper, other] = [actor(), actor(), actor(), actor()];
  const found = letRead({
    first: first.renderer,
    bundler: bundler.renderer,
    helpers: [helper.renderer, other.renderer],
  });
  const read = { kind: 'read' };
  for (const one of [first, bundler, other]) expect(one.told).toEqual([read]);
  expect(helper.told).toEqual([read, { kind: 'lasting', part: 'others' }]);
  helper.say({ kind: 'ready' });
  helper.say({ kind: 'lasting', part: 'others', lasting: others });
  expect(await found).toEqual(others);
  const alone = letRead({ first: actor().renderer, bundler: undefined, helpers: [] });
  expect(await alone).toBeUndefined();
});

describe('which pages a later build may keep', () => {
  test('is found by the first process, and by a helper beside it', async () => {
    const first = actor();
    const found = lastingOf(first.renderer, Promise.resolve(others));
    expect(first.told).toEqual([{ kind: 'lasting', part: 'rankings' }]);
    first.say({ kind: 'pages', count: 1 });
    first.say({ kind: 'lasting', part: 'rankings', lasting: rankings });
    expect(await found).toEqual(all);
    expect(first.told).toHaveLength(1);
  });

  test('is found by the first process alone where it has no helper, or one that ended', async () => {
    const first = actor();
    const found = lastingOf(first.renderer, Promise.resolve(undefined));
    first.say({ kind: 'lasting', part: 'rankings', lasting: rankings });
    await moment();
    expect(first.told.at(-1)).toEqual({ kind: 'lasting', part: 'others' });
    first.say({ kind: 'lasting', part: 'others', lasting: others });
    expect(await found).toEqual(all);
    // In the order in which they are best made.
    expect(Object.keys((await found)?.weights ?? {})).toEqual(Object.keys(all.weights));
  });

  test('stays unknown when the first process ends', async () => {
    const first = actor();
    const found = lastingOf(first.renderer, Promise.resolve(others));
    first.end(false);
    expect(await found).toBeUndefined();
  });
});
