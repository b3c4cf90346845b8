import type { Place } from '../table/issue.ts';
import type { Period } from '../table/period.ts';
import type { Wording } from './wording.ts';

/** SDMX observation status: A normal, P provisional, E estimated, O missing, M cannot exist, Q suppressed. */
export type ObservationStatus = 'A' | 'P' | 'E' | 'O' | 'M' | 'Q';

/** One row of `data/observations/`: a unit, an indicator, a period, and what was counted or published. */
export interface Observation {
  readonly unit: string;
  readonly indicator: string;
  readonly period: Period;
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
  /** A figure published without its counts, or beside them. */
  readonly value: number | undefined;
  readonly status: ObservationStatus;
  readonly source: string | undefined;
  readonly note: Wording | undefined;
  readonly place: Place;
}
