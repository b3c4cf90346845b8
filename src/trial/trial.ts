import type { Portal } from '../model/portal.ts';
import { memoryFolder } from '../table/memory-folder.ts';
import type { HeldFile } from '../table/memory-folder.ts';
import { settingsFile } from '../table/settings.ts';
import type { Inspection } from './inspection.ts';
import { inspectFolder, memoryOfBytes, publishedPortal } from './inspection.ts';
import { compareRankings } from './moves.ts';
import type { Comparison } from './moves.ts';
import type { PublishedFile, TrialIndex } from './published.ts';
import { touchedRankings } from './touched.ts';
import type { Touched } from './touched.ts';

/** Where the published files come from. */
export interface TrialSource {
  readonly index: () => Promise<TrialIndex>;
  readonly bytes: (file: PublishedFile) => Promise<Uint8Array>;
}

export interface TrialOptions {
  /** ISO. */
  readonly today: string;
  /** Called as the published files come in, with bytes. */
  readonly onLoaded: (done: number, of: number) => void;
}

/** The portal's own files, ready to be checked together with others. */
export interface Trial {
  /** The files of the portal, from its folder. */
  readonly present: readonly string[];
  /** Checks the portal as it would be with these files in their places; by path from its folder. */
  readonly check: (files: ReadonlyMap<string, HeldFile>) => Checked;
}

export interface Checked extends Pick<Inspection, 'issues'> {
  /** The rankings that the files bear on, the newest first; `undefined` with an error among the issues. */
  readonly rankings: () => readonly Touched[] | undefined;
  /** @throws for a ranking that is not among {@link rankings}. */
  readonly compare: (touched: Touched) => Comparison;
}

/** Fetches what is published. Fails when any part of it cannot be fetched. */
export async function openTrial(source: TrialSource, options: TrialOptions): Promise<Trial> {
  const index = await source.index();
  const published = new Map<string, HeldFile>(index.named.map((file) => [file, nothing]));
  published.set(settingsFile, new TextEncoder().encode(index.settings));
  const of = index.tables.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  options.onLoaded(done, of);
  const fetched = index.tables.map(async (file): Promise<[string, HeldFile]> => {
    const bytes = await source.bytes(file);
    done += file.size;
    options.onLoaded(done, of);
    return [file.file, bytes];
  });
  for (const [file, bytes] of await Promise.all(fetched)) published.set(file, bytes);
  const memory = memoryOfBytes();
  const inspect = (files: ReadonlyMap<string, HeldFile>) =>
    inspectFolder(memoryFolder(files), options.today, memory);
  let before: Portal | undefined;
  return {
    present: [settingsFile, ...index.tables.map(({ file }) => file)],
    check(files) {
      const { issues, portal: now } = inspect(new Map([...published, ...files]));
      const portals = () => {
        if (now === undefined) return undefined;
        before ??= publishedPortal(memoryFolder(published), options.today, memory);
        return before && { now, before };
      };
      return {
        issues,
        rankings() {
          const both = portals();
          return both && touchedRankings({ ...both, files: new Set(files.keys()) });
        },
        compare(touched) {
          const both = portals();
          if (both === undefined) throw new Error('no rankings of a faulty portal');
          return compareRankings(both.now, both.before, touched);
        },
      };
    },
  };
}

/** Files that count by being there are never read. */
const nothing = new Uint8Array();
