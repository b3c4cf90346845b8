import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { BrowserServer, LaunchOptions } from 'playwright-core';
import { unpackBrowser } from './unpack.ts';

/** A way to a browser. Preparing it may fail, as may starting it. */
interface Candidate {
  readonly name: string;
  readonly prepare: () => LaunchOptions | Promise<LaunchOptions>;
}

/** No service of the browser's maker is called, and no sandbox is asked for: containers seldom allow one. */
const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/**
 * Starts Chrome or Chromium without a window: the one at `CHROME_PATH`, else the system's, else the one in the registry
 * package. `BROWSER=system` and `BROWSER=package` allow only one of these.
 * @throws Error that says what was tried, and how to bring a browser.
 */
export async function startBrowser(
  variables: Readonly<Record<string, string | undefined>>,
): Promise<BrowserServer> {
  const failures: string[] = [];
  for (const { name, prepare } of candidates(variables)) {
    try {
      const options = await prepare();
      return await chromium.launchServer({ args: quiet, timeout: 60_000, ...options });
    } catch (error) {
      failures.push(`- ${name}: ${firstLines(error)}`);
    }
  }
  throw new Error(
    `no browser could be started.\n${failures.join('\n')}\nInstall Chrome or Chromium, or set CHROME_PATH to the one you have.`,
  );
}

function candidates(variables: Readonly<Record<string, string | undefined>>): Candidate[] {
  const { BROWSER: only, CHROME_PATH: given } = variables;
  if (given !== undefined && given !== '') return [at(given)];
  const system = [
    ...systemPaths.filter((path) => existsSync(path)).map(at),
    ...channels.map((channel) => ({ name: channel, prepare: () => ({ channel }) })),
  ];
  const packaged = { name: '@sparticuz/chromium', prepare: () => packagedOptions(variables) };
  if (only === 'system') return system;
  return only === 'package' ? [packaged] : [...system, packaged];
}

const channels = ['chrome', 'msedge'];

const systemPaths = [
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

function at(executablePath: string): Candidate {
  return { name: executablePath, prepare: () => ({ executablePath }) };
}

async function packagedOptions(
  variables: Readonly<Record<string, string | undefined>>,
): Promise<LaunchOptions> {
  const unpacked = await unpackBrowser();
  const kept = Object.entries(variables).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return {
    executablePath: unpacked.executablePath,
    env: { ...Object.fromEntries(kept), ...unpacked.variables },
    args: [...quiet, '--no-zygote', '--font-render-hinting=none'],
  };
}

function firstLines(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').slice(0, 3).join(' ').slice(0, 400);
}
