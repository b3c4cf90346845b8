import { hasEnded } from '../model/ancestry.ts';
import type { Guide } from '../model/guide.ts';
import type { Portal } from '../model/portal.ts';
import { isOver } from '../model/procedure.ts';
import type { Procedure } from '../model/procedure.ts';
import type { Unit } from '../model/unit.ts';

/** A guide as it is named on the page of what it serves. */
export type NamedGuide = Pick<Guide, 'id' | 'title'>;

/** Whom the guides that a page names are for. */
export interface GuidesByAudience {
  readonly citizens: readonly NamedGuide[];
  readonly staff: readonly NamedGuide[];
}

/** The guides that serve an indicator or a procedure, or serve or cite a directive, in the order of their list. */
export function guidesFor(
  { guides }: Pick<Portal, 'guides'>,
  kind: 'directives' | 'indicators' | 'procedures',
  id: string,
): readonly NamedGuide[] {
  const cites = ({ sources }: Guide) =>
    kind === 'directives' && sources.some(({ directive }) => directive === id);
  return [...guides.values()]
    .filter((guide) => guide[kind].includes(id) || cites(guide))
    .map(nameOfGuide);
}

/** The guides of a procedure; where none is of it alone, those for citizens of who handles it today. */
export function guidesOfProcedure(portal: Portal, procedure: Procedure): readonly NamedGuide[] {
  const own = guidesFor(portal, 'procedures', procedure.id);
  if (own.length > 0 || isOver(portal, procedure)) return own;
  return procedure.level === undefined ? [] : guidesOfGroup(portal, procedure.level).citizens;
}

/** The guides of the group of a unit, in the order of their list. A unit that is no more has no staff. */
export function guidesAt(
  portal: Pick<Portal, 'guides' | 'buildDate'>,
  unit: Unit,
): GuidesByAudience {
  const { citizens, staff } = guidesOfGroup(portal, unit.level.id);
  return { citizens, staff: hasEnded(portal, unit) ? [] : staff };
}

function guidesOfGroup({ guides }: Pick<Portal, 'guides'>, level: string): GuidesByAudience {
  const own = [...guides.values()].filter(({ levels }) => levels.includes(level));
  const { citizen = [], staff = [] } = Object.groupBy(own, ({ audience }) => audience);
  return { citizens: citizen.map(nameOfGuide), staff: staff.map(nameOfGuide) };
}

function nameOfGuide({ id, title }: Guide): NamedGuide {
  return { id, title };
}
