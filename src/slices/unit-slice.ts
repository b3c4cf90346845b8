import { hasEnded } from '../model/ancestry.ts';
import { byId } from '../model/by-id.ts';
import { continuedSeriesUnits } from '../model/continuity.ts';
import type { ListedDirective, NamedDirective } from '../model/named-directive.ts';
import type { ObservationIndex, Portal } from '../model/portal.ts';
import type { Target } from '../model/target.ts';
import { tasksOfUnit } from '../model/task.ts';
import type { Unit } from '../model/unit.ts';
import { unitServices } from '../model/unit-services.ts';
import type { UnitServices } from '../model/unit-services.ts';
import { binds } from '../ranking/attainment.ts';
import type { Placing, PlacingsAt } from '../ranking/placing.ts';
import { latestOf } from '../ranking/series.ts';
import { unitTasks } from '../ranking/task-group.ts';
import type { UnitTasks } from '../ranking/task-group.ts';
import { cut, outside } from './cut.ts';
import { documentsOf, listed, nameOf } from './documents.ts';
import type { Documents } from './documents.ts';
import { digest, observationsDigest } from './fingerprint.ts';
import type { Fingerprint } from './fingerprint.ts';
import { guidesAt } from './guides.ts';
import type { GuidesByAudience } from './guides.ts';
import { kinshipOf } from './kinship.ts';
import { joined, partOf, partsBy } from './part.ts';
import type { Part } from './part.ts';
import type { ScheduleOf } from './schedule.ts';

/** Everything that the page of a unit may show. */
export interface UnitSlice {
  /** Enough of the portal for the unit's series, targets and kin: see {@link cut}. */
  readonly portal: Portal;
  readonly unit: Unit;
  /** It is no more today. */
  readonly ended: boolean;
  /** The units directly below it, by level and name. */
  readonly children: readonly Unit[];
  /** Its latest place by each indicator (id). */
  readonly placings: ReadonlyMap<string, Placing>;
  readonly documents: Documents;
  readonly tasks: UnitTasks;
  readonly services: UnitServices;
  readonly guides: GuidesByAudience;
  /** The documents whose targets or tasks bind it, the newest first. */
  readonly orders: readonly ListedDirective[];
  /** The documents that it issued itself, the newest first. */
  readonly issued: readonly NamedDirective[];
  /** The units that issued all these. */
  readonly issuers: ReadonlyMap<string, Unit>;
  /** So many rows of figures stand in `portal`. */
  readonly figures: number;
  /** Another whenever anything above is. */
  readonly key: () => string;
}

export interface UnitSources {
  readonly portal: Portal;
  readonly print: Fingerprint;
  readonly schedule: ScheduleOf;
  readonly placingsAt: PlacingsAt;
}

/** Cuts the slices of units; what several of them share is fingerprinted once. */
export function unitSlices(given: UnitSources): (unit: Unit) => UnitSlice {
  const { portal, print } = given;
  const part = partsBy(print);
  const indicators = partOf(portal.indicators, print(portal.indicators));
  const servicesOf = unitServices(portal);
  const { children, issuedBy } = grouped(portal);
  return (unit) => {
    const { units, changesFrom, changesTo } = kinshipOf(portal, unit);
    const lives = continuedSeriesUnits(portal, unit.id).flatMap((id) => units.get(id) ?? []);
    const targets = targetsOf(portal, lives);
    const ordered = tasksOfUnit(portal, unit);
    const ordering = ordersOf(portal, [...ordered, ...targets]);
    const issued = (issuedBy.get(unit.id) ?? []).map(nameOf);
    const { observations, ...told } = figuresOf(given, lives, targets);
    const shown = joined({
      unit: part(unit),
      ended: part(hasEnded(portal, unit)),
      children: part(children.get(unit.id) ?? []),
      placings: part(placingsIn(given, unit)),
      tasks: part(unitTasks(ordered)),
      services: part(servicesOf(unit)),
      guides: part(guidesAt(portal, unit)),
      orders: part(ordering),
      issued: part(issued),
      issuers: part(issuersOf(portal, [...ordering, ...issued])),
      ...told,
    });
    const held = joined({
      indicators,
      units: part(units),
      changesFrom: part(changesFrom),
      changesTo: part(changesTo),
      targets: part(targets),
      observations,
    });
    return {
      ...shown.values,
      portal: cut(portal, held.values),
      key: () => digest(shown.key() + held.key()),
    };
  };
}

function grouped({ units, directives }: Portal) {
  return {
    children: Map.groupBy(units.values(), ({ parent }) => parent),
    issuedBy: Map.groupBy(directives.values(), ({ issuer }) => issuer),
  };
}

/** The targets that bind a body in any of its lives. */
function targetsOf(portal: Portal, lives: readonly Unit[]): readonly Target[] {
  return portal.targets.filter((target) => lives.some((life) => binds(portal, target, life)));
}

/** The documents that order something, of those that are held here. */
function ordersOf(
  portal: Portal,
  ordered: readonly { readonly directive: string | undefined }[],
): readonly ListedDirective[] {
  const named = new Set(ordered.map(({ directive }) => directive));
  return [...portal.directives.values()]
    .filter(({ id, held }) => held && named.has(id))
    .map(listed);
}

function issuersOf(
  { units }: Portal,
  documents: readonly NamedDirective[],
): ReadonlyMap<string, Unit> {
  return byId(documents.flatMap(({ issuer }) => units.get(issuer ?? '') ?? []));
}

function placingsIn({ portal, placingsAt }: UnitSources, unit: Unit): ReadonlyMap<string, Placing> {
  const placings = [...portal.indicators.values()].flatMap((indicator): [string, Placing][] => {
    const latest = latestOf(portal, unit, indicator);
    if (latest === undefined) return [];
    const { unit: life, period } = latest;
    const placing = placingsAt(indicator, life.level, period).get(life.id);
    return placing === undefined ? [] : [[indicator.id, placing]];
  });
  return new Map(placings);
}

/** The rows of a body in all its lives, and the documents behind them and behind its targets. */
function figuresOf(
  { portal, print, schedule }: UnitSources,
  lives: readonly Unit[],
  targets: readonly Target[],
): { observations: Part<ObservationIndex>; documents: Part<Documents>; figures: Part<number> } {
  const sources = new Set<string>();
  const ids = [...portal.indicators.keys()];
  const rows = lives.flatMap(({ id }) => ids.flatMap((one) => portal.observations.ofUnit(id, one)));
  for (const { source } of rows) if (source !== undefined) sources.add(source);
  const printed = () => {
    const schedules = lives.flatMap(({ level }) => ids.map((one) => schedule(one, level.id)));
    return [...schedules, observationsDigest(rows)].join();
  };
  return {
    observations: { value: onlyRows(portal, lives), print: printed },
    documents: documentsOf(portal, { sources, targets }, print),
    figures: partOf(rows.length, String(rows.length)),
  };
}

function onlyRows({ observations }: Portal, lives: readonly Unit[]): ObservationIndex {
  const units = new Set(lives.map(({ id }) => id));
  const levels = new Set(lives.map(({ level }) => level.id));
  return {
    find: (unit, indicator, period) =>
      units.has(unit) ? observations.find(unit, indicator, period) : outside(`rows of ${unit}`),
    ofUnit: (unit, indicator) =>
      units.has(unit) ? observations.ofUnit(unit, indicator) : outside(`rows of ${unit}`),
    periodsOf: (indicator, level) =>
      levels.has(level) ? observations.periodsOf(indicator, level) : outside(`periods of ${level}`),
    reporting: (indicator, level, period) =>
      levels.has(level)
        ? observations.reporting(indicator, level, period)
        : outside(`reports of ${level}`),
    inLevel: () => outside('all rows of a level'),
    get all() {
      return outside('all rows');
    },
  };
}
