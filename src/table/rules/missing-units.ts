import { getOrAdd } from '../get-or-add.ts';
import type { Issue } from '../issue.ts';
import { compareTexts } from '../order.ts';
import type { PeriodRows, RuleContext, UnitRow } from './context.ts';
import { ancestors, livesIn } from './context.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';

/**
 * Units of a ranked level without a row in a period for which others of the level, under the same top unit, have
 * one. Told once for each indicator, period and level; a status row ("not reported") counts as a row.
 */
export const missingUnits: Rule = ({ levels, units }, context) => {
  if (!context.complete.has('observations') || !context.complete.has('units')) return [];
  const ranked = new Set(levels.filter((level) => level.ranked).map((level) => level.level));
  const groups = groupsOf(units, ranked, context);
  return [...context.periods].flatMap(([indicator, periods]) =>
    periods.flatMap((inPeriod) => missingIn(inPeriod, indicator, groups, context)),
  );
};

const mostNames = 10;
const collator = new Intl.Collator('vi', { numeric: true });

/** Units of one level under one top unit. */
interface Group {
  readonly level: string;
  readonly members: UnitRow[];
}

function groupsOf(
  units: readonly UnitRow[],
  ranked: ReadonlySet<string>,
  context: RuleContext,
): ReadonlyMap<string, Group> {
  const byTop = new Map<string, Group>();
  const byUnit = new Map<string, Group>();
  for (const unit of units) {
    if (!ranked.has(unit.level) || byUnit.has(unit.unit)) continue;
    const top = ancestors(unit, context.units).at(-1)?.unit ?? '';
    const group = getOrAdd(byTop, `${unit.level} ${top}`, () => ({
      level: unit.level,
      members: [],
    }));
    group.members.push(unit);
    byUnit.set(unit.unit, group);
  }
  return byUnit;
}

function missingIn(
  inPeriod: PeriodRows,
  indicator: string,
  groups: ReadonlyMap<string, Group>,
  { lives }: RuleContext,
): readonly Issue[] {
  const reported = new Set(inPeriod.rows.map((row) => row.unit));
  const found = new Map<Group, PeriodRows['rows'][number]>();
  for (const row of inPeriod.rows) {
    const group = groups.get(row.unit);
    if (group !== undefined && !found.has(group)) found.set(group, row);
  }
  return [...found].flatMap(([{ level, members }, first]) => {
    const expected = members.filter(({ unit }) => livesIn(inPeriod, lives.get(unit) ?? always));
    const missing = expected.filter(({ unit }) => !reported.has(unit));
    if (missing.length === 0) return [];
    const details = {
      indicator,
      period: inPeriod.text,
      level,
      missing: missing.length,
      expected: expected.length,
      names: namesOf(missing),
    };
    const more = missing.length - mostNames;
    return [
      more > 0
        ? rowIssue('unit/many-missing', first.place, 'unit', { ...details, more })
        : rowIssue('unit/missing', first.place, 'unit', details),
    ];
  });
}

const always = { from: undefined, to: undefined };

function namesOf(missing: readonly UnitRow[]): string {
  return missing
    .toSorted((a, b) => collator.compare(a.name, b.name) || compareTexts(a.unit, b.unit))
    .slice(0, mostNames)
    .map(({ name }) => name)
    .join('; ');
}
