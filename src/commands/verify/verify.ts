import { compareFaults } from './fault.ts';
import type { Fault } from './fault.ts';
import { checkInline } from './inline.ts';
import { checkLinks } from './links.ts';
import { checkMachine } from './machine.ts';
import { checkOrigins } from './origins.ts';
import { checkOutline } from './outline.ts';
import { checkPages } from './pages.ts';
import { checkPaths } from './paths.ts';
import { checkPrivateFiles } from './private-files.ts';
import { readSite } from './site.ts';
import type { Expected, Site } from './site.ts';

type Check = (site: Site, expected: Expected) => readonly Fault[];

const checks: readonly Check[] = [
  checkPages,
  checkPaths,
  checkPrivateFiles,
  checkLinks,
  checkOrigins,
  checkInline,
  checkMachine,
  checkOutline,
];

/** Everything wrong in a built site, all at once; empty when it may be published. */
export function verify(folder: string, expected: Expected): readonly Fault[] {
  const site = readSite(folder, expected.copied);
  return checks.flatMap((check) => check(site, expected)).sort(compareFaults);
}
