import { join } from 'node:path';
import { sameTexts } from './kept/keep.ts';
import type { FormerSite } from './kept/former-site.ts';
import type { FileDigests } from '../file-digest.ts';
import type { Outline } from './plan.ts';
import type { CheckJob } from './steps.ts';
import { writeTextIndex } from './text-index.ts';

/** The text index of a site where it was made, beside the site; its files as {@link writeTextIndex} says. */
export interface TextIndex {
  readonly folder: string;
  readonly files: FileDigests | undefined;
}

/** Takes in the texts of a site beside the check and the making of pages: by a program of its own, which needs nothing of them. */
export interface TextsAside {
  /** Begins at once, unless there are no texts or the index of the former site may be kept. */
  readonly begin: (outline: Outline) => void;
  /** The index, begun now if it was not yet. @throws as {@link writeTextIndex}. */
  readonly index: (outline: Outline) => Promise<TextIndex>;
  /** Waits until nothing is written any more, whatever happened. */
  readonly ended: () => Promise<void>;
}

export function textsAside({ work, signal }: CheckJob, former: FormerSite | undefined): TextsAside {
  const folder = join(work, 'texts');
  let begun: Promise<TextIndex> | undefined;
  let settled: Promise<unknown> | undefined;
  const write = async ({ texts }: Outline): Promise<TextIndex> => ({
    folder,
    files: await writeTextIndex(folder, texts, signal),
  });
  const index = (outline: Outline) => {
    begun ??= write(outline);
    // Whoever asks for it hears of its fault, perhaps much later.
    settled ??= Promise.allSettled([begun]);
    return begun;
  };
  return {
    index,
    begin(outline) {
      if (sameTexts(former?.record, outline) === undefined) void index(outline);
    },
    async ended() {
      await settled;
    },
  };
}
