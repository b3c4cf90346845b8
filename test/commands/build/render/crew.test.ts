import { describe, expect, test } from 'vitest';
import { askLasting } from '../../../../src/commands/build/render/crew.ts';
import { actor } from './actor.ts';

describe('a process that is asked which pages a later build may keep', () => {
  const lasting = { keys: { 'a/index.html': 'k' }, weights: { 'a/index.html': 2 } };

  test('is heard when it says so', async () => {
    const helper = actor();
    const asked = askLasting(helper.renderer);
    expect(helper.told).toEqual([{ kind: 'lasting' }]);
    helper.say({ kind: 'ready' });
    helper.say({ kind: 'lasting', lasting });
    expect(await asked).toEqual(lasting);
  });

  test('is given up when it ends before: another is asked', async () => {
    const helper = actor();
    const asked = askLasting(helper.renderer);
    helper.end(false);
    expect(await asked).toBeUndefined();
  });
});
