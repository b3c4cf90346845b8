import { spawn } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { whatWentWrong } from './astro-log.ts';
import { writingFailure } from './disk.ts';
import { Failure } from './failure.ts';
import { buildPhrases } from './phrases.ts';
import type { RenderJob, Renderer } from './render.ts';

export interface AstroOptions {
  /** The folder of the engine, with `astro.config.mjs`. */
  readonly engine: string;
  /** Shows Astro's log as it comes, and whole. */
  readonly debug: boolean;
  readonly variables: Readonly<Record<string, string | undefined>>;
}

/** Renders by Astro in a process of its own, with a cache of its own: no earlier build can change what this one writes. */
export function astroRenderer(options: AstroOptions): Renderer {
  return async (job) => {
    // Astro resolves packages from its output when that lies outside the engine.
    symlinkSync(join(options.engine, 'node_modules'), join(job.work, 'node_modules'), 'junction');
    const { ended, log } = await run(options, job);
    job.signal.throwIfAborted();
    if (ended) return;
    const failure = new Failure({
      exitCode: 3,
      words: buildPhrases.renderFailed,
      details: options.debug ? undefined : whatWentWrong(log),
    });
    const known = writingFailure(undefined, job.work, log);
    throw known instanceof Failure ? known : failure;
  };
}

interface Run {
  /** Astro ended by itself and well. */
  readonly ended: boolean;
  readonly log: string;
}

async function run({ engine, debug, variables }: AstroOptions, job: RenderJob): Promise<Run> {
  const guard = pathToFileURL(join(import.meta.dirname, 'orphan.ts')).href;
  const astro = join(engine, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, ['--import', guard, astro, 'build', '--root', engine], {
    // Astro writes its passing files under the folder it stands in, when its output lies there too.
    cwd: job.work,
    env: { ...passedOn(variables), ...settingsOf(job) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const stop = () => child.kill('SIGTERM');
  job.signal.addEventListener('abort', stop, { once: true });
  let log = '';
  let pages = 0;
  const read = (text: string) => {
    if (debug) process.stderr.write(text);
    log = (log + text).slice(-longestLog);
    pages += text.match(/[├└]─/g)?.length ?? 0;
    if (pages > 0) job.onPages(pages);
  };
  child.stdout?.setEncoding('utf8').on('data', read);
  child.stderr?.setEncoding('utf8').on('data', read);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('close', resolve);
  });
  job.signal.removeEventListener('abort', stop);
  return { ended: code === 0, log };
}

const longestLog = 100_000;

function settingsOf(job: RenderJob): Record<string, string> {
  return {
    ASTRO_CACHE_DIR: join(job.work, 'cache'),
    ASTRO_OUT_DIR: job.site,
    ASTRO_TELEMETRY_DISABLED: '1',
    BASE_PATH: job.base,
    BUILD_DATE: job.buildDate,
    NODE_ENV: 'production',
    NO_COLOR: '1',
    PORTAL_ROOT: job.root,
    ...(job.siteUrl === undefined ? {} : { SITE_URL: job.siteUrl }),
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
