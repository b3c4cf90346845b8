import { availableParallelism } from 'node:os';
import { compareFaults } from './fault.ts';
import { hasVanished } from './former.ts';
import { checkMachine } from './machine.ts';
import { checkStyleSheets } from './origins.ts';
import { checkPages } from './pages.ts';
import { checkPaths } from './paths.ts';
import { checkPrivateFiles } from './private-files.ts';
import { readingOf } from './reading.ts';
import type { Seen } from './reading.ts';
import { readInThread } from './reading-thread.ts';
import type { Expected, Site, SiteCheck } from './site.ts';
import { listFiles } from './tree.ts';

const checks: readonly SiteCheck[] = [
  checkPages,
  checkPaths,
  checkPrivateFiles,
  checkStyleSheets,
  checkMachine,
];

/** What was seen of a built site. It may be published when nothing in it is wrong. */
export interface Verified extends Seen {
  /** All its files, from the root, with `/`. */
  readonly files: ReadonlySet<string>;
}

/**
 * Finds everything wrong in a built site, all at once. Pages kept from a former site are not read again, unless something that they
 * may lead to has vanished.
 */
export function verify(folder: string, expected: Expected): Verified {
  const site = siteIn(folder, expected);
  const { former } = expected;
  const isKept = (file: string) => former?.unchanged.has(file) === true;
  const { read, idsOf, seen } = readingOf(site);
  read(site.pages.filter((file) => !isKept(file)));
  if (former !== undefined && hasVanished(former, site, idsOf)) read(site.pages.filter(isKept));
  return inOrder(site, [seen()]);
}

/** Fewer pages than this are read sooner by one thread. */
const many = 2000;

/** {@link verify}, on two processors where there are many new pages and a second processor. */
export async function verifyOnAll(
  folder: string,
  expected: Expected,
  processors: number = availableParallelism(),
): Promise<Verified> {
  const site = siteIn(folder, expected);
  if (expected.former !== undefined || site.pages.length < many || processors < 2)
    return verify(folder, expected);
  // Every other page: pages of one kind weigh alike.
  const halves = Map.groupBy(site.pages.entries(), ([index]) => index % 2);
  const [own, other] = [0, 1].map((half) => (halves.get(half) ?? []).map(([, file]) => file));
  const elsewhere = readInThread(site, other ?? []);
  const { read, seen } = readingOf(site);
  read(own ?? []);
  return inOrder(site, [seen(), await elsewhere]);
}

function inOrder(site: Site, seen: readonly Seen[]): Verified {
  const inPages = seen.flatMap(({ faults }) => faults);
  return {
    faults: [...checks.flatMap((check) => check(site)), ...inPages].sort(compareFaults),
    digests: new Map(seen.flatMap(({ digests }) => [...digests])),
    files: site.files,
  };
}

function siteIn(folder: string, expected: Expected): Site {
  const files = new Set(listFiles(folder));
  const foreign = new Set(expected.copied);
  const pages = [...files].filter((file) => file.endsWith('.html') && !foreign.has(file));
  return { folder, files, pages, expected };
}
