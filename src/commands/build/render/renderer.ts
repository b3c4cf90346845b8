import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Environment } from '../../../environment.ts';
import type { AstroOptions } from './astro.ts';
import { endOf } from './end-of.ts';
import type { Order, Report } from './messages.ts';
import type { CheckJob } from '../steps.ts';

/** A process that makes pages. */
export interface Renderer {
  readonly child: ChildProcess;
  /** What it says first: that it has checked or read the portal. Nothing, when it ended before. */
  readonly report: Promise<Report | undefined>;
  /** Whether it ended by itself and well. */
  readonly ended: Promise<boolean>;
  /** The end of what it has written. */
  readonly log: () => string;
  readonly order: (order: Order) => void;
  /** Hears everything that it says from now on. */
  readonly listen: (hear: (report: Report) => void) => void;
}

/** What a process is for: it checks the portal and makes pages, helps another to make them, or bundles their code. */
export type Task = 'check' | 'help' | 'bundle';

/** Starts one in the work folder of a job. */
export function startRenderer(options: AstroOptions, job: CheckJob, task: Task): Renderer {
  const { debug } = options;
  const child = started(options, job, task);
  const stop = () => child.kill('SIGTERM');
  job.signal.addEventListener('abort', stop, { once: true });
  const ended = endOf(child).finally(() => {
    job.signal.removeEventListener('abort', stop);
  });
  const report = new Promise<Report>((resolve) => {
    child.once('message', (said: Report) => {
      resolve(said);
    });
  });
  return {
    child,
    ended,
    report: Promise.race([report, ended.then(() => undefined)]),
    log: endOfLog(child, debug),
    order: (order) => {
      // One that has just ended hears nothing more; its end is awaited elsewhere.
      if (child.connected) child.send(order);
    },
    listen: (hear) => {
      child.on('message', hear);
    },
  };
}

function started(
  { engine, language, debug, environment, variables }: AstroOptions,
  job: CheckJob,
  task: Task,
): ChildProcess {
  mkdirSync(job.work, { recursive: true });
  // Packages are resolved from the bundle, which lies outside the engine.
  const packages = join(job.work, 'node_modules');
  if (!existsSync(packages)) symlinkSync(join(engine, 'node_modules'), packages, 'junction');
  const guard = pathToFileURL(join(import.meta.dirname, 'orphan.ts')).href;
  const script = join(import.meta.dirname, `${task === 'bundle' ? 'bundle' : 'page'}-process.ts`);
  const words = task === 'bundle' ? [engine, debug ? 'info' : 'warn'] : [engine, language, task];
  return spawn(process.execPath, ['--import', guard, script, ...words], {
    // Astro writes its passing files under the folder it stands in, when its output lies there too.
    cwd: job.work,
    env: { ...passedOn(variables), ...settingsOf(environment, job) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** Whether it makes nothing any more. */
export function hasEnded({ child }: Renderer): boolean {
  return child.killed || child.exitCode !== null || child.signalCode !== null;
}

const longestLog = 100_000;

/** Follows what a process writes and keeps the end of it. */
function endOfLog(child: ChildProcess, debug: boolean): () => string {
  let log = '';
  const note = (text: string) => {
    if (debug) process.stderr.write(text);
    log = (log + text).slice(-longestLog);
  };
  child.stdout?.setEncoding('utf8').on('data', note);
  child.stderr?.setEncoding('utf8').on('data', note);
  child.on('error', (error) => {
    note(`[ERROR] ${error.message}\n`);
  });
  return () => log;
}

/** Where the code of the pages is bundled. */
export function bundleOf({ work }: CheckJob): string {
  return join(work, 'bundle');
}

function settingsOf(environment: Environment, job: CheckJob): Record<string, string> {
  const { root, buildDate, basePath, siteUrl } = environment;
  return {
    ASTRO_BUNDLE_DIR: bundleOf(job),
    ASTRO_CACHE_DIR: join(job.work, 'cache'),
    ASTRO_OUT_DIR: job.site,
    ASTRO_TELEMETRY_DISABLED: '1',
    ...(basePath === undefined ? {} : { BASE_PATH: basePath }),
    BUILD_DATE: buildDate,
    NODE_ENV: 'production',
    NO_COLOR: '1',
    PORTAL_ROOT: root,
    ...(siteUrl === undefined ? {} : { SITE_URL: siteUrl }),
    // Neither the place nor the language of this machine may show in the pages.
    LC_ALL: 'C.UTF-8',
    TZ: 'UTC',
  };
}

/** What Node needs of the system around it; whatever secrets stand in the other variables stay out of the renderer. */
function passedOn(variables: AstroOptions['variables']): Record<string, string> {
  const needed =
    /^(PATH|PATHEXT|HOME|USERPROFILE|APPDATA|LOCALAPPDATA|TMPDIR|TEMP|TMP|SYSTEMROOT|WINDIR|COMSPEC|NODE_OPTIONS|UV_THREADPOOL_SIZE)$/i;
  const entries = Object.entries(variables).filter(([name]) => needed.test(name));
  return Object.fromEntries(
    entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
