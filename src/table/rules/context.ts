import type { Row } from '../definition.ts';
import type { indicators } from '../definitions/indicators.ts';
import type { observations } from '../definitions/observations.ts';
import type { units } from '../definitions/units.ts';
import { getOrAdd } from '../get-or-add.ts';
import { compareTexts } from '../order.ts';
import type { Period } from '../period.ts';
import { firstDayOf, lastDayOf } from '../period-days.ts';
import { printPeriod } from '../period.ts';
import type { TableName, Tables } from '../tables.ts';

export type UnitRow = Row<typeof units>;
export type IndicatorRow = Row<typeof indicators>;
export type ObservationRow = Row<typeof observations>;

/** The first and last day of something, ISO, both included; a missing bound is open. */
export interface Life {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

/** A period with its notation and days, which rules would otherwise compute for each of a million rows. */
export interface Span {
  readonly period: Period;
  readonly text: string;
  readonly first: string;
  readonly last: string;
}

/** The observations of one indicator in one period, in the order of files and lines. */
export interface PeriodRows extends Span {
  readonly rows: readonly ObservationRow[];
}

/** What the rules of meaning look things up in. */
export interface RuleContext {
  /** "Today", ISO. */
  readonly today: string;
  /** Tables of which every row could be read: only then does an absence mean something. */
  readonly complete: ReadonlySet<TableName>;
  /** More than so many times the figure before is a jump. */
  readonly jumpLimit: number;
  readonly units: ReadonlyMap<string, UnitRow>;
  /** Bounded by the last day of every unit above. */
  readonly lives: ReadonlyMap<string, Life>;
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
  readonly spanOf: (period: Period) => Span;
  /** By indicator; the periods by first day, last day and notation. */
  readonly periods: ReadonlyMap<string, readonly PeriodRows[]>;
}

/** Builds the look-ups of the rules once. Of rows with one key the first counts; the others are faults already. */
export function ruleContext(
  tables: Tables,
  given: Pick<RuleContext, 'today' | 'complete' | 'jumpLimit'>,
): RuleContext {
  const units = byCode(tables.units, (row) => row.unit);
  const spanOf = rememberedSpans();
  return {
    ...given,
    units,
    lives: new Map([...units].map(([code, unit]) => [code, lifeOf(unit, units)])),
    indicators: byCode(tables.indicators, (row) => row.indicator),
    spanOf,
    periods: periodsOf(tables.observations, spanOf),
  };
}

/** The units above one, nearest first; a circle is followed once. */
export function ancestors(unit: UnitRow, units: ReadonlyMap<string, UnitRow>): readonly UnitRow[] {
  const found = new Set<UnitRow>([unit]);
  let above = units.get(unit.parent ?? '');
  while (above !== undefined && !found.has(above)) {
    found.add(above);
    above = units.get(above.parent ?? '');
  }
  found.delete(unit);
  return [...found];
}

/** Whether a period shares a day with a life. */
export function livesIn({ first, last }: Span, { from, to }: Life): boolean {
  return (from === undefined || from <= last) && (to === undefined || first <= to);
}

function byCode<T>(rows: readonly T[], codeOf: (row: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const row of rows) if (!found.has(codeOf(row))) found.set(codeOf(row), row);
  return found;
}

function lifeOf(unit: UnitRow, units: ReadonlyMap<string, UnitRow>): Life {
  const { valid_from: from, valid_to: end } = unit;
  // A life that ends before it begins is told as such; nothing else is judged by it.
  if (from !== undefined && end !== undefined && end < from)
    return { from: undefined, to: undefined };
  const ends = [unit, ...ancestors(unit, units)].flatMap(({ valid_to }) => valid_to ?? []);
  return { from, to: ends.sort()[0] };
}

function rememberedSpans(): (period: Period) => Span {
  const spans = new Map<Period, Span>();
  return (period) => {
    const known = spans.get(period);
    if (known !== undefined) return known;
    const span = {
      period,
      text: printPeriod(period),
      first: firstDayOf(period),
      last: lastDayOf(period),
    };
    spans.set(period, span);
    return span;
  };
}

function periodsOf(
  observations: readonly ObservationRow[],
  spanOf: (period: Period) => Span,
): ReadonlyMap<string, readonly PeriodRows[]> {
  const found = new Map<string, Map<string, PeriodRows & { rows: ObservationRow[] }>>();
  for (const row of observations) {
    const periods = getOrAdd(found, row.indicator, () => new Map());
    const span = spanOf(row.period);
    getOrAdd(periods, span.text, () => ({ ...span, rows: [] })).rows.push(row);
  }
  return new Map([...found].map(([code, periods]) => [code, [...periods.values()].sort(inTime)]));
}

function inTime(a: Span, b: Span): number {
  return (
    compareTexts(a.first, b.first) || compareTexts(a.last, b.last) || compareTexts(a.text, b.text)
  );
}
