import type { Tables } from '../table/tables.ts';
import { broadcastFrom } from './broadcast.ts';
import { byId } from './by-id.ts';
import { channelFrom } from './channel.ts';
import { indicatorFrom } from './indicator.ts';
import { linkPortal } from './link.ts';
import type { Texts } from './link.ts';
import { observationsFrom } from './observation.ts';
import type { Portal } from './portal.ts';
import { procedureFrom } from './procedure.ts';
import type { Settings } from './settings.ts';
import { sourceFrom } from './source.ts';
import { supportPointFrom } from './support-point.ts';
import { targetFrom } from './target.ts';
import { taskFrom } from './task.ts';
import { termFrom } from './term.ts';
import { changeFrom, levelFrom, unitFrom } from './unit.ts';
import type { Level } from './unit.ts';

/** What an administration wrote, read and typed, and the day taken as today (ISO). */
export interface Content extends Texts {
  readonly settings: Settings;
  readonly tables: Tables;
  readonly buildDate: string;
}

/** The portal of tables that passed the check. Throws on a unit whose level does not exist, which the check refuses. */
export function buildPortal({ settings, tables, buildDate, ...texts }: Content): Portal {
  const levels = tables.levels.map(levelFrom);
  const levelById = byId(levels);
  const levelOf = new Map(tables.units.map(({ unit, level }) => [unit, levelById.get(level)]));
  return linkPortal({
    settings,
    buildDate,
    levels,
    units: tables.units.map((row) => unitFrom(row, levelNamed(levelById, row.level))),
    changes: tables.unit_changes.map(changeFrom),
    indicators: tables.indicators.map(indicatorFrom),
    targets: tables.targets.map(targetFrom),
    sources: tables.sources.map(sourceFrom),
    ...texts,
    tasks: tables.tasks.map(taskFrom),
    glossary: tables.glossary.map(termFrom),
    procedures: tables.procedures.map((row) => procedureFrom(row, (unit) => levelOf.get(unit))),
    supportPoints: tables.support_points.map(supportPointFrom),
    channels: tables.channels.map(channelFrom),
    broadcasts: tables.broadcasts.map(broadcastFrom),
    observations: observationsFrom(tables.observations),
  });
}

function levelNamed(levels: ReadonlyMap<string, Level>, id: string): Level {
  const level = levels.get(id);
  if (level === undefined) throw new Error(`unknown level: ${id}`);
  return level;
}
