import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { readingOf } from './reading.ts';
import type { Seen } from './reading.ts';
import type { Site } from './site.ts';

interface Work {
  readonly site: Site;
  readonly files: readonly string[];
}

// This file is also the program of the thread.
const work = workerData as { readonly reading?: Work } | null;
if (!isMainThread && work?.reading !== undefined) {
  const { site, files } = work.reading;
  const { read, seen } = readingOf(site);
  read(files);
  parentPort?.postMessage(seen());
}

/**
 * What comes of some pages of a site, read in a thread of its own.
 * @throws Error when the thread could not do its work.
 */
export function readInThread(site: Site, files: readonly string[]): Promise<Seen> {
  const { promise, resolve, reject } = Promise.withResolvers<Seen>();
  const reading: Work = { site, files };
  const thread = new Worker(new URL(import.meta.url), { workerData: { reading }, execArgv: [] });
  thread.once('message', resolve).once('error', reject);
  thread.once('exit', (code) => {
    reject(new Error(`the thread that reads pages ended: ${String(code)}`));
  });
  return promise;
}
