import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { Failure } from '../../../src/commands/build/failure.ts';
import { publish } from '../../../src/commands/build/publish.ts';
import type { PublishOptions } from '../../../src/commands/build/publish.ts';
import type { Checked } from '../../../src/commands/build/plan.ts';
import type { Render, Steps } from '../../../src/commands/build/steps.ts';
import { listFiles } from '../../../src/commands/verify/tree.ts';
import { writeFiles } from '../temporary-folder.ts';

/** Builds of a tiny portal without Astro: each page says which build made it. */
export const pageCount = 40;

const pages = [
  'index.html',
  ...Array.from({ length: pageCount - 1 }, (_, i) => `don-vi/u${String(i)}/index.html`),
].sort();

export const checked: Checked = {
  ok: true,
  warnings: '',
  plan: {
    pages,
    languages: ['vi'],
    base: '/',
    siteUrl: undefined,
    buildDate: '2026-11-21',
    common: 'one',
    keys: {},
    weights: {},
    listed: true,
    texts: [],
    rows: { units: 39 },
  },
};

export interface Manner {
  /** What every page says. */
  readonly text: string;
  /** Milliseconds between two pages. */
  readonly pause?: number;
  /** What it waits for after its first page. */
  readonly held?: Promise<unknown>;
}

/** Writes the pages of {@link checked}, one after the other. */
export function fakeRenderer({ text, pause, held }: Manner): Render {
  return async ({ site, work, signal, onPages }) => {
    writeFiles(work, { 'cache/data.json': '{}' });
    for (const [index, page] of pages.entries()) {
      signal.throwIfAborted();
      writeFiles(site, {
        [page]: `<!doctype html><html lang="vi"><head><title>a</title></head><body><h1>${text}</h1></body></html>`,
      });
      onPages(index + 1);
      if (index === 0) await held;
      if (pause !== undefined) await setTimeout(pause);
    }
  };
}

/** A build that goes well. */
export function fakeSteps(text: string): Steps {
  return { check: () => checked, render: fakeRenderer({ text }) };
}

/** The failure of a build that must fail. */
export async function failureOf(options: PublishOptions, steps: Steps): Promise<Failure> {
  const error: unknown = await publish(options, steps).catch((reason: unknown) => reason);
  if (error instanceof Failure) return error;
  throw new Error(`not a failure: ${String(error)}`);
}

/** The settings of a build of the portal in `folder` into `folder/dist`. */
export function optionsIn(folder: string, change: Partial<PublishOptions> = {}): PublishOptions {
  mkdirSync(join(folder, 'data'), { recursive: true });
  return {
    root: folder,
    engine: folder,
    outDir: join(folder, 'dist'),
    version: '0.1.0',
    language: 'vi',
    signal: new AbortController().signal,
    progress: { stage: () => undefined, count: () => undefined, end: () => undefined },
    say: () => undefined,
    ...change,
  };
}

/** What the pages of a site say, when it is whole; `undefined` when a page is missing or says something else. */
export function saidBy(folder: string): string | undefined {
  const files = listFiles(folder);
  const texts = new Set(
    files
      .filter((file) => file.endsWith('.html'))
      .map((file) => /<h1>(.*)<\/h1>/.exec(readFileSync(join(folder, file), 'utf8'))?.[1]),
  );
  return files.length === pageCount + 1 && texts.size === 1 ? [...texts][0] : undefined;
}

/** The names of a folder that builds leave there while they work. */
export function leftoversIn(names: readonly string[]): readonly string[] {
  return names.filter((name) => name.startsWith('.build-') || name.startsWith('.old-'));
}
