import { getOrAdd } from '../table/get-or-add.ts';
import { lifeOf } from './ancestry.ts';
import type { Broadcast } from './broadcast.ts';
import { byId } from './by-id.ts';
import { channelKinds } from './channel.ts';
import type { Channel } from './channel.ts';
import type { Directive } from './directive.ts';
import type { Guide } from './guide.ts';
import type { Indicator } from './indicator.ts';
import { namesApart } from './names-apart.ts';
import { indexObservations } from './observation-index.ts';
import type { NewsItem } from './news.ts';
import type { Observation } from './observation.ts';
import { compareCodes, compareNames } from './order.ts';
import type { Picture } from './picture.ts';
import type { Portal } from './portal.ts';
import type { Procedure } from './procedure.ts';
import type { Settings } from './settings.ts';
import type { Source } from './source.ts';
import { supportKinds } from './support-point.ts';
import type { SupportPoint } from './support-point.ts';
import type { Target } from './target.ts';
import type { Task } from './task.ts';
import type { Term } from './term.ts';
import type { Level, Unit, UnitChange } from './unit.ts';

/** What the texts of a portal give. */
export interface Texts {
  readonly directives: readonly Directive[];
  readonly guides: readonly Guide[];
  readonly news: readonly NewsItem[];
  readonly pictures: readonly Picture[];
}

/** What a portal is made of, before it is ordered and linked. */
export interface Parts extends Texts {
  readonly settings: Settings;
  readonly buildDate: string;
  readonly levels: readonly Level[];
  readonly units: readonly Unit[];
  readonly changes: readonly UnitChange[];
  readonly indicators: readonly Indicator[];
  readonly targets: readonly Target[];
  readonly sources: readonly Source[];
  readonly tasks: readonly Task[];
  readonly glossary: readonly Term[];
  readonly procedures: readonly Procedure[];
  readonly supportPoints: readonly SupportPoint[];
  readonly channels: readonly Channel[];
  readonly broadcasts: readonly Broadcast[];
  readonly observations: readonly Observation[];
}

/**
 * Orders, links and indexes the parts of a portal. All but indicators, targets, sources and tasks may come in any order.
 */
export function linkPortal(parts: Parts): Portal {
  const units = linkUnits(parts.units);
  const unitsOfLevel = Map.groupBy(units.values(), (unit) => unit.level.id);
  const indicators = byId(parts.indicators);
  const changes = parts.changes.toSorted(compareChanges);
  const directives = parts.directives.toSorted(compareDirectives);
  return {
    settings: parts.settings,
    buildDate: parts.buildDate,
    levels: byId(parts.levels.toSorted(compareLevels)),
    units,
    unitsOfLevel,
    changes,
    changesFrom: byEnd(changes, 'from'),
    changesTo: byEnd(changes, 'to'),
    indicators,
    targets: parts.targets,
    sources: byId(parts.sources),
    directives: byId(directives),
    citing: citingOf(directives),
    guides: byId(parts.guides.toSorted(compareGuides)),
    news: byId(parts.news.filter(({ date }) => date <= parts.buildDate).toSorted(compareNews)),
    pictures: new Map(
      parts.pictures
        .toSorted((a, b) => compareCodes(a.file, b.file))
        .map((picture) => [picture.file, picture]),
    ),
    tasks: parts.tasks,
    glossary: byId(parts.glossary.toSorted(compareTerms)),
    procedures: byId(parts.procedures.toSorted(compareProcedures)),
    supportPoints: byId(parts.supportPoints.toSorted(comparePointsIn(units))),
    channels: parts.channels.toSorted(compareChannelsIn(units)),
    broadcasts: parts.broadcasts.toSorted(compareBroadcasts),
    observations: indexObservations(parts.observations, { units, unitsOfLevel, indicators }),
  };
}

/** In their order, each ending no later than the units above it, and none with the name of another. */
function linkUnits(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  const written = byId(units);
  const bounded = [...written.values()].map((unit): Unit => {
    const { to } = lifeOf({ units: written }, unit);
    return to === unit.validTo ? unit : { ...unit, validTo: to, endStated: false };
  });
  return byId(namesApart(byId(bounded)).toSorted(compareUnits));
}

function compareLevels(a: Level, b: Level): number {
  return a.order - b.order || compareCodes(a.id, b.id);
}

function compareUnits(a: Unit, b: Unit): number {
  return (
    compareLevels(a.level, b.level) ||
    compareNames(a.name.vi, b.name.vi) ||
    compareCodes(a.id, b.id)
  );
}

function compareChanges(a: UnitChange, b: UnitChange): number {
  return (
    compareCodes(a.date, b.date) ||
    compareCodes(a.from ?? '', b.from ?? '') ||
    compareCodes(a.to ?? '', b.to ?? '')
  );
}

function compareDirectives(a: Directive, b: Directive): number {
  return compareCodes(b.issued ?? '', a.issued ?? '') || compareCodes(a.id, b.id);
}

const atTheEnd = Number.MAX_SAFE_INTEGER;

function compareGuides(a: Guide, b: Guide): number {
  return (
    compareCodes(a.audience, b.audience) ||
    (a.order ?? atTheEnd) - (b.order ?? atTheEnd) ||
    compareNames(a.title.vi, b.title.vi) ||
    compareCodes(a.id, b.id)
  );
}

function compareNews(a: NewsItem, b: NewsItem): number {
  return compareCodes(b.date, a.date) || compareCodes(a.id, b.id);
}

function compareTerms(a: Term, b: Term): number {
  return compareNames(a.id, b.id) || compareCodes(a.id, b.id);
}

function compareProcedures(a: Procedure, b: Procedure): number {
  return (
    Number(a.field === undefined) - Number(b.field === undefined) ||
    compareNames(a.field?.vi ?? '', b.field?.vi ?? '') ||
    compareNames(a.name.vi, b.name.vi) ||
    compareCodes(a.id, b.id)
  );
}

function comparePointsIn(units: Portal['units']): (a: SupportPoint, b: SupportPoint) => number {
  const placeOf = placesIn(units);
  return (a, b) =>
    placeOf(a.unit) - placeOf(b.unit) ||
    supportKinds.indexOf(a.kind) - supportKinds.indexOf(b.kind) ||
    compareNames(a.name.vi, b.name.vi) ||
    compareCodes(a.id, b.id);
}

function compareChannelsIn(units: Portal['units']): (a: Channel, b: Channel) => number {
  const placeOf = placesIn(units);
  return (a, b) =>
    placeOf(a.unit) - placeOf(b.unit) ||
    channelKinds.indexOf(a.kind) - channelKinds.indexOf(b.kind);
}

function placesIn(units: Portal['units']): (unit: string) => number {
  const places = new Map([...units.keys()].map((id, place) => [id, place]));
  return (unit) => places.get(unit) ?? places.size;
}

function compareBroadcasts(a: Broadcast, b: Broadcast): number {
  return compareCodes(a.starts, b.starts) || compareNames(a.station, b.station);
}

function citingOf(directives: readonly Directive[]): ReadonlyMap<string, readonly Directive[]> {
  const pairs = directives.flatMap((citing) =>
    [...new Set(citing.cites.flatMap(({ directive }) => directive ?? []))].map((cited) => ({
      cited,
      citing,
    })),
  );
  const groups = Map.groupBy(pairs, ({ cited }) => cited);
  return new Map([...groups].map(([cited, found]) => [cited, found.map(({ citing }) => citing)]));
}

function byEnd(
  changes: readonly UnitChange[],
  end: 'from' | 'to',
): ReadonlyMap<string, readonly UnitChange[]> {
  const found = new Map<string, UnitChange[]>();
  for (const change of changes) {
    const id = change[end];
    if (id !== undefined) getOrAdd(found, id, () => []).push(change);
  }
  return found;
}
