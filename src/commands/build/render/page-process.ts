import { argv, env } from 'node:process';
import { readEnvironment } from '../../../environment.ts';
import { holdPortal } from '../../../held.ts';
import { openToHelp, portalFrom } from '../../../open.ts';
import { base, origin } from '../../../place.ts';
import { diskFolder } from '../../../table/disk-folder.ts';
import type { Language } from '../../../table/language.ts';
import { checkContent } from '../content.ts';
import { inputsDigest } from '../kept/manifest.ts';
import { endWith } from './last-words.ts';
import { makePages } from './make-pages.ts';
import { openBundle } from './page-bundle.ts';
import type { Order, Report, Request } from './messages.ts';

// A process that makes pages: node page-process.ts <engine> <language> <check|help>
// The one that checks the portal reads the data once for the check and the pages; one that helps reads them for itself.
// What it was told stands in its environment; its parent speaks to it by messages.
const [, , engine = '', language = 'vi', task = 'check'] = argv;

const say = (report: Report) =>
  new Promise<void>((done) => process.send?.(report, undefined, {}, () => done()));

/** The answers that claims wait for, by run. */
const waiting = new Map<number, (yours: boolean) => void>();

// The channel was let go by the guard; whoever waits for orders must live.
process.channel?.ref();
const asked = new Promise<Request>((received) => {
  process.on('message', (order: Order) => {
    if (order.kind === 'make') received(order.request);
    else waiting.get(order.run)?.(order.yours);
  });
});

try {
  const environment = readEnvironment(env, process.cwd(), new Date());
  await say(task === 'help' ? helping() : await checking());
  const request = await asked;
  // What is loaded here reads the portal of this process, which stands ready by now.
  const bundle = await openBundle(request.bundle, { base, origin });
  await makePages(bundle, request, { claim, onMade: progress() });
  process.exit(0);

  async function checking(): Promise<Report> {
    const inputs = inputsDigest(environment.root);
    const checked = await checkContent(environment, { language: language as Language, engine });
    return { kind: 'checked', checked, inputs };
  }

  function helping(): Report {
    const { root, buildDate } = environment;
    const opened = openToHelp(diskFolder(root), buildDate);
    holdPortal({ opened, portal: portalFrom(opened, buildDate) });
    return { kind: 'ready', inputs: inputsDigest(root) };
  }
} catch (error) {
  endWith(error);
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
