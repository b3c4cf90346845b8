import type { Renderer } from '../../../../src/commands/build/render/renderer.ts';
import type { Order, Report } from '../../../../src/commands/build/render/messages.ts';

export interface Actor {
  readonly renderer: Renderer;
  /** Asks for a run, and gives the answer. */
  readonly claim: (run: number) => boolean | undefined;
  readonly say: (report: Report) => void;
  readonly end: (well: boolean) => void;
  readonly told: Order[];
  readonly isStopped: () => boolean;
}

/** A process that does what the test says. */
export function actor(report?: Report): Actor {
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
      report: Promise.resolve(report),
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

/** Lets promises that are settled be heard. */
export const moment = () => new Promise((resolve) => setImmediate(resolve));
