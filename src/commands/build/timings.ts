/** The parts of a build that take time, in their order. */
export const stages = ['check', 'render', 'search', 'verify', 'swap'] as const;

export type Stage = (typeof stages)[number];

/** How long a build took: seconds of the wall clock by stage, and `total` since the process began. */
export type Timings = Readonly<Partial<Record<Stage, number>> & { total: number }>;

export interface Stopwatch {
  /** Begins a stage; the one before it is done. A stage that comes again adds to its seconds. */
  readonly enter: (stage: Stage) => void;
  /** Ends the last stage. */
  readonly stop: () => Timings;
}

/** Measures stages by a clock of milliseconds since the process began. */
export function stopwatch(clock: () => number = () => performance.now()): Stopwatch {
  const seconds: Partial<Record<Stage, number>> = {};
  let current: { readonly stage: Stage; readonly began: number } | undefined;
  const end = () => {
    if (current === undefined) return;
    const { stage, began } = current;
    seconds[stage] = (seconds[stage] ?? 0) + (clock() - began) / 1000;
    current = undefined;
  };
  return {
    enter(stage) {
      end();
      current = { stage, began: clock() };
    },
    stop() {
      end();
      return { ...seconds, total: clock() / 1000 };
    },
  };
}
