import { getOrAdd } from '../get-or-add.ts';
import type { Issue } from '../issue.ts';
import { compareTexts } from '../order.ts';
import type { Life, PeriodRows, RuleContext, UnitRow } from './context.ts';
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
  const members = membersOf(units, ranked, context);
  return [...context.periods].flatMap(([indicator, periods]) =>
    periods.flatMap((inPeriod) => missingIn(inPeriod, indicator, members)),
  );
};

const mostNames = 10;
const always: Life = { from: undefined, to: undefined };
const collator = new Intl.Collator('vi', { numeric: true });

/** Units of one level under one top unit. */
interface Group {
  readonly level: string;
  readonly members: Member[];
}

interface Member {
  readonly unit: UnitRow;
  readonly group: Group;
  readonly life: Life;
  /** The rows in which it was last seen. */
  seenIn: PeriodRows | undefined;
}

function membersOf(
  units: readonly UnitRow[],
  ranked: ReadonlySet<string>,
  context: RuleContext,
): ReadonlyMap<string, Member> {
  const byTop = new Map<string, Group>();
  const byUnit = new Map<string, Member>();
  for (const unit of units) {
    if (!ranked.has(unit.level) || byUnit.has(unit.unit)) continue;
    const top = ancestors(unit, context.units).at(-1)?.unit ?? '';
    const group = getOrAdd(byTop, `${unit.level} ${top}`, () => ({
      level: unit.level,
      members: [],
    }));
    const life = context.lives.get(unit.unit) ?? always;
    const member = { unit, group, life, seenIn: undefined };
    group.members.push(member);
    byUnit.set(unit.unit, member);
  }
  return byUnit;
}

function missingIn(
  inPeriod: PeriodRows,
  indicator: string,
  members: ReadonlyMap<string, Member>,
): readonly Issue[] {
  const found = new Map<Group, PeriodRows['rows'][number]>();
  for (const row of inPeriod.rows) {
    const member = members.get(row.unit);
    if (member === undefined) continue;
    // Of a million rows each is a mark, not an entry of a set.
    member.seenIn = inPeriod;
    if (!found.has(member.group)) found.set(member.group, row);
  }
  return [...found].flatMap(([{ level, members: all }, first]) => {
    const expected = all.filter(({ life }) => livesIn(inPeriod, life));
    const missing = expected.flatMap(({ unit, seenIn }) => (seenIn === inPeriod ? [] : [unit]));
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

function namesOf(missing: readonly UnitRow[]): string {
  return missing
    .toSorted((a, b) => collator.compare(a.name, b.name) || compareTexts(a.unit, b.unit))
    .slice(0, mostNames)
    .map(({ name }) => name)
    .join('; ');
}
