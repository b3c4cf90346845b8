import type { Period } from '../../table/period.ts';
import { printPeriod } from '../../table/period.ts';
import type { RuleContext } from '../../table/rules/context.ts';
import { usualJumpLimit } from '../../table/settings.ts';
import { ancestors, livesIn, ruleContext } from '../../table/rules/context.ts';
import type { Tables } from '../../table/tables.ts';
import type { NamedCells } from '../import/splice.ts';

type UnitRow = Tables['units'][number];

/** What may stand in the table of a period. */
export interface Candidates {
  readonly period: Period;
  /** Units of ranked levels that exist in the period, in the order of levels, then of the file. */
  readonly units: readonly UnitRow[];
  /** Codes of indicators that apply in the period and that no other has replaced, in the order of the file. */
  readonly indicators: readonly string[];
}

/** Who is due to report in a period, and on what. A unit whose place another of its level took inside the period is not. */
export function candidatesFor(period: Period, tables: Tables, today: string): Candidates {
  const context = ruleContext(tables, { today, complete: new Set(), jumpLimit: usualJumpLimit });
  const ranked = tables.levels
    .filter((level) => level.ranked)
    .toSorted((a, b) => a.order - b.order)
    .map(({ level }) => level);
  const due = tables.units.filter((unit) => isDue(unit, period, { tables, context }));
  return {
    period,
    units: ranked.flatMap((level) => due.filter((unit) => unit.level === level)),
    indicators: tables.indicators
      .filter((row) => row.replaced_by === undefined)
      .filter(({ valid_from: from, valid_to: to }) => livesIn(context.spanOf(period), { from, to }))
      .map(({ indicator }) => indicator),
  };
}

interface Looked {
  readonly tables: Tables;
  readonly context: RuleContext;
}

function isDue(unit: UnitRow, period: Period, { tables, context }: Looked): boolean {
  const span = context.spanOf(period);
  const life = context.lives.get(unit.unit);
  if (life === undefined || !livesIn(span, life)) return false;
  const ends = life.to !== undefined && life.to < span.last;
  return !ends || !tables.unit_changes.some((change) => handsOver(change, unit, context));
}

function handsOver(
  { from, to }: Tables['unit_changes'][number],
  unit: UnitRow,
  { units }: RuleContext,
): boolean {
  return from === unit.unit && to !== undefined && units.get(to)?.level === unit.level;
}

/** The units among some that stand at or below one. */
export function under(top: string, units: readonly UnitRow[], tables: Tables): readonly UnitRow[] {
  const byCode = new Map(tables.units.map((unit) => [unit.unit, unit]));
  return units.filter(
    (unit) => unit.unit === top || ancestors(unit, byCode).some((above) => above.unit === top),
  );
}

/** A row without figures for each unit and indicator that has none yet, indicator by indicator. */
export function emptyRows(
  { period, units, indicators }: Candidates,
  { observations }: Tables,
): readonly NamedCells[] {
  const written = printPeriod(period);
  const there = new Set(
    observations
      .filter((row) => printPeriod(row.period) === written)
      .map(({ unit, indicator }) => `${unit} ${indicator}`),
  );
  return indicators.flatMap((indicator) =>
    units
      .filter(({ unit }) => !there.has(`${unit} ${indicator}`))
      .map(({ unit }) => ({ unit, indicator, period: written })),
  );
}
