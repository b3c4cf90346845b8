import { homedir } from 'node:os';
import { join } from 'node:path';
import { isOurs } from '../verify/phrases.ts';
import { reportFaults } from '../verify/report.ts';
import { listFiles } from '../verify/tree.ts';
import type { FormerPages } from '../verify/site.ts';
import { verifyOnAll } from '../verify/verify.ts';
import type { Verified } from '../verify/verify.ts';
import { Failure } from './failure.ts';
import type { KeptPages } from './kept/kept-pages.ts';
import { manifestName } from './kept/manifest.ts';
import { buildPhrases } from './phrases.ts';
import type { Plan } from './plan.ts';
import { textIndexFolder } from './text-index.ts';
import type { PublishOptions } from './publish.ts';

export interface Finished {
  readonly plan: Plan;
  readonly site: string;
  /** The pages kept from the former site, which was verified when it was built: they are read again only where needed. */
  readonly kept: KeptPages | undefined;
  readonly former: Pick<FormerPages, 'folder' | 'files'>;
}

/**
 * What was found out of a finished site.
 * @throws Failure with a report of everything wrong in a finished site.
 */
export async function verifySite(
  { root, engine, progress, language, enter }: PublishOptions,
  { plan, site, kept, former }: Finished,
): Promise<Verified> {
  enter?.('verify');
  progress.stage(buildPhrases.verifying[language]);
  const copied = listFiles(join(root, 'public'));
  const verified = await verifyOnAll(site, {
    ...plan,
    copied,
    reserved: [manifestName],
    machine: [root, engine, homedir(), site],
    former: kept && {
      ...former,
      unchanged: new Set(kept.digests.keys()),
      unlinked: textIndexFolder,
    },
  });
  const { faults } = verified;
  if (faults.length === 0) return verified;
  throw new Failure({
    exitCode: faults.some(({ code }) => isOurs(code)) ? 3 : 1,
    words: buildPhrases.siteFaults,
    details: reportFaults(faults, site, language),
  });
}
