import { argv, env } from 'node:process';
import { readEnvironment } from '../../../environment.ts';
import { holdPortal } from '../../../held.ts';
import { openToHelp, portalFrom } from '../../../open.ts';
import { base, origin } from '../../../place.ts';
import { diskFolder } from '../../../table/disk-folder.ts';
import type { Language } from '../../../table/language.ts';
import { checkContent } from '../content.ts';
import { endWith } from './last-words.ts';
import { toldToRead } from './told-to-read.ts';
import { makePages } from './make-pages.ts';
import { openBundle } from './page-bundle.ts';
import type { Order, Report, Request } from './messages.ts';

// A process that makes pages: node page-process.ts <engine> <language> <check|help>
// The one that checks the portal reads the data once for the check and the pages; one that helps reads them for itself.
// What it was told stands in its environment; its parent speaks to it by messages: the first says that it may read, the others are
// heard once the data are read.
const [, , engine = '', language = 'vi', task = 'check'] = argv;

const say = (report: Report) =>
  new Promise<void>((done) => process.send?.(report, undefined, {}, () => done()));

/** The answers that claims wait for, by run. */
const waiting = new Map<number, (yours: boolean) => void>();

try {
  await toldToRead();
  const environment = readEnvironment(env, process.cwd(), new Date());
  const isSound = task === 'help' ? helping() : checking();
  // A portal with faults is not held, and nothing is asked of it.
  if (isSound) process.on('message', (order: Order) => void obey(order).catch(endWith));

  function checking(): boolean {
    const checked = checkContent(environment, { language: language as Language, engine });
    void say({ kind: 'checked', checked });
    return checked.ok;
  }

  function helping(): boolean {
    const { root, buildDate } = environment;
    const opened = openToHelp(diskFolder(root), buildDate);
    holdPortal({ opened, portal: portalFrom(opened, buildDate) });
    void say({ kind: 'ready' });
    return true;
  }
} catch (error) {
  endWith(error);
}

async function obey(order: Order): Promise<void> {
  if (order.kind === 'granted') waiting.get(order.run)?.(order.yours);
  else if (order.kind === 'make') await make(order.request);
  else if (order.kind === 'lasting') {
    // What is loaded here, and by the bundle, reads the portal that this process holds by now.
    const { lastingPages } = await import('../kept/lasting-pages.ts');
    const { part } = order;
    await say({ kind: 'lasting', part, lasting: lastingPages(part) });
  }
}

async function make(request: Request): Promise<void> {
  const bundle = await openBundle(request.bundle, { base, origin });
  await makePages(bundle, request, { claim, onMade: progress() });
  process.exit(0);
}

/** Asks for a run of pages; one that another process makes is refused. */
function claim(run: number): Promise<boolean> {
  return new Promise((answered) => {
    waiting.set(run, answered);
    void say({ kind: 'claim', run });
  });
}

/** Tells how many pages are made, not oftener than a person can read. */
function progress(): () => void {
  let count = 0;
  let told = 0;
  return () => {
    count += 1;
    const now = performance.now();
    if (now - told < 100) return;
    told = now;
    void say({ kind: 'pages', count });
  };
}
