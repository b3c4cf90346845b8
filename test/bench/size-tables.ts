import { figure, markdownTable } from './markdown.ts';
import type { Spread } from './median.ts';
import { cpu, medianOf, memory, perMegabyte, perPage, ratioOf, stages, wall } from './quantity.ts';
import type { Quantity } from './quantity.ts';
import { entryOf } from './results.ts';
import type { SizeResults } from './results.ts';

/** What everything cost at one size: medians of the rounds. */
export function costTable(results: SizeResults): string {
  const { size, units, months, rows, rounds } = results;
  const title = `**${size}**: ${String(units)} units, ${String(months)} months, ${String(rows)} rows; ${String(rounds)} rounds.`;
  const heads = ['', 'pages', 'HTML MB', 'all MB', 'wall s', 'CPU s', 'peak MB', 'HTML MB/s'];
  const lines = results.entries.map(({ id, weight }) => {
    const seconds = medianOf(results, wall(id));
    const megabytes = weight === undefined ? undefined : weight.html / 1e6;
    return [
      id,
      figure(weight?.pages, 0),
      figure(megabytes, 1),
      figure(weight === undefined ? undefined : weight.all / 1e6, 1),
      figure(seconds, 2),
      figure(medianOf(results, cpu(id)), 2),
      figure(medianOf(results, memory(id)), 0),
      figure(megabytes === undefined ? undefined : megabytes / (seconds ?? NaN), 1),
    ];
  });
  return `${title}\n\n${markdownTable(heads, lines)}`;
}

/** The cold build and its parts over each rival: medians of the ratios inside the rounds, with the least and the greatest. */
export function ratioTable(results: SizeResults): string {
  const rivals = rivalsIn(results);
  if (rivals.length === 0 || entryOf(results, 'build') === undefined) return '';
  return markdownTable(
    [`ratios at ${results.size}`, ...rivals.map((rival) => `/ ${rival}`)],
    comparisons.map(({ name, above, below }) => [
      name,
      ...rivals.map((rival) => spread(ratioOf(results, above, below(rival)))),
    ]),
  );
}

/** Builds after small edits over the cold build of the same round. */
export function againTable(results: SizeResults): string {
  const again = results.entries.filter(({ id }) => id.startsWith('build-'));
  if (again.length === 0) return '';
  return markdownTable(
    [`over the cold build at ${results.size}`, 'wall', 'CPU', 'peak memory'],
    again.map(({ id }) => [
      id,
      ...[wall, cpu, memory].map((quantity) =>
        spread(ratioOf(results, quantity(id), quantity('build'))),
      ),
    ]),
  );
}

interface Comparison {
  readonly name: string;
  readonly above: Quantity;
  readonly below: (rival: string) => Quantity;
}

const perMegabyteOf = (quantity: (of: string) => Quantity) => (of: string) =>
  perMegabyte(quantity(of));

const comparisons: readonly Comparison[] = [
  { name: 'page build (render)', above: stages('render'), below: wall },
  {
    name: 'page build (render), per MB of HTML',
    above: perMegabyte(stages('render')),
    below: perMegabyteOf(wall),
  },
  {
    name: 'page build (render), per page',
    above: perPage(stages('render')),
    below: (rival) => perPage(wall(rival)),
  },
  {
    name: 'check and render, per MB of HTML',
    above: perMegabyte(stages('check', 'render')),
    below: perMegabyteOf(wall),
  },
  { name: 'whole build', above: wall('build'), below: wall },
  {
    name: 'whole build, per MB of HTML',
    above: perMegabyte(wall('build')),
    below: perMegabyteOf(wall),
  },
  {
    name: 'whole build, CPU per MB of HTML',
    above: perMegabyte(cpu('build')),
    below: perMegabyteOf(cpu),
  },
  { name: 'peak memory', above: memory('build'), below: memory },
];

/** Everything else that makes a site. */
function rivalsIn({ entries }: SizeResults): readonly string[] {
  return entries
    .filter(({ id, weight }) => weight !== undefined && !id.startsWith('build'))
    .map(({ id }) => id);
}

function spread(ratio: Spread | undefined): string {
  if (ratio === undefined) return '–';
  return `${ratio.median.toFixed(2)} [${ratio.least.toFixed(2)}–${ratio.most.toFixed(2)}]`;
}
