import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Plan } from '../plan.ts';
import { textIndexKey } from '../text-index.ts';
import type { FormerSite } from './former-site.ts';
import { samePages } from './kept-pages.ts';
import type { KeptPages } from './kept-pages.ts';
import { linkFile } from './link-file.ts';
import type { FileDigests } from './sha256.ts';
import type { SiteRecord } from './site-record.ts';

/** What a build need not make. */
export interface Kept {
  /** Nothing where every page is to be made. */
  readonly pages: KeptPages | undefined;
  /** The files of the text index; nothing where it is to be made. */
  readonly texts: FileDigests | undefined;
}

/** What this plan would make again as it is in the former site. */
export async function keptOf(
  former: FormerSite | undefined,
  plan: Pick<Plan, 'common' | 'keys' | 'texts'>,
): Promise<Kept> {
  const isLike = former?.record.common === plan.common && (await former.intact());
  const record = isLike ? former.record : undefined;
  return { pages: record && samePages(record, plan), texts: sameTexts(record, plan) };
}

/**
 * The files of the text index that the former site has of the very same texts; none where there are no texts at all. They count only
 * if that site is intact.
 */
export function sameTexts(
  record: SiteRecord | undefined,
  { common, texts }: Pick<Plan, 'common' | 'texts'>,
): FileDigests | undefined {
  if (texts.length === 0) return new Map();
  if (record?.common !== common || record.texts?.key !== textIndexKey(texts)) return undefined;
  return new Map(Object.entries(record.texts.files));
}

/** So many files are linked at a time: who waits for an answer meanwhile waits no longer than that. */
const batch = 50;

/** Puts what is kept of one folder into another; as links to the same bytes on the disk where it can. Stops at once with `signal`. */
export async function putKept(
  { pages, texts }: Kept,
  {
    from,
    to,
    signal,
  }: { readonly from: string; readonly to: string; readonly signal: AbortSignal },
): Promise<void> {
  const files = [...(pages?.taken ?? []), ...(texts?.keys() ?? [])];
  for (const [index, file] of files.entries()) {
    if (signal.aborted) return;
    // A file of `public/` of the same name came first: the check of the site says so.
    if (!existsSync(join(to, file))) linkFile(join(from, file), join(to, file));
    if (index % batch === 0) await setImmediate();
  }
}
