import { figure, markdownTable } from '../markdown.ts';
import type { Machine } from '../measure/machine.ts';
import { goalTable, machineLine } from '../report.ts';
import type { Verdict } from '../goals.ts';
import type { KindCost, SiteCost } from './measure-site.ts';
import type { Answers, SearchCost } from './search-cost.ts';

/** What visitors pay, in Markdown: kB of 1000 bytes. */
export function visitorReport(
  machine: Machine,
  { kinds, search }: SiteCost,
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
  const table = markdownTable([...heads, ...visit, ...speed], kinds.map(lineOf));
  return [machineLine(machine), table, searchTable(search), goalTable(judged)].join('\n\n');
}

/** What answers of the search cost: the first of a visit, then the next. */
function searchTable({ proposals, titles, texts }: SearchCost): string {
  const cells = ({ requests, bytes, wait }: Answers['first']) => [
    String(requests),
    figure(bytes / 1000, 1),
    figure(wait / 1000, 2),
  ];
  const line = (name: string, { first, later }: Answers) => [
    ...[name, ...cells(first)],
    ...cells(later),
  ];
  return markdownTable(
    [
      'the search, to its first answer',
      ...['first: requests', 'first: kB br 5', 'first: s on slow 3G'],
      ...['later: requests', 'later: kB br 5', 'later: s on slow 3G'],
    ],
    [
      line('proposals in the box of a page that is open', proposals),
      line('page of finds, pages by name', titles),
      line('page of finds, texts', texts),
    ],
  );
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
