import { measure } from './run.ts';
import type { Command, Cost } from './run.ts';

/** Runs commands one after the other and takes them as one: their seconds together, the higher of their peaks. */
export async function measureAll(commands: readonly Command[]): Promise<Cost> {
  let total: Cost | undefined;
  for (const command of commands) {
    const cost = await measure(command);
    total = total === undefined ? cost : together(total, cost);
  }
  if (total === undefined) throw new Error('no command to measure');
  return total;
}

function together(a: Cost, b: Cost): Cost {
  return {
    wall: a.wall + b.wall,
    cpu: a.cpu === undefined || b.cpu === undefined ? undefined : a.cpu + b.cpu,
    memory:
      a.memory === undefined || b.memory === undefined ? undefined : Math.max(a.memory, b.memory),
  };
}
