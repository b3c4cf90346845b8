import type { Language } from '../../table/language.ts';
import { formerSite } from './kept/former-site.ts';
import type { FormerSite } from './kept/former-site.ts';
import { checkedPlan, lastCall, lockedBuild } from './locked-build.ts';
import type { Build } from './locked-build.ts';
import { makeSite } from './make-site.ts';
import type { Plan } from './plan.ts';
import type { Progress } from './progress.ts';
import { prepareRecord, recordOf } from './kept/site-record.ts';
import type { Steps } from './steps.ts';
import { textsAside } from './texts-aside.ts';
import type { TextsAside } from './texts-aside.ts';
import type { Stopwatch } from './timings.ts';
import { listFiles } from '../verify/tree.ts';
import { vanishedInWords, vanishedPages } from './vanished.ts';
import { verifySite } from './verify-site.ts';

export interface PublishOptions {
  readonly root: string;
  readonly engine: string;
  readonly outDir: string;
  readonly version: string;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly progress: Pick<Progress, 'stage' | 'count' | 'end'>;
  /** Says something that stays on the screen. */
  readonly say: (text: string) => void;
  /** Makes every page, whatever stands in OUT_DIR. */
  readonly clean?: boolean | undefined;
  /** Called as each stage begins. */
  readonly enter?: Stopwatch['enter'];
}

export interface Published {
  readonly outDir: string;
  readonly plan: Plan;
  /** So many pages were kept from the site before. */
  readonly kept: number;
}

/**
 * Check → build beside → verify → swap. Pages that would come out as they stand in OUT_DIR are kept from there. Whenever it stops
 * before its last step, OUT_DIR is as it was.
 * @throws Failure for anything a person can mend; the reason of `signal` when stopped.
 */
export async function publish(options: PublishOptions, steps: Steps): Promise<Published> {
  return await lockedBuild(options, steps, 'site', async (build) => {
    const former = options.clean === true ? undefined : formerSite(build.places);
    const texts = textsAside(build.job, former);
    try {
      return await publishSite(options, steps, build, { former, texts });
    } finally {
      // Nothing may still write when the folder of the build is removed.
      await texts.ended();
    }
  });
}

/** What goes on beside a build: the former site is looked through, texts are taken in. */
interface Beside {
  readonly former: FormerSite | undefined;
  readonly texts: TextsAside;
}

async function publishSite(
  options: PublishOptions,
  steps: Steps,
  { places, job, putInPlace }: Build,
  { former, texts }: Beside,
): Promise<Published> {
  const { outDir } = places;
  const { site } = job;
  const { plan, inputs } = await checkedPlan(options, steps, {
    ...job,
    pages: former === undefined ? 'all' : 'some',
    bundle: places.bundle,
    onOutline(outline) {
      texts.begin(outline);
      // Until now the check and the bundler had work for two processors; what follows in the check leaves one free.
      void former?.intact();
    },
  });
  const { kept, indexed } = await makeSite(options, steps, {
    plan,
    job,
    former,
    outDir,
    inputs,
    texts,
  });
  const before = { folder: outDir, files: listFiles(outDir) };
  const verified = await verifySite(options, { plan, site, kept, former: before });
  await lastCall(options, inputs);
  const vanished = vanishedInWords(vanishedPages(before.files, verified.files), options.language);
  const keptPages = kept?.digests ?? new Map<string, string>();
  const known = new Map([...verified.digests, ...keptPages]);
  const round = kept === undefined ? 0 : (former?.record.round ?? 0) + 1;
  const putRecord = prepareRecord(places, site, recordOf(plan, site, { known, round, indexed }));
  await putInPlace(site);
  putRecord?.();
  options.progress.end();
  if (vanished !== undefined) options.say(vanished);
  // Feeds are kept too, and are no pages.
  return { outDir, plan, kept: plan.pages.filter((page) => keptPages.has(page)).length };
}
