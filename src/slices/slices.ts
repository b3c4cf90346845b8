import type { Directive } from '../model/directive.ts';
import type { UnitHelp } from '../model/help.ts';
import type { Portal } from '../model/portal.ts';
import type { Target } from '../model/target.ts';
import type { Unit } from '../model/unit.ts';
import { directiveSlices } from './directive-slice.ts';
import type { DirectiveSlice, DirectiveSources } from './directive-slice.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { helpFileSlices, helpSlices } from './help-slice.ts';
import type { HelpFileSlice, HelpSlice } from './help-slice.ts';
import { rankingSlices } from './ranking-slice.ts';
import type { RankingPage, RankingSlice } from './ranking-slice.ts';
import { rowsOf } from './rows.ts';
import { schedulesOf } from './schedule.ts';
import { targetSlices } from './target-slice.ts';
import type { TargetSlice } from './target-slice.ts';
import { unitSlices } from './unit-slice.ts';
import type { UnitSlice, UnitSources } from './unit-slice.ts';

/** The slices of a portal: what each page of a large family is made from. */
export interface Slices {
  readonly ranking: (page: RankingPage) => RankingSlice;
  readonly unit: (unit: Unit) => UnitSlice;
  readonly directive: (directive: Directive) => DirectiveSlice;
  readonly target: (target: Target) => TargetSlice;
  readonly help: (level: string, part: number) => HelpSlice;
  readonly helpFile: (help: UnitHelp) => HelpFileSlice;
}

/** What slices are cut with, besides the portal. */
export type SliceSources = Pick<UnitSources, 'placingsAt'> &
  Pick<DirectiveSources, 'rankAt' | 'textOf'>;

export function slicesOf(portal: Portal, { placingsAt, rankAt, textOf }: SliceSources): Slices {
  const print = fingerprintsOf(portal);
  return {
    ranking: rankingSlices({ portal, print, rows: rowsOf(portal) }),
    unit: unitSlices({ portal, print, schedule: schedulesOf(portal), placingsAt }),
    directive: directiveSlices({ portal, print, rankAt, textOf }),
    target: targetSlices({ portal, print, rankAt }),
    help: helpSlices({ portal, print }),
    helpFile: helpFileSlices({ print }),
  };
}
