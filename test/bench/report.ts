import { figure, markdownTable } from './markdown.ts';
import type { Verdict } from './goals.ts';
import type { Machine } from './measure/machine.ts';
import { medianOf, memory, stagesOf, wall } from './quantity.ts';
import type { Quantity } from './quantity.ts';
import { entryOf, sizeOf } from './results.ts';
import type { Results, SizeResults } from './results.ts';
import { againTable, costTable, ratioTable } from './size-tables.ts';

/** Everything that was measured, in Markdown. */
export function report(results: Results, judged: readonly Verdict[]): string {
  return [
    machineLine(results.machine),
    ...results.sizes.flatMap((size) => [
      costTable(size),
      stageTable(size),
      ratioTable(size),
      againTable(size),
    ]),
    growthTable(results),
    goalTable(judged),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

export function machineLine(machine: Machine): string {
  const { date, cores, processor, memory: ram, system, node } = machine;
  const peers = `Node ${node}, Hugo ${machine.hugo ?? 'not found'}, Eleventy ${machine.eleventy ?? 'not found'}`;
  return `${date}: ${String(cores)} cores (${processor}), ${String(ram)} GB, ${system}; ${peers}. Memory: the most that all processes alive at once held in RAM (\`/proc\`, forty looks a second).`;
}

/** The seconds of each stage of every build that says them. */
function stageTable(results: SizeResults): string {
  const timed = results.entries.filter(({ runs }) => runs.some((run) => run.stages !== undefined));
  const names = new Set(
    timed.flatMap(({ runs }) => runs.flatMap((run) => Object.keys(run.stages ?? {}))),
  );
  if (names.size === 0) return '';
  return markdownTable(
    [`seconds at ${results.size}`, ...names],
    timed.map(({ id }) => [
      id,
      ...[...names].map((name) => figure(medianOf(results, stagesOf(id, name)), 2)),
    ]),
  );
}

/** How often M goes into L: what grows faster than the pages would not do for a country. */
function growthTable(results: Results): string {
  const [middle, large] = [sizeOf(results, 'M'), sizeOf(results, 'L')];
  if (middle === undefined || large === undefined) return '';
  const times = (above: number | undefined, below: number | undefined) =>
    figure((above ?? NaN) / (below ?? NaN), 1);
  const grown = (quantity: Quantity) =>
    times(medianOf(large, quantity), medianOf(middle, quantity));
  return markdownTable(
    ['L / M', 'pages', 'HTML', 'wall', 'peak memory'],
    large.entries.map(({ id, weight }) => {
      const before = entryOf(middle, id)?.weight;
      const bytes = [times(weight?.pages, before?.pages), times(weight?.html, before?.html)];
      return [id, ...bytes, grown(wall(id)), grown(memory(id))];
    }),
  );
}

/** The goals, each with a mark: held, broken, or not measured this time. */
export function goalTable(judged: readonly Verdict[]): string {
  return markdownTable(
    ['goal', 'measured', 'at most', ''],
    judged.map(({ what, measured, limit, held }) => [
      what,
      figure(measured, 2),
      String(limit),
      held === undefined ? '–' : held ? '✓' : '✗',
    ]),
  );
}
