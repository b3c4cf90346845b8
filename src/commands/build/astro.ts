import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Environment } from '../../environment.ts';
import type { Language } from '../../table/language.ts';
import { whatWentWrong } from './astro-log.ts';
import { writingFailure } from './disk.ts';
import { Failure } from './failure.ts';
import { buildPhrases } from './phrases.ts';
import type { CheckJob, Steps } from './steps.ts';
import type { Checked } from './plan.ts';

export interface AstroOptions {
  /** The folder of the engine, with `astro.config.mjs`. */
  readonly engine: string;
  readonly environment: Environment;
  readonly language: Language;
  /** Shows Astro's log as it comes, and whole. */
  readonly debug: boolean;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/** What the process is asked: to make the site without these files. */
export interface Request {
  readonly omit: readonly string[];
  readonly only: readonly string[] | undefined;
}

/** What it answers before. */
export interface Answer {
  readonly checked: Checked;
}

/**
 * Checks and renders in one process of their own, which reads the data once for both; Astro gets a cache of its own there, so that
 * no earlier build can change what this one writes.
 */
export function astroSteps(options: AstroOptions): Steps {
  let current: Running | undefined;
  const begin = async (job: CheckJob) => {
    const running = start(options, job);
    current = running;
    const checked = await Promise.race([running.checked, running.ended]);
    job.signal.throwIfAborted();
    if (typeof checked === 'object') return { running, checked };
    throw failed(options, job.work, running);
  };
  return {
    async check(job) {
      const { checked } = await begin(job);
      return checked;
    },
    async render(job) {
      // A process makes one site: a second one needs another, which reads the data for itself.
      const waiting = current?.child.exitCode === null ? current : undefined;
      const running = waiting ?? (await begin(job)).running;
      running.pages.on('written', job.onPages);
      const { omit, only } = job;
      running.child.send({ omit, only } satisfies Request);
      const well = await running.ended;
      job.signal.throwIfAborted();
      if (!well) throw failed(options, job.work, running);
    },
    async end() {
      current?.child.kill('SIGTERM');
      await current?.ended;
    },
  };
}

function failed({ debug }: AstroOptions, work: string, { log }: Running): unknown {
  const known = writingFailure(undefined, work, log());
  if (known instanceof Failure) return known;
  return new Failure({
    exitCode: 3,
    words: buildPhrases.renderFailed,
    details: debug ? undefined : whatWentWrong(log()),
  });
}

interface Running {
  readonly child: ChildProcess;
  readonly checked: Promise<Checked>;
  /** Whether it ended by itself and well. */
  readonly ended: Promise<boolean>;
  /** The end of what it has written. */
  readonly log: () => string;
  readonly pages: EventEmitter<{ written: [count: number] }>;
}

function start(options: AstroOptions, job: CheckJob): Running {
  const { engine, language, debug, environment, variables } = options;
  // Astro resolves packages from its output when that lies outside the engine.
  const packages = join(job.work, 'node_modules');
  if (!existsSync(packages)) symlinkSync(join(engine, 'node_modules'), packages, 'junction');
  const guard = pathToFileURL(join(import.meta.dirname, 'orphan.ts')).href;
  const script = join(import.meta.dirname, 'astro-process.ts');
  const child = spawn(process.execPath, ['--import', guard, script, engine, language], {
    // Astro writes its passing files under the folder it stands in, when its output lies there too.
    cwd: job.work,
    env: { ...passedOn(variables), ...settingsOf(environment, job) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const stop = () => child.kill('SIGTERM');
  job.signal.addEventListener('abort', stop, { once: true });
  return {
    ...follow(child, debug),
    child,
    checked: new Promise((resolve) => {
      child.once('message', ({ checked }: Answer) => {
        resolve(checked);
      });
    }),
    ended: new Promise((resolve, reject) => {
      child.on('error', reject).on('close', (code) => {
        job.signal.removeEventListener('abort', stop);
        resolve(code === 0);
      });
    }),
  };
}

/** Follows what a process writes: keeps the end of it, and counts the pages it names. */
function follow(child: ChildProcess, debug: boolean): Pick<Running, 'log' | 'pages'> {
  const pages = new EventEmitter<{ written: [count: number] }>();
  let log = '';
  let count = 0;
  const note = (text: string) => {
    if (debug) process.stderr.write(text);
    log = (log + text).slice(-longestLog);
    const more = text.match(/[├└]─/g)?.length ?? 0;
    count += more;
    if (more > 0) pages.emit('written', count);
  };
  child.stdout?.setEncoding('utf8').on('data', note);
  child.stderr?.setEncoding('utf8').on('data', note);
  return { log: () => log, pages };
}

const longestLog = 100_000;

function settingsOf(environment: Environment, { work, site }: CheckJob): Record<string, string> {
  const { root, buildDate, basePath, siteUrl } = environment;
  return {
    ASTRO_CACHE_DIR: join(work, 'cache'),
    ASTRO_OUT_DIR: site,
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
