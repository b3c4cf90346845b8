import { setImmediate } from 'node:timers/promises';
import type { Request } from './messages.ts';
import type { PageBundle, PagePath } from './page-bundle.ts';
import { putFile } from './page-file.ts';
import { inRuns } from './runs.ts';

export interface Making {
  /** Asks whether a run of files is to be made here, when several processes share the work. */
  readonly claim: (run: number) => Promise<boolean>;
  /** Called after each file. */
  readonly onMade: () => void;
}

/**
 * Makes the pages of a request, one after the other. The files of one address in every language, and its parts, are made in a row; what
 * the request leaves out stands already, or another process makes it.
 * @throws Error that names the file which could not be made, with its cause.
 */
export async function makePages(
  bundle: PageBundle,
  request: Request,
  { claim, onMade }: Making,
): Promise<void> {
  const { place, site } = request;
  const runs = inRuns(wantedOf(await bundle.paths(), request), ({ file }) => file);
  // Each process begins elsewhere; where it meets another it is refused what that one has made.
  const from = place === undefined ? 0 : Math.floor((runs.length * place.index) / place.count);
  const numbered = [...runs.entries()];
  const order = [...numbered.slice(from), ...numbered.slice(0, from)];
  const ask = place === undefined ? alone : claim;
  let answer = order[0] && ask(order[0][0]);
  for (const [index, [, run]] of order.entries()) {
    const yours = await answer;
    // The next answer comes while this run is made.
    const next = order[index + 1];
    answer = next && ask(next[0]);
    if (yours !== true) continue;
    for (const page of run) {
      await makePage(bundle, page, site);
      onMade();
    }
  }
}

async function makePage(bundle: PageBundle, page: PagePath, site: string): Promise<void> {
  try {
    await putFile(site, page.file, await bundle.make(page));
  } catch (cause) {
    throw new Error(`${page.file} could not be made`, { cause });
  }
}

/** Lets what else the process has to do take its turn. */
async function alone(): Promise<boolean> {
  await setImmediate();
  return true;
}

function wantedOf(pages: readonly PagePath[], { omit, only }: Request): readonly PagePath[] {
  const omitted = new Set(omit);
  const chosen = only && new Set(only);
  return pages.filter(({ file }) => !omitted.has(file) && chosen?.has(file) !== false);
}
