import { figure, markdownTable } from '../markdown.ts';
import type { Results } from '../results.ts';
import { holdings, shardCounts, visits } from './assumed.ts';
import { estimate, sharded, traffic } from './estimate.ts';
import type { Estimate } from './estimate.ts';
import { unitCosts } from './unit-costs.ts';
import type { UnitCosts } from './unit-costs.ts';

/** What a country would cost, in Markdown, from what was measured of smaller portals. */
export function scaleReport(results: Results): string {
  const costs = unitCosts(results);
  const estimates = holdings.map((holding) => ({ holding, cost: estimate(holding, costs) }));
  const [country] = estimates;
  return [
    `Unit costs of ${results.machine.date} (${results.machine.processor}, Node ${results.machine.node}):`,
    costTable(costs),
    markdownTable(
      ['portal', 'units', 'rows', 'pages', 'HTML GB', 'all GB', 'CPU min', 'memory GB'],
      estimates.map(({ holding, cost }) => [holding.name, ...rowOf(cost)]),
    ),
    country ? shardTable(country.cost, costs) : '',
    trafficTable(),
  ].join('\n\n');
}

function costTable({ html, all, cpu, memory }: UnitCosts): string {
  return markdownTable(
    ['', 'each row', 'each page', 'each MB of HTML', 'whatever the size'],
    [
      ['HTML, bytes', figure(html.perRow, 0), whole(html.perPage), '', ''],
      ['all files, bytes', figure(all.perRow, 0), whole(all.perPage), '', ''],
      [
        'processor, ms',
        figure(cpu.checkPerRow * 1e3, 3),
        '',
        figure(cpu.perByte * 1e9, 0),
        whole(cpu.base * 1e3),
      ],
      ['memory, kB', figure(memory.perRow * 1e3, 2), '', '', whole(memory.base * 1e3)],
    ],
  );
}

function rowOf({ units, rows, pages, html, all, cpu, memory }: Estimate): readonly string[] {
  const gigabytes = [html, all].map((bytes) => figure(bytes / 1e9, 1));
  return [
    whole(units),
    whole(rows),
    whole(pages),
    ...gigabytes,
    figure(cpu / 60, 1),
    figure(memory / 1e3, 1),
  ];
}

function shardTable(country: Estimate, costs: UnitCosts): string {
  return markdownTable(
    ['the country in shards', 'CPU min of each', 'CPU min together', 'GB of each'],
    shardCounts.map((count) => {
      const { each, together, bytes } = sharded(country, count, costs);
      return [String(count), figure(each, 1), figure(together, 0), figure(bytes / 1e9, 2)];
    }),
  );
}

function trafficTable(): string {
  const { requests, bytes, averagePerSecond, peakPerSecond } = traffic(visits);
  return markdownTable(
    ['a day of a million visitors', ''],
    [
      ['pages', whole(visits.visitors * visits.pagesEach)],
      ['requests', whole(requests)],
      ['GB', whole(bytes / 1e9)],
      ['requests a second, on average', whole(averagePerSecond)],
      [`requests a second, in an hour ${String(visits.peak)} times as busy`, whole(peakPerSecond)],
    ],
  );
}

function whole(value: number): string {
  return Math.round(value).toLocaleString('en-GB');
}
