import type { UnitOfMeasure } from '../../model/indicator.ts';
import type { Issue } from '../../table/issue.ts';
import { printPeriod } from '../../table/period.ts';
import type { KeyPart } from './cell-changes.ts';
import type { MeasureOf, NameOf } from './names.ts';
import type { State } from './state.ts';

/** A figure that the change puts too far from the one of the period before. */
export interface PeriodJump {
  readonly key: readonly KeyPart[];
  readonly measure: UnitOfMeasure | undefined;
  readonly previous: string;
  readonly old: number;
  readonly new: number;
  readonly file: string;
  readonly line: number;
}

/** The jumps that the check finds in the later state and did not find in the earlier. */
export function newJumps(
  before: State,
  after: State,
  { nameOf, measureOf }: { readonly nameOf: NameOf; readonly measureOf: MeasureOf },
): readonly PeriodJump[] {
  const old = jumpsOf(before);
  const names = ['unit', 'indicator', 'period'] as const;
  return [...jumpsOf(after)].flatMap(([key, { file, line, details }]) => {
    if (old.has(key)) return [];
    const ids = JSON.parse(key) as readonly string[];
    return {
      key: names.map((column, index) => ({ column, ...nameOf(column, ids[index] ?? '') })),
      measure: measureOf(ids[1] ?? ''),
      previous: String(details?.['period']),
      old: Number(details?.['previous']),
      new: Number(details?.['figure']),
      file,
      line: line ?? 1,
    };
  });
}

/** By unit, indicator, period and both figures: a jump that was there before under another line is none. */
function jumpsOf({ opened: { issues, tables } }: State): ReadonlyMap<string, Issue> {
  const jumps = issues.filter(({ code }) => code === 'figure/jump');
  if (jumps.length === 0) return new Map();
  const byPlace = new Map(jumps.map((issue) => [placeOf(issue), issue]));
  const found = new Map<string, Issue>();
  for (const { place, unit, indicator, period } of tables.observations) {
    const issue = byPlace.get(placeOf(place));
    if (issue === undefined) continue;
    const { previous, figure } = issue.details ?? {};
    const key = [unit, indicator, printPeriod(period), String(previous), String(figure)];
    found.set(JSON.stringify(key), issue);
  }
  return found;
}

function placeOf({ file, line }: { readonly file: string; readonly line?: number | undefined }) {
  return `${file}:${String(line)}`;
}
