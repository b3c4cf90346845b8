import { figure, markdownTable } from './markdown.ts';
import type { Verdict } from './goals.ts';
import { median } from './median.ts';
import type { Spread } from './median.ts';
import type { Machine } from './measure/machine.ts';
import { medianOf, memory, perMegabyte, ratioOf, stages, stagesOf, wall } from './quantity.ts';
import type { Quantity } from './quantity.ts';
import { entryOf, sizeOf } from './results.ts';
import type { Results, SizeResults } from './results.ts';

/** Everything that was measured, in Markdown. */
export function report(results: Results, judged: readonly Verdict[]): string {
  return [
    machineLine(results.machine),
    ...results.sizes.flatMap((size) => [sizeTable(size), stageTable(size)]),
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

/** What was measured at one size: medians, and ratios inside the rounds with the least and the greatest. */
function sizeTable(results: SizeResults): string {
  const { size, units, months, rows, rounds } = results;
  const heads = ['', 'pages', 'HTML MB', 'all MB', 'wall s', 'CPU s', 'peak MB', 'MB/s'];
  const ratios = ['/ floor', '/ floor, per MB', '/ Hugo', '/ Hugo, per MB'];
  const title = `**${size}**: ${String(units)} units, ${String(months)} months, ${String(rows)} rows; ${String(rounds)} rounds.`;
  const lines = linesOf(results).map(({ name, quantity }) => lineOf(results, name, quantity));
  return `${title}\n\n${markdownTable([...heads, ...ratios], lines)}`;
}

/** One line for each thing that was run, and under the cold build those of its stages that peers have too. */
function linesOf({
  entries,
}: SizeResults): readonly { readonly name: string; readonly quantity: Quantity }[] {
  return entries.flatMap(({ id }) => {
    const whole = { name: id, quantity: wall(id) };
    if (id !== 'build') return [whole];
    return [
      whole,
      { name: '… page build (render)', quantity: stages('render') },
      { name: '… check and render', quantity: stages('check', 'render') },
    ];
  });
}

function lineOf(results: SizeResults, name: string, quantity: Quantity): readonly string[] {
  const entry = entryOf(results, quantity.of);
  const isWhole = entry?.id === name;
  const weight = entry?.weight;
  const seconds = medianOf(results, quantity);
  const cpu = median(entry?.runs.flatMap((run) => run.cpu ?? []) ?? []);
  const megabytes = weight === undefined ? undefined : weight.html / 1e6;
  const made = (value: number | undefined, decimals: number) =>
    isWhole ? figure(value, decimals) : '';
  return [
    name,
    made(weight?.pages, 0),
    made(megabytes, 1),
    made(weight === undefined ? undefined : weight.all / 1e6, 1),
    figure(seconds, 2),
    made(cpu, 2),
    made(medianOf(results, memory(quantity.of)), 0),
    figure(megabytes === undefined ? undefined : megabytes / (seconds ?? NaN), 1),
    ...['floor', 'hugo'].flatMap((id) => ratiosTo(results, quantity, id)),
  ];
}

function ratiosTo(results: SizeResults, quantity: Quantity, id: string): readonly string[] {
  if (entryOf(results, quantity.of)?.weight === undefined) return ['–', '–'];
  return [
    spread(ratioOf(results, quantity, wall(id))),
    spread(ratioOf(results, perMegabyte(quantity), perMegabyte(wall(id)))),
  ];
}

function spread(ratio: Spread | undefined): string {
  if (ratio === undefined) return '–';
  return `${ratio.median.toFixed(2)} [${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)}]`;
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
