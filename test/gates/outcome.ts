import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What a run of tests counted. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Tests that were not run: as good as failed, since nobody would notice. */
  readonly skipped: number;
}

export interface Total extends Counts {
  /** Stages that failed without a failed test to show for it. */
  readonly stages: number;
  /** Gates that are not held. */
  readonly gates: number;
}

/** The counts of a JSON report of Vitest; nothing at all where it wrote none. */
export function countsIn(file: string): Counts {
  const read: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const report = read as Partial<Record<string, unknown>>;
  const count = (name: string) => (typeof report[name] === 'number' ? report[name] : 0);
  return {
    passed: count('numPassedTests'),
    failed: count('numFailedTests'),
    skipped: count('numPendingTests') + count('numTodoTests'),
  };
}

/** The test files that took longest, by a JSON report of Vitest: `axe.test.ts 40 s, kill.test.ts 24 s`. Empty where it wrote none. */
export function longestIn(file: string, count: number): string {
  if (!existsSync(file)) return '';
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as TimedReport;
  return testResults
    .map(({ name, startTime, endTime }) => ({ name, seconds: (endTime - startTime) / 1000 }))
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, count)
    .map(({ name, seconds }) => `${basename(name)} ${seconds.toFixed(0)} s`)
    .join(', ');
}

interface TimedReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
  }[];
}

/** Everything that is not well counts as a failure. */
export function failuresIn({ failed, skipped, stages, gates }: Total): number {
  return failed + skipped + stages + gates;
}

/** `N passed, 0 failed` when all is well. */
export function lastLine(total: Total): string {
  return `${String(total.passed)} passed, ${String(failuresIn(total))} failed`;
}
