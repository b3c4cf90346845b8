import type { Indicator } from '../model/indicator.ts';
import { ancestors } from '../model/ancestry.ts';
import { byId } from '../model/by-id.ts';
import { previousPeriod } from '../model/period.ts';
import type { ObservationIndex, Portal } from '../model/portal.ts';
import type { Level, Unit } from '../model/unit.ts';
import { targetsInForce } from '../ranking/attainment.ts';
import type { RankingSeries } from '../ranking/catalogue.ts';
import { printPeriod } from '../table/period.ts';
import type { Period } from '../table/period.ts';
import { cut, outside } from './cut.ts';
import { documentsOf } from './documents.ts';
import type { Documents } from './documents.ts';
import { digest } from './fingerprint.ts';
import type { Fingerprint } from './fingerprint.ts';
import type { NamedGuide } from './guides.ts';
import { joined, partOf, partsBy } from './part.ts';
import type { Part } from './part.ts';
import type { RowsOf } from './rows.ts';

/** Everything that the page of a ranking may show. */
export interface RankingSlice {
  /** Enough of the portal to rank by: see {@link cut}. */
  readonly portal: Portal;
  readonly indicator: Indicator;
  readonly level: Level;
  readonly period: Period;
  /** The rankings of the indicator, on the undated page; a dated page must not change when a new period comes. */
  readonly series: readonly RankingSeries[];
  /** The guides that help to raise the indicator, on the undated page. */
  readonly guides: readonly NamedGuide[];
  /** The units of the level handle procedures; on the undated page alone. */
  readonly handles: boolean;
  readonly documents: Documents;
  /** Another whenever anything above is. */
  readonly key: () => string;
}

/** Which ranking; `series`, `guides` and `handles` as in {@link RankingSlice}. */
export type RankingPage = Pick<
  RankingSlice,
  'indicator' | 'level' | 'period' | 'series' | 'guides' | 'handles'
>;

export interface RankingSources {
  readonly portal: Portal;
  readonly print: Fingerprint;
  readonly rows: RowsOf;
}

/** Cuts the slices of rankings; what several of them share is fingerprinted once. */
export function rankingSlices({
  portal,
  print,
  rows,
}: RankingSources): (page: RankingPage) => RankingSlice {
  const levels = new Map<string, LevelParts>();
  const unitsFor = (level: Level) => {
    const known = levels.get(level.id) ?? unitsOf(portal, level, print);
    levels.set(level.id, known);
    return known;
  };
  const printOfChanges = digest(print(portal.changes));
  const part = partsBy(print);
  return ({ indicator, level, period, series, guides, handles }) => {
    const periods = [period, ...earlier(period)].map(printPeriod);
    const targets = targetsInForce(portal, indicator, period);
    const { sources } = rows(indicator.id, level.id, printPeriod(period));
    const prints = () => periods.map((one) => rows(indicator.id, level.id, one).print()).join();
    const index = onlyRows(portal, { indicator, level, periods: new Set(periods) });
    const { values, key } = joined({
      page: part({ indicator, level, period, series, guides, handles }),
      ...unitsFor(level),
      changes: partOf(portal.changes, printOfChanges),
      changesFrom: partOf(portal.changesFrom, printOfChanges),
      changesTo: partOf(portal.changesTo, printOfChanges),
      targets: part(targets),
      observations: { value: index, print: prints },
      documents: documentsOf(portal, { sources, targets }, print),
    });
    const { page, documents, ...slice } = values;
    return { ...page, portal: cut(portal, slice), documents, key };
  };
}

interface LevelParts {
  /** The units of a level and those above them. */
  readonly units: Part<ReadonlyMap<string, Unit>>;
  readonly unitsOfLevel: Part<ReadonlyMap<string, readonly Unit[]>>;
}

function unitsOf(portal: Portal, level: Level, print: Fingerprint): LevelParts {
  const own = portal.unitsOfLevel.get(level.id) ?? [];
  const above = own.flatMap((unit) => ancestors(portal, unit));
  const units = byId([...own, ...above]);
  const unitsOfLevel = new Map([[level.id, own]]);
  // Many pages have these parts: a digest of each is shorter.
  return {
    units: partOf(units, digest(print(units))),
    unitsOfLevel: partOf(unitsOfLevel, digest(print(unitsOfLevel))),
  };
}

/** The periods that a change may be measured against: the one before, and for a cumulative one all of its run. */
function earlier(period: Period): readonly Period[] {
  const before = previousPeriod(period);
  if (before === undefined) return [];
  return before.kind === 'interval' ? [before, ...earlier(before)] : [before];
}

interface Own {
  readonly indicator: Indicator;
  readonly level: Level;
  readonly periods: ReadonlySet<string>;
}

function onlyRows(
  { observations, units }: Portal,
  { indicator, level, periods }: Own,
): ObservationIndex {
  const isOwn = (id: string, period: string) => id === indicator.id && periods.has(period);
  return {
    find: (unit, id, period) =>
      isOwn(id, period) && units.get(unit)?.level === level
        ? observations.find(unit, id, period)
        : outside(`${unit} ${id} ${period}`),
    inLevel: (id, other, period) =>
      isOwn(id, period) && other === level.id
        ? observations.inLevel(id, other, period)
        : outside(`${other} ${id} ${period}`),
    reporting: (id, other, period) =>
      isOwn(id, period) && other === level.id
        ? observations.reporting(id, other, period)
        : outside(`${other} ${id} ${period}`),
    periodsOf: () => outside('periods'),
    ofUnit: () => outside('all rows of a unit'),
    get all() {
      return outside('all rows');
    },
  };
}
