import { verdict } from '../goals.ts';
import type { Verdict } from '../goals.ts';
import type { KindCost } from './measure-site.ts';

interface VisitorGoal {
  readonly id: string;
  readonly what: string;
  readonly limit: number;
  readonly measured: (costs: readonly KindCost[]) => number | undefined;
}

/** The budgets of pages. */
export const visitorGoals: readonly VisitorGoal[] = [
  {
    id: 'ranking',
    what: 'a ranking of about 655 rows with its style sheet, kB gzip',
    limit: 14.6,
    measured: (costs) => kilobytes(heaviest(costs, '/xep-hang/…/…/')?.page.gzip),
  },
  {
    id: 'unit',
    what: 'a unit page of 60 months without its style sheet, kB gzip',
    limit: 6,
    measured: (costs) => kilobytes(heaviest(costs, '/don-vi/…/')?.page.gzipWithoutStyle),
  },
  {
    id: 'paint',
    what: 'first paint on slow 3G, the slowest kind of page, round trips',
    limit: 1.5,
    measured: (costs) => most(costs.map(({ paint }) => paint)),
  },
  {
    id: 'task',
    what: 'longest task at a quarter of the speed, the heaviest kind of page, ms',
    limit: 200,
    measured: (costs) => most(costs.map(({ task }) => task)),
  },
];

export function visitorVerdicts(costs: readonly KindCost[]): readonly Verdict[] {
  return visitorGoals.map(({ id, what, limit, measured }) =>
    verdict({ id, what, limit }, measured(costs)),
  );
}

/** The heaviest page of a kind, or of its parts when a long ranking is split. */
function heaviest(costs: readonly KindCost[], pattern: string): KindCost | undefined {
  return costs.find((cost) => cost.pattern === pattern);
}

function kilobytes(bytes: number | undefined): number | undefined {
  return bytes === undefined ? undefined : bytes / 1000;
}

function most(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : Math.max(...values);
}
