import { existsSync, mkdirSync } from 'node:fs';
import { filled } from './failure.ts';
import type { FormerSite } from './kept/former-site.ts';
import { joinPages } from './render/join-pages.ts';
import { keptOf, putKept } from './kept/keep.ts';
import type { Kept } from './kept/keep.ts';
import { staleIn } from './kept/kept-pages.ts';
import type { KeptPages } from './kept/kept-pages.ts';
import type { FileDigests } from '../file-digest.ts';
import type { Input } from './inputs.ts';
import { writeEditor } from './write-editor.ts';
import { writeManifest } from './kept/manifest.ts';
import { buildPhrases } from './phrases.ts';
import type { EditorPlan, Plan } from './plan.ts';
import type { PublishOptions } from './publish.ts';
import { writeSitemaps } from './sitemap.ts';
import type { CheckJob, Steps } from './steps.ts';
import { remove } from './disk/swap.ts';
import type { TextIndex, TextsAside } from './texts-aside.ts';

export interface Making {
  readonly plan: Plan;
  readonly job: CheckJob;
  readonly former: FormerSite | undefined;
  /** Where the former site stands. */
  readonly outDir: string;
  /** The files that the site is made from. */
  readonly inputs: readonly Input[];
  readonly texts: TextsAside;
}

/** A finished site. */
export interface Made {
  /** The pages that were kept of the former site; nothing when every page was made. */
  readonly kept: KeptPages | undefined;
  /** The files of the text index; nothing where none could be made. */
  readonly indexed: FileDigests | undefined;
}

/**
 * Makes a site in the folder of its job: what would come out as it is, is kept from the former site, the rest made. When a page of
 * the sample comes out otherwise than it was, every page is made.
 */
export async function makeSite(
  options: PublishOptions,
  steps: Steps,
  making: Making,
): Promise<Made> {
  const { plan, former, texts } = making;
  const kept = await keptOf(former, plan);
  const indexing = kept.texts === undefined ? texts.index(plan) : undefined;
  const pages = await renderKeeping(options, steps, making, kept);
  const indexed = await finish(options, making, indexing);
  return { kept: pages, indexed: indexed ?? kept.texts };
}

/** Returns the pages that were kept in the end. */
async function renderKeeping(
  options: PublishOptions,
  steps: Steps,
  making: Making,
  { pages, texts }: Kept,
): Promise<KeptPages | undefined> {
  const { site } = making.job;
  await renderInto(options, steps, making, { pages, texts });
  const [stale] = pages === undefined ? [] : staleIn(site, pages);
  if (stale === undefined) return pages;
  options.say(filled(buildPhrases.stale, { file: stale })[options.language]);
  remove(site);
  // What the texts come to does not depend on how pages are made.
  await renderInto(options, steps, making, { pages: undefined, texts });
  return undefined;
}

async function renderInto(
  { signal, progress, language, enter }: PublishOptions,
  { render, rendering }: Steps,
  { plan, job, outDir, inputs }: Making,
  kept: Kept,
): Promise<void> {
  enter?.('render');
  progress.stage((rendering ?? buildPhrases.rendering)[language]);
  const omit = kept.pages?.taken ?? [];
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
    meanwhile: () => putKept(kept, { from: outDir, to: job.site, signal }),
  });
  signal.throwIfAborted();
  progress.count(total, total);
}

async function finish(
  options: PublishOptions,
  { plan, job: { site }, inputs }: Making,
  indexing: Promise<TextIndex> | undefined,
): Promise<FileDigests | undefined> {
  const { version } = options;
  if (!existsSync(site)) mkdirSync(site);
  const indexed = indexing && (await putTexts(options, site, indexing));
  if (plan.editor !== undefined) await addEditor(options, plan.editor, site);
  const { base, siteUrl, buildDate, listed, pages, rows } = plan;
  if (listed && siteUrl !== undefined) await writeSitemaps(site, plan, siteUrl);
  const facts = { buildDate, siteUrl: siteUrl ?? null, basePath: base, pages: pages.length, rows };
  writeManifest(site, { version, ...facts, inputs });
  return indexed;
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

async function putTexts(
  { signal, progress, language, enter, say }: PublishOptions,
  site: string,
  indexing: Promise<TextIndex>,
): Promise<FileDigests | undefined> {
  enter?.('search');
  progress.stage(buildPhrases.indexing[language]);
  const { folder, files } = await indexing;
  signal.throwIfAborted();
  if (files === undefined) say(buildPhrases.noIndexer[language]);
  else joinPages(folder, site);
  return files;
}
