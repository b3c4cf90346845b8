import type { Broadcast } from './broadcast.ts';
import type { Channel } from './channel.ts';
import type { Portal } from './portal.ts';
import { proceduresOfUnit } from './procedure.ts';
import type { Procedure } from './procedure.ts';
import type { SupportPoint } from './support-point.ts';
import type { Unit } from './unit.ts';

/** What a unit does for those who file, as its page tells it: nothing of it changes with the day. */
export interface UnitServices {
  /** The procedures that it alone handles. */
  readonly procedures: readonly Pick<Procedure, 'id' | 'name'>[];
  /** How many every unit of its group handles. */
  readonly ofLevel: number;
  readonly points: readonly SupportPoint[];
  readonly channels: readonly Channel[];
  /** The last few of the schedule, by time. */
  readonly broadcasts: readonly Pick<Broadcast, 'starts' | 'station' | 'guide' | 'title'>[];
}

type Services = Pick<Portal, 'procedures' | 'supportPoints' | 'channels' | 'broadcasts'>;

const mostBroadcasts = 3;

/** Sorts the tables by unit once, for all units. */
export function unitServices(portal: Services): (unit: Unit) => UnitServices {
  const points = Map.groupBy(portal.supportPoints.values(), ({ unit }) => unit);
  const channels = Map.groupBy(portal.channels, ({ unit }) => unit);
  const broadcasts = Map.groupBy(portal.broadcasts, ({ unit }) => unit);
  return (unit) => {
    const { byName, byLevel } = proceduresOfUnit(portal, unit);
    return {
      procedures: byName.map(({ id, name }) => ({ id, name })),
      ofLevel: byLevel.length,
      points: points.get(unit.id) ?? [],
      channels: channels.get(unit.id) ?? [],
      broadcasts: (broadcasts.get(unit.id) ?? [])
        .slice(-mostBroadcasts)
        .map(({ starts, station, guide, title }) => ({ starts, station, guide, title })),
    };
  };
}
