import type { Directive } from './directive.ts';
import type { Indicator } from './indicator.ts';
import type { Observation } from './observation.ts';
import type { Settings } from './settings.ts';
import type { Source } from './source.ts';
import type { Target } from './target.ts';
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
  readonly changes: readonly UnitChange[];
  /** In the order of the file. */
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly targets: readonly Target[];
  readonly sources: ReadonlyMap<string, Source>;
  readonly directives: ReadonlyMap<string, Directive>;
  readonly observations: ObservationIndex;
}

/** The observations, found by what pages ask for. */
export interface ObservationIndex {
  readonly all: readonly Observation[];
  /** One observation; `period` in its notation (`printPeriod`). */
  readonly find: (unit: string, indicator: string, period: string) => Observation | undefined;
  /** Of one indicator and period, by unit id. */
  readonly inPeriod: (indicator: string, period: string) => readonly Observation[];
  /** Of one unit and indicator, by period. */
  readonly ofUnit: (unit: string, indicator: string) => readonly Observation[];
}
