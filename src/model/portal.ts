import type { Period } from '../table/period.ts';
import type { Broadcast } from './broadcast.ts';
import type { Channel } from './channel.ts';
import type { Directive } from './directive.ts';
import type { Guide } from './guide.ts';
import type { Indicator } from './indicator.ts';
import type { NewsItem } from './news.ts';
import type { Observation } from './observation.ts';
import type { Picture } from './picture.ts';
import type { Procedure } from './procedure.ts';
import type { Settings } from './settings.ts';
import type { Source } from './source.ts';
import type { SupportPoint } from './support-point.ts';
import type { Target } from './target.ts';
import type { Task } from './task.ts';
import type { Term } from './term.ts';
import type { Level, Unit, UnitChange } from './unit.ts';

/** Everything an administration wrote, linked and indexed. Every list is in a stated, total order. */
export interface Portal {
  readonly settings: Settings;
  /** "Today", ISO. */
  readonly buildDate: string;
  /** By `order`, then id. */
  readonly levels: ReadonlyMap<string, Level>;
  /** By level, then Vietnamese name, then id. */
  readonly units: ReadonlyMap<string, Unit>;
  /** The units of each level, in the same order. */
  readonly unitsOfLevel: ReadonlyMap<string, readonly Unit[]>;
  /** By date, then `from`, then `to`. */
  readonly changes: readonly UnitChange[];
  /** What became of each unit, by unit id. */
  readonly changesFrom: ReadonlyMap<string, readonly UnitChange[]>;
  /** What each unit came from, by unit id. */
  readonly changesTo: ReadonlyMap<string, readonly UnitChange[]>;
  /** In the order of the file. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** In the order of the file. */
  readonly targets: readonly Target[];
  /** In the order of the file. */
  readonly sources: ReadonlyMap<string, Source>;
  /** By date of issue, the newest first, an unknown date last; then id. */
  readonly directives: ReadonlyMap<string, Directive>;
  /** The directives that cite a directive, by its id, each once, in the same order. */
  readonly citing: ReadonlyMap<string, readonly Directive[]>;
  /** By audience (citizens first), place in the list, Vietnamese title, then id. */
  readonly guides: ReadonlyMap<string, Guide>;
  /** What is published: by date, the newest first; then id. */
  readonly news: ReadonlyMap<string, NewsItem>;
  /** The pictures that texts show, by file from the portal folder, in order of it. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** In the order of the file. */
  readonly tasks: readonly Task[];
  /** By term in Vietnamese order, by the term itself. */
  readonly glossary: ReadonlyMap<string, Term>;
  /** By field in Vietnamese order (those without one last), then name, then id. */
  readonly procedures: ReadonlyMap<string, Procedure>;
  /** In the order of the units in charge, then by kind, name, id. */
  readonly supportPoints: ReadonlyMap<string, SupportPoint>;
  /** In the order of the units, then by kind. */
  readonly channels: readonly Channel[];
  /** By time, then station. */
  readonly broadcasts: readonly Broadcast[];
  readonly observations: ObservationIndex;
}

/** The observations, found by what pages ask for. */
export interface ObservationIndex {
  /** By indicator (in the order of the file), period, unit id. */
  readonly all: readonly Observation[];
  /** One observation; `period` in its notation (`printPeriod`). */
  readonly find: (unit: string, indicator: string, period: string) => Observation | undefined;
  /** Of one indicator and period: one place for each unit of a level, in the order of `unitsOfLevel`; empty where none has a row. */
  readonly inLevel: (
    indicator: string,
    level: string,
    period: string,
  ) => readonly (Observation | undefined)[];
  /** Of one unit and indicator, by period. */
  readonly ofUnit: (unit: string, indicator: string) => readonly Observation[];
  /** The periods for which any unit of a level has a row of an indicator, in order of time. */
  readonly periodsOf: (indicator: string, level: string) => readonly Period[];
  /** The ids of the topmost units under which units of a level have a row of an indicator and period. */
  readonly reporting: (indicator: string, level: string, period: string) => ReadonlySet<string>;
}
