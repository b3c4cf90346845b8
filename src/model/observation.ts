import type { Row } from '../table/definition.ts';
import type { observations } from '../table/definitions/observations.ts';
import type { Place } from '../table/issue.ts';
import { printPeriod } from '../table/period.ts';
import type { Period } from '../table/period.ts';
import { optionalWording } from './wording.ts';
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
  /** How many digits `value` has after its decimal sign, as published: `49.10` has two. */
  readonly valueDecimals: number | undefined;
  readonly status: ObservationStatus;
  readonly source: string | undefined;
  readonly note: Wording | undefined;
  readonly place: Place;
}

/**
 * The observations of rows, in their order. An empty status is A; equal periods share one object, for a million rows
 * name a few dozen.
 */
export function observationsFrom(
  rows: readonly Row<typeof observations>[],
): readonly Observation[] {
  const periods = new Map<string, Period>();
  return rows.map((row) => {
    const key = printPeriod(row.period);
    const period = periods.get(key) ?? row.period;
    periods.set(key, period);
    return observationFrom(row, period);
  });
}

function observationFrom(row: Row<typeof observations>, period: Period): Observation {
  return {
    unit: row.unit,
    indicator: row.indicator,
    period,
    numerator: row.numerator,
    denominator: row.denominator,
    value: row.value?.number,
    valueDecimals: row.value?.decimals,
    status: row.status ?? 'A',
    source: row.source,
    note: optionalWording(row.note, row.note_en),
    place: row.place,
  };
}
