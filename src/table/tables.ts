import type { Row } from './definition.ts';
import { broadcasts } from './definitions/broadcasts.ts';
import { channels } from './definitions/channels.ts';
import { corrections } from './definitions/corrections.ts';
import { glossary } from './definitions/glossary.ts';
import { indicators } from './definitions/indicators.ts';
import { levels } from './definitions/levels.ts';
import { observations } from './definitions/observations.ts';
import { procedures } from './definitions/procedures.ts';
import { scales } from './definitions/scales.ts';
import { scorecards } from './definitions/scorecards.ts';
import { sources } from './definitions/sources.ts';
import { supportPoints } from './definitions/support-points.ts';
import { targets } from './definitions/targets.ts';
import { tasks } from './definitions/tasks.ts';
import { unitChanges } from './definitions/unit-changes.ts';
import { units } from './definitions/units.ts';

/** Every table of the data package, in the order of the data dictionary. */
export const definitions = [
  levels,
  units,
  unitChanges,
  indicators,
  targets,
  observations,
  corrections,
  sources,
  tasks,
  procedures,
  supportPoints,
  channels,
  broadcasts,
  scales,
  scorecards,
  glossary,
] as const;

type Definition = (typeof definitions)[number];

/** The name of a table: `units`, `unit_changes` … */
export type TableName = Definition['name'];

/** The rows of every table by its name, in the order of the files and their lines. An absent table has none. */
export type Tables = { readonly [D in Definition as D['name']]: readonly Row<D>[] };
