import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { filled } from './failure.ts';
import type { FormerSite } from './kept/former-site.ts';
import { joinPages } from './render/join-pages.ts';
import { keptPages, putKept, staleIn } from './kept/keep.ts';
import type { Kept } from './kept/keep.ts';
import type { Input } from './inputs.ts';
import { writeEditor } from './write-editor.ts';
import { writeManifest } from './kept/manifest.ts';
import { buildPhrases } from './phrases.ts';
import type { EditorPlan, Plan } from './plan.ts';
import type { PublishOptions } from './publish.ts';
import { writeSitemaps } from './sitemap.ts';
import type { CheckJob, Steps } from './steps.ts';
import { remove } from './disk/swap.ts';
import { dropSystemFiles } from './disk/system-files.ts';
import { writeTextIndex } from './text-index.ts';

export interface Making {
  readonly plan: Plan;
  readonly job: CheckJob;
  readonly former: FormerSite | undefined;
  /** Where the former site stands. */
  readonly outDir: string;
  /** The files that the site is made from. */
  readonly inputs: readonly Input[];
}

/**
 * Makes a site in the folder of its job: pages that would come out as they are, are kept from the former site, the others rendered.
 * Returns what was kept; `undefined` when every page was made.
 */
export async function makeSite(
  options: PublishOptions,
  steps: Steps,
  making: Making,
): Promise<Kept | undefined> {
  const { plan, job } = making;
  // Texts are taken in beside the making of pages: by a program of its own, which needs nothing of them.
  const texts = indexTexts(plan, job);
  // Whatever happens, nothing may still write when the folder of the build is removed.
  const settled = Promise.allSettled([texts]);
  try {
    return await makePages(options, steps, making, texts);
  } finally {
    await settled;
  }
}

async function makePages(
  options: PublishOptions,
  steps: Steps,
  making: Making,
  texts: Promise<TextIndex>,
): Promise<Kept | undefined> {
  const { plan, job, former } = making;
  const { site } = job;
  const kept = await keptPages(former, plan);
  await renderInto(options, steps, making, kept);
  const [stale] = kept === undefined ? [] : staleIn(site, kept);
  if (stale !== undefined) {
    options.say(filled(buildPhrases.stale, { file: stale })[options.language]);
    remove(site);
    await renderInto(options, steps, making, undefined);
  }
  await finish(options, making, texts);
  return stale === undefined ? kept : undefined;
}

async function renderInto(
  { signal, progress, language, enter }: PublishOptions,
  { render, rendering }: Steps,
  { plan, job, outDir, inputs }: Making,
  kept: Kept | undefined,
): Promise<void> {
  enter?.('render');
  progress.stage((rendering ?? buildPhrases.rendering)[language]);
  const again = new Set(kept?.sample);
  const omit = [...(kept?.pages.keys() ?? [])].filter((file) => !again.has(file));
  const omitted = new Set(omit);
  const total = plan.pages.filter((page) => !omitted.has(page)).length;
  await render({
    ...job,
    omit,
    files: total,
    inputs,
    onPages: (count) => {
      progress.count(Math.min(count, total), total);
    },
    meanwhile: kept && (() => putKept(kept, { from: outDir, to: job.site, signal })),
  });
  signal.throwIfAborted();
  progress.count(total, total);
}

async function finish(
  options: PublishOptions,
  { plan, job: { site }, inputs }: Making,
  texts: Promise<TextIndex>,
): Promise<void> {
  const { version } = options;
  if (!existsSync(site)) mkdirSync(site);
  dropSystemFiles(site);
  if (plan.texts.length > 0) await putTexts(options, site, texts);
  if (plan.editor !== undefined) await addEditor(options, plan.editor, site);
  const { base, siteUrl, buildDate, listed, pages, rows } = plan;
  if (listed && siteUrl !== undefined) await writeSitemaps(site, plan, siteUrl);
  const facts = { buildDate, siteUrl: siteUrl ?? null, basePath: base, pages: pages.length, rows };
  writeManifest(site, { version, ...facts, inputs });
}

async function addEditor(
  { engine, signal, progress, language }: PublishOptions,
  plan: EditorPlan,
  site: string,
): Promise<void> {
  progress.stage(buildPhrases.addingEditor[language]);
  await writeEditor(site, engine, plan);
  signal.throwIfAborted();
}

/** The text index of a site where it was made, beside the site; `written` as {@link writeTextIndex} says. */
interface TextIndex {
  readonly folder: string;
  readonly written: boolean;
}

async function indexTexts({ texts }: Plan, { work, signal }: CheckJob): Promise<TextIndex> {
  const folder = join(work, 'texts');
  const written = await writeTextIndex(folder, texts, signal);
  return { folder, written };
}

async function putTexts(
  { signal, progress, language, enter, say }: PublishOptions,
  site: string,
  texts: Promise<TextIndex>,
): Promise<void> {
  enter?.('search');
  progress.stage(buildPhrases.indexing[language]);
  const { folder, written } = await texts;
  signal.throwIfAborted();
  if (written) joinPages(folder, site);
  else say(buildPhrases.noIndexer[language]);
}
