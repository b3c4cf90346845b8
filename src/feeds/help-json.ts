import type { SupportPoint } from '../model/support-point.ts';
import type { Wording } from '../model/wording.ts';

/** The help points of one unit for a board on the wall: every language, what is not known left out, the desk of the unit first. */
export function helpJson(unit: Wording, points: readonly SupportPoint[]): string {
  const told = points.map(({ kind, name, address, hours, phone }) => ({
    kind,
    name,
    address,
    hours,
    phone,
  }));
  return `${JSON.stringify({ unit, points: told })}\n`;
}
