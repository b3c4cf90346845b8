import type { Portal } from '../model/portal.ts';
import type { PlacingsAt } from '../ranking/placing.ts';
import type { Unit } from '../model/unit.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { rankingSlices } from './ranking-slice.ts';
import type { RankingPage, RankingSlice } from './ranking-slice.ts';
import { rowsOf } from './rows.ts';
import { schedulesOf } from './schedule.ts';
import { unitSlices } from './unit-slice.ts';
import type { UnitSlice } from './unit-slice.ts';

/** The slices of a portal: what each page of a large family is made from. */
export interface Slices {
  readonly ranking: (page: RankingPage) => RankingSlice;
  readonly unit: (unit: Unit) => UnitSlice;
}

export function slicesOf(portal: Portal, placingsAt: PlacingsAt): Slices {
  const print = fingerprintsOf(portal);
  return {
    ranking: rankingSlices({ portal, print, rows: rowsOf(portal) }),
    unit: unitSlices({ portal, print, schedule: schedulesOf(portal), placingsAt }),
  };
}
