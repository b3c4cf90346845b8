import { compareFaults } from './fault.ts';
import type { Fault } from './fault.ts';
import { hasVanished } from './former.ts';
import { checkMachine } from './machine.ts';
import { checkStyleSheets } from './origins.ts';
import { checkPages } from './pages.ts';
import { checkPaths } from './paths.ts';
import { checkPrivateFiles } from './private-files.ts';
import { readingOf } from './reading.ts';
import type { Expected, Site, SiteCheck } from './site.ts';
import { listFiles } from './tree.ts';

const checks: readonly SiteCheck[] = [
  checkPages,
  checkPaths,
  checkPrivateFiles,
  checkStyleSheets,
  checkMachine,
];

/**
 * Everything wrong in a built site, all at once; empty when it may be published. Pages kept from a former site are not read again,
 * unless something that they may lead to has vanished.
 */
export function verify(folder: string, expected: Expected): readonly Fault[] {
  const site = siteIn(folder, expected);
  const { former } = expected;
  const isKept = (file: string) => former?.unchanged.has(file) === true;
  const { read, idsOf, faults } = readingOf(site);
  read(site.pages.filter((file) => !isKept(file)));
  if (former !== undefined && hasVanished(former, site, idsOf)) read(site.pages.filter(isKept));
  return [...checks.flatMap((check) => check(site)), ...faults()].sort(compareFaults);
}

function siteIn(folder: string, expected: Expected): Site {
  const files = new Set(listFiles(folder));
  const foreign = new Set(expected.copied);
  const pages = [...files].filter((file) => file.endsWith('.html') && !foreign.has(file));
  return { folder, files, pages, expected };
}
