import type { Call } from './call.ts';
import type { Outcome } from './outcome.ts';

/** Runs a command that needs no more than how it was called: writes what it says and ends with its exit code. */
export function answer(run: (call: Call) => Outcome): void {
  const { output, error, exit } = run({
    words: process.argv.slice(2),
    variables: process.env,
    folder: process.cwd(),
    now: new Date(),
  });
  process.stdout.write(output);
  process.stderr.write(error);
  process.exitCode = exit;
}
