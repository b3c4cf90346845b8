import type { Issue } from '../issue.ts';
import type { ObservationRow, PeriodRows } from './context.ts';
import type { Rule } from './rule.ts';
import { rowIssue } from './rule.ts';

/**
 * A figure more than ten times, or less than a tenth of, the unit's figure in the last period of the same kind:
 * two units mixed up, or a share written as a fraction. `jump_limit` of the settings may say another number than ten.
 */
export const jumps: Rule = (_tables, { periods, indicators, jumpLimit }) =>
  [...periods].flatMap(([code, ofIndicator]) => {
    const isShare = indicators.get(code)?.unit_of_measure === 'percent';
    return jumpsOf(ofIndicator, { factor: isShare ? 100 : 1, times: jumpLimit });
  });

interface Figure {
  readonly figure: number;
  readonly period: string;
}

interface Measure {
  /** What a share is multiplied by to be a figure as published. */
  readonly factor: number;
  readonly times: number;
}

function jumpsOf(periods: readonly PeriodRows[], { factor, times }: Measure): readonly Issue[] {
  const last = new Map<string, Map<string, Figure>>();
  const issues: Issue[] = [];
  for (const { rows, period, text } of periods) {
    // Cumulative figures grow from January on: only runs that begin in one month are of one kind.
    const kind = period.kind === 'interval' ? `from ${String(period.from.month)}` : period.kind;
    const before = last.get(kind) ?? new Map<string, Figure>();
    last.set(kind, before);
    for (const row of rows) {
      const figure = figureOf(row, factor);
      if (figure === undefined || figure <= 0) continue;
      const previous = before.get(row.unit);
      if (previous !== undefined && isJump(figure, previous.figure, times)) {
        issues.push(jump(row, figure, { ...previous, times }));
      }
      before.set(row.unit, { figure, period: text });
    }
  }
  return issues;
}

/** Whether one of two figures is more than so many times the other. */
export function isJump(one: number, other: number, times: number): boolean {
  return one > other * times || other > one * times;
}

function figureOf(row: ObservationRow, factor: number): number | undefined {
  const { numerator, denominator, value } = row;
  if (numerator === undefined || denominator === undefined) return value?.number;
  return denominator > 0 ? (factor * numerator) / denominator : undefined;
}

function jump(
  row: ObservationRow,
  figure: number,
  previous: Figure & Pick<Measure, 'times'>,
): Issue {
  return rowIssue('figure/jump', row.place, row.value === undefined ? 'numerator' : 'value', {
    figure: shortened(figure),
    previous: shortened(previous.figure),
    period: previous.period,
    times: previous.times,
  });
}

function shortened(figure: number): number {
  return Number(figure.toPrecision(4));
}
