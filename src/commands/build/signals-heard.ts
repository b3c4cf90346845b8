import { setImmediate } from 'node:timers/promises';

/** Waits until a signal is heard that came during work without a pause: in the next turn, which one wait may not reach. */
export async function signalsHeard(): Promise<void> {
  await setImmediate();
  await setImmediate();
}
