import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../../browser/browser.ts';
import { startHost } from './host.ts';
import type { Host } from './host.ts';
import { kindsOf } from './kinds.ts';
import type { Kind } from './kinds.ts';
import { weighPage } from './page-weight.ts';
import type { PageWeight } from './page-weight.ts';
import { searchCost } from './search-cost.ts';
import type { SearchCost } from './search-cost.ts';
import { roundTrip } from './tab.ts';
import { firstPaint, longestTask, trafficOf } from './visit.ts';
import type { Traffic } from './visit.ts';

/** What a visitor pays for one kind of page, measured on the heaviest page of it. */
export interface KindCost extends Kind {
  readonly page: PageWeight;
  readonly cold: Traffic;
  readonly warm: Traffic;
  /** First paint on slow 3G, in round trips. Other work on this machine can only delay it: the least of the runs. */
  readonly paint: number;
  /** The longest task, milliseconds at a quarter of the speed; the least of the runs for the same reason. */
  readonly task: number;
}

/** What visits of a site cost. */
export interface SiteCost {
  readonly kinds: readonly KindCost[];
  readonly search: SearchCost;
}

/** Visits every kind of page of a built site, and asks its search. `begin` is called with the address of each. */
export async function measureSite(
  site: string,
  { runs, begin }: { readonly runs: number; readonly begin: (address: string) => void },
): Promise<SiteCost> {
  const server = await startBrowser(process.env);
  const host = await startHost(site);
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const kinds: KindCost[] = [];
    for (const kind of kindsOf(site)) {
      begin(kind.address);
      kinds.push(await costOf(kind, { browser, host, runs }));
    }
    begin(`/tim-kiem/?q=${asked.join()}`);
    return { kinds, search: await searchCost({ browser, host, runs }, asked) };
  } finally {
    await host.close();
    await server.close();
  }
}

/** Every portal of online services has pages with these words in their names, and texts with them. */
const asked = ['thanh toan', 'truc tuyen'] as const;

/** What visits are made with. */
export interface Means {
  readonly browser: Browser;
  readonly host: Host;
  readonly runs: number;
}

async function costOf(kind: Kind, { browser, host, runs }: Means): Promise<KindCost> {
  const url = host.origin + kind.address;
  const traffic = await trafficOf(browser, host, kind.address);
  const paints: number[] = [];
  const tasks: number[] = [];
  for (let run = 0; run < runs; run++) {
    paints.push(await firstPaint(browser, url));
    tasks.push(await longestTask(browser, url));
  }
  return {
    ...kind,
    page: weighPage(kind.file),
    ...traffic,
    paint: Math.min(...paints) / roundTrip,
    task: Math.min(...tasks),
  };
}
