import type { Row } from '../table/definition.ts';
import type { broadcasts } from '../table/definitions/broadcasts.ts';
import type { Wording } from './wording.ts';

/** A time at which something is read on the radio or on loudspeakers. */
export interface Broadcast {
  /** Day and time of that day in the portal's time zone: `2026-10-05T17:30`. */
  readonly starts: string;
  readonly station: string;
  /** The id of the unit in charge of the station. */
  readonly unit: string | undefined;
  /** The id of the guide that is read. */
  readonly guide: string | undefined;
  readonly title: Wording;
}

export function broadcastFrom(row: Row<typeof broadcasts>): Broadcast {
  return {
    starts: row.starts,
    station: row.station,
    unit: row.unit,
    guide: row.guide,
    title: { vi: row.title, en: row.title_en },
  };
}
