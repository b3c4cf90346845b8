import { describe, expect, test } from 'vitest';
import type { Renderer } from '../../../../src/commands/build/render/renderer.ts';
import type { Order, Report } from '../../../../src/commands/build/render/messages.ts';
import { shareWork } from '../../../../src/commands/build/render/share-work.ts';

interface Actor {
  readonly renderer: Renderer;
  /** Asks for a run, and gives the answer. */
  readonly claim: (run: number) => boolean | undefined;
  readonly say: (report: Report) => void;
  readonly end: (well: boolean) => void;
  readonly told: Order[];
  readonly isStopped: () => boolean;
}

/** A process that does what the test says. */
function actor(inputs?: string): Actor {
  const told: Order[] = [];
  const ears: ((report: Report) => void)[] = [];
  let stopped = false;
  const { promise: ended, resolve: end } = Promise.withResolvers<boolean>();
  const kill = () => {
    stopped = true;
    end(false);
    return true;
  };
  const say = (report: Report) => {
    for (const ear of ears) ear(report);
  };
  return {
    renderer: {
      child: { kill } as unknown as Renderer['child'],
      report: Promise.resolve(inputs === undefined ? undefined : { kind: 'ready', inputs }),
      ended,
      log: () => '',
      order: (order) => told.push(order),
      listen: (hear) => ears.push(hear),
    },
    claim(run) {
      say({ kind: 'claim', run });
      const answer = told.at(-1);
      return answer?.kind === 'granted' && answer.run === run ? answer.yours : undefined;
    },
    say,
    end,
    told,
    isStopped: () => stopped,
  };
}

const asked = { bundle: '/job/bundle', site: '/job/site', omit: [], only: undefined };

const job = (onPages: (count: number) => void = () => undefined) => ({ ...asked, onPages });

/** Lets promises that are settled be heard. */
const moment = () => new Promise((resolve) => setImmediate(resolve));

describe('processes that make pages together', () => {
  test('get each run once, and their pages are counted together', async () => {
    const [first, helper] = [actor(), actor('same')];
    const counts: number[] = [];
    const work = shareWork(
      { first: first.renderer, helpers: [helper.renderer], inputs: 'same' },
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

  test('a helper that read other files is let go, and so is one that came late: neither made pages', async () => {
    const [first, other, late] = [actor(), actor('other'), actor('same')];
    const helpers = [other.renderer, late.renderer];
    const work = shareWork({ first: first.renderer, helpers, inputs: 'same' }, job());
    await moment();
    expect(other.told).toEqual([]);
    expect(other.isStopped()).toBe(true);
    expect(first.claim(0)).toBe(true);
    expect(late.claim(0)).toBe(false);
    first.end(true);
    expect(await work).toBeUndefined();
    expect(late.isStopped()).toBe(true);
  });

  test('when one with pages fails, all are stopped and it is named', async () => {
    const [first, helper] = [actor(), actor('same')];
    const work = shareWork(
      { first: first.renderer, helpers: [helper.renderer], inputs: 'same' },
      job(),
    );
    await moment();
    expect(helper.claim(3)).toBe(true);
    helper.end(false);
    expect(await work).toBe(helper.renderer);
    expect(first.isStopped()).toBe(true);
  });

  test('the first one alone is told of no other', async () => {
    const first = actor();
    const work = shareWork({ first: first.renderer, helpers: [], inputs: undefined }, job());
    first.end(false);
    expect(await work).toBe(first.renderer);
    expect(first.told).toEqual([{ kind: 'make', request: { ...asked, place: undefined } }]);
  });
});
