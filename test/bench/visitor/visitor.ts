import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { progressOn } from '../../../src/commands/build/progress.ts';
import type { Running } from '../../../src/commands/command.ts';
import { fill } from '../../../src/text/messages/say.ts';
import { buildSite } from '../../site/build.ts';
import type { Verdict } from '../goals.ts';
import { machine } from '../measure/machine.ts';
import type { Plan } from '../options.ts';
import { benchPhrases } from '../phrases.ts';
import { writeSize } from '../sizes.ts';
import { measureSite } from './measure-site.ts';
import { visitorVerdicts } from './visitor-goals.ts';
import { visitorReport } from './visitor-report.ts';

/** As many units as give 655 communes, and the months that the budget of a unit's page is for. */
const province = { units: 711, months: 60 } as const;

/** `npm run bench -- --visitor`: what a visit costs, on the site given or on one built for it. Gives the verdicts. */
export async function measureVisits(
  { site: given, work, date, json, rounds }: Plan,
  { language, signal }: Running,
): Promise<readonly Verdict[]> {
  const progress = progressOn({ language, output: process.stderr });
  try {
    progress.stage(benchPhrases.building[language]);
    const site = given ?? (await builtIn(work, date));
    const { kinds, search } = await measureSite(site, {
      runs: rounds,
      begin: (address) => {
        signal.throwIfAborted();
        progress.stage(fill(benchPhrases.visiting[language], { address }));
      },
    });
    const judged = visitorVerdicts(kinds);
    const facts = machine(date);
    progress.end();
    console.log(visitorReport(facts, { kinds, search }, judged));
    if (json !== undefined)
      writeFileSync(
        json,
        `${JSON.stringify({ machine: facts, costs: kinds, search, goals: judged }, null, 2)}\n`,
      );
    return judged;
  } finally {
    progress.end(true);
  }
}

function builtIn(work: string, date: string): Promise<string> {
  const portal = join(work, 'visitor/portal');
  writeSize(portal, province);
  const outDir = join(work, 'visitor/dist');
  return buildSite({ outDir, root: portal, variables: { BUILD_DATE: date } });
}
