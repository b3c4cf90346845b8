import type { Channel } from './channel.ts';
import type { Portal } from './portal.ts';
import { supportKinds } from './support-point.ts';
import type { SupportKind, SupportPoint } from './support-point.ts';
import type { Level, Unit } from './unit.ts';

/** Where one unit helps people, and where it tells them things. At least one of the lists has something. */
export interface UnitHelp {
  readonly unit: Unit;
  readonly points: readonly SupportPoint[];
  readonly channels: readonly Channel[];
}

/** The units of one level that help, in the order of the portal, in lists that are short enough for a page each. */
export interface HelpGroup {
  readonly level: Level;
  readonly parts: readonly (readonly UnitHelp[])[];
}

/** The first and the last unit of a part of a list. */
export interface HelpSpan {
  readonly first: Unit;
  readonly last: Unit;
}

/** A list of more units than this is told in several. */
const most = 100;

type Help = Pick<Portal, 'units' | 'supportPoints' | 'channels'>;

/** Every level with units that help. */
export function helpGroups(portal: Help): readonly HelpGroup[] {
  const groups = Map.groupBy(unitsThatHelp(portal), ({ unit }) => unit.level);
  return [...groups].map(([level, units]) => ({ level, parts: inParts(units) }));
}

/** What each part of a group begins and ends with. */
export function helpSpans({ parts }: HelpGroup): readonly HelpSpan[] {
  return parts.flatMap((part) => {
    const [first, last] = [part.at(0), part.at(-1)];
    return first === undefined || last === undefined
      ? []
      : [{ first: first.unit, last: last.unit }];
  });
}

/** The numbers of the parts of each group, counted from 1: a page each. */
export function helpPages(
  portal: Help,
): readonly { readonly level: string; readonly part: number }[] {
  return helpGroups(portal).flatMap(({ level, parts }) =>
    parts.map((_, index) => ({ level: level.id, part: index + 1 })),
  );
}

/** The units whose places of help are told to machines: a file each. */
export function helpFiles(portal: Help): readonly UnitHelp[] {
  return helpGroups(portal)
    .flatMap(({ parts }) => parts.flat())
    .filter(({ points }) => points.length > 0);
}

/** How many places there are of one kind. */
export interface KindCount {
  readonly kind: SupportKind;
  readonly n: number;
}

/** The kinds of places that there are, in their order. */
export function countedKinds(points: Iterable<SupportPoint>): readonly KindCount[] {
  const groups = Map.groupBy(points, ({ kind }) => kind);
  return supportKinds
    .map((kind) => ({ kind, n: groups.get(kind)?.length ?? 0 }))
    .filter(({ n }) => n > 0);
}

/** Whether a portal knows of any help. */
export function hasHelp({
  supportPoints,
  channels,
  broadcasts,
}: Pick<Portal, 'supportPoints' | 'channels' | 'broadcasts'>): boolean {
  return supportPoints.size + channels.length + broadcasts.length > 0;
}

function unitsThatHelp({ units, supportPoints, channels }: Help): readonly UnitHelp[] {
  const points = Map.groupBy(supportPoints.values(), ({ unit }) => unit);
  const channelsOf = Map.groupBy(channels, ({ unit }) => unit);
  return [...units.values()]
    .map((unit) => ({
      unit,
      points: points.get(unit.id) ?? [],
      channels: channelsOf.get(unit.id) ?? [],
    }))
    .filter((help) => help.points.length + help.channels.length > 0);
}

function inParts(units: readonly UnitHelp[]): readonly (readonly UnitHelp[])[] {
  const parts = Math.ceil(units.length / most);
  // Parts of one size: the last is never a handful.
  const size = Math.ceil(units.length / parts);
  return Array.from({ length: parts }, (_, index) => units.slice(index * size, (index + 1) * size));
}
