import { figure, markdownTable } from '../markdown.ts';
import type { Machine } from '../measure/machine.ts';
import { goalTable, machineLine } from '../report.ts';
import type { Verdict } from '../goals.ts';
import type { KindCost } from './measure-site.ts';

/** What visitors pay, in Markdown: kB of 1000 bytes. */
export function visitorReport(
  machine: Machine,
  costs: readonly KindCost[],
  judged: readonly Verdict[],
): string {
  const heads = [
    'heaviest page of its kind',
    'table rows',
    'raw kB',
    'gzip',
    'br 11',
    'gzip without CSS',
  ];
  const visit = ['requests', 'kB gzip', 'kB br 5', 'fonts kB', 'again: requests', 'again: kB br 5'];
  const speed = ['first paint, round trips', 'longest task, ms'];
  const table = markdownTable([...heads, ...visit, ...speed], costs.map(lineOf));
  return [machineLine(machine), table, goalTable(judged)].join('\n\n');
}

function lineOf({ address, page, cold, warm, paint, task }: KindCost): readonly string[] {
  const kilo = (bytes: number) => figure(bytes / 1000, 1);
  return [
    address,
    String(page.rows),
    ...[page.raw, page.gzip, page.brotli, page.gzipWithoutStyle].map(kilo),
    String(cold.requests),
    ...[cold.gzip, cold.brotli, cold.fonts].map(kilo),
    String(warm.requests),
    kilo(warm.brotli + warm.fonts),
    figure(paint, 2),
    // The browser names no task below this.
    task === 0 ? 'under 50' : figure(task, 0),
  ];
}
