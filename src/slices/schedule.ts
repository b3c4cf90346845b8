import type { Portal } from '../model/portal.ts';
import { printPeriod } from '../table/period.ts';
import { digest } from './fingerprint.ts';

/** The fingerprint of when an indicator (id) was reported in a level (id), and under which topmost units. */
export type ScheduleOf = (indicator: string, level: string) => string;

/** Reads each schedule once: every unit of a level asks for the same. */
export function schedulesOf({ observations }: Portal): ScheduleOf {
  const known = new Map<string, string>();
  return (indicator, level) => {
    const key = `${indicator} ${level}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const lines = observations.periodsOf(indicator, level).map((period) => {
      const notation = printPeriod(period);
      return [notation, ...[...observations.reporting(indicator, level, notation)].sort()].join();
    });
    const made = digest(lines.join('\n'));
    known.set(key, made);
    return made;
  };
}
