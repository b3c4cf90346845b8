import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { linkFile } from '../disk/link-file.ts';
import { inBatches } from '../in-batches.ts';
import type { Plan } from '../plan.ts';
import { textIndexKey } from '../text-index.ts';
import type { FormerSite } from './former-site.ts';
import { samePages } from './kept-pages.ts';
import type { KeptPages } from './kept-pages.ts';
import type { FileDigests } from '../../file-digest.ts';
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

/**
 * Puts what is kept of one folder into another; as links to the same bytes on the disk where it can.
 * @throws the reason of `signal` when stopped.
 */
export async function putKept(
  { pages, texts }: Kept,
  {
    from,
    to,
    signal,
  }: { readonly from: string; readonly to: string; readonly signal: AbortSignal },
): Promise<void> {
  const files = [...(pages?.taken ?? []), ...(texts?.keys() ?? [])];
  for await (const batch of inBatches(files, signal))
    for (const file of batch) {
      // A file of `public/` of the same name came first: the check of the site says so.
      if (!existsSync(join(to, file))) linkFile(join(from, file), join(to, file));
    }
}
