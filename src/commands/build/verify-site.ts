import { homedir } from 'node:os';
import { join } from 'node:path';
import { isOurs } from '../verify/phrases.ts';
import { reportFaults } from '../verify/report.ts';
import { listFiles } from '../verify/tree.ts';
import { verify } from '../verify/verify.ts';
import { Failure } from './failure.ts';
import { manifestName } from './manifest.ts';
import { buildPhrases } from './phrases.ts';
import type { Plan } from './plan.ts';
import type { PublishOptions } from './publish.ts';

/** @throws Failure with a report of everything wrong in a finished site. */
export function verifySite(
  { root, engine, progress, language, enter }: PublishOptions,
  plan: Plan,
  site: string,
): void {
  enter?.('verify');
  progress.stage(buildPhrases.verifying[language]);
  const copied = listFiles(join(root, 'public'));
  const faults = verify(site, {
    ...plan,
    copied,
    reserved: [manifestName],
    machine: [root, engine, homedir(), site],
  });
  if (faults.length === 0) return;
  throw new Failure({
    exitCode: faults.some(({ code }) => isOurs(code)) ? 3 : 1,
    words: buildPhrases.siteFaults,
    details: reportFaults(faults, site, language),
  });
}
