import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getOrAdd } from '../../table/get-or-add.ts';
import { sha256 } from '../file-digest.ts';
import type { FileDigests } from '../file-digest.ts';
import type { Fault } from './fault.ts';
import { checkInline } from './inline.ts';
import { linkFollower } from './links.ts';
import type { Followed } from './links.ts';
import { machineFaults } from './machine.ts';
import { checkRequests } from './origins.ts';
import { checkOutline } from './outline.ts';
import { pageReader } from './page.ts';
import type { PageCheck, Site } from './site.ts';

/** The pages of a site, read one after the other; no page is kept. */
export interface Reading {
  readonly read: (files: readonly string[]) => void;
  /** The ids of a page, read now if it was not read before. */
  readonly idsOf: (file: string) => readonly string[];
  /** What came of the pages that were read; once all are. */
  readonly seen: () => Seen;
}

/** What is wrong in pages, and the SHA-256 of each. */
export interface Seen {
  readonly faults: readonly Fault[];
  readonly digests: FileDigests;
}

const checks: readonly PageCheck[] = [checkRequests, checkInline, checkOutline];

export function readingOf(site: Site): Reading {
  const { folder, pages } = site;
  const { follow, isRight } = linkFollower(site);
  const readPage = pageReader(isRight);
  const machine = machineFaults(site.expected);
  const own = new Set(pages);
  const keep = keeper();
  const ids = new Map<string, readonly string[]>();
  const faults: Fault[] = [];
  const digests = new Map<string, string>();
  const readIds = (file: string) =>
    readPage(readFileSync(join(folder, file), 'utf8'), file).ids.map(keep);
  const idsOf = (file: string) => getOrAdd(ids, file, readIds);
  const asked = new Map<string, ReadonlySet<string>>();
  /** Told at once, so that nothing is kept of the millions of links that lead somewhere. */
  const missing = ({ target }: Followed['targets'][number]) => {
    // Files that are not the engine's pages have fragments of their own.
    if (!own.has(target.file)) return false;
    return !getOrAdd(asked, target.file, (file) => new Set(idsOf(file))).has(target.fragment);
  };
  const readOne = (file: string) => {
    const bytes = readFileSync(join(folder, file));
    const page = readPage(bytes.toString('utf8'), file);
    const followed = follow(page);
    ids.set(file, page.ids.map(keep));
    const within = new Set(page.ids);
    for (const each of followed.targets) {
      const { target, fault } = each;
      if (target.file === file ? !within.has(target.fragment) : missing(each)) faults.push(fault);
    }
    for (const check of checks) faults.push(...check(page, site));
    faults.push(...followed.faults, ...machine(bytes, file));
    digests.set(file, sha256(bytes));
  };
  return {
    read(files) {
      for (const file of files) readOne(file);
    },
    idsOf,
    seen: () => ({ faults, digests }),
  };
}

/** Copies each text once, so that none of them is a view on the page it was found in. */
function keeper(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    kept.set(copy, copy);
    return copy;
  };
}
