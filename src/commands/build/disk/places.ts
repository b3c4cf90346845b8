import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The folders of builds into one OUT_DIR. They lie beside it, on the same disk, so that a rename can put one in its place:
 * `.build-…` may be removed at any time, `.old-…` is the former site while the new one takes its place.
 */
export interface Places {
  readonly outDir: string;
  readonly parent: string;
  readonly lock: string;
  /** What a later build must know of the site; see `site-record.ts`. */
  readonly record: string;
  /** The bundled code of its pages; see `kept-bundle.ts`. */
  readonly bundle: string;
  readonly work: (id: string) => string;
  readonly old: (id: string) => string;
}

/** The places of an OUT_DIR (absolute). Two OUT_DIRs in one folder do not share any. */
export function placesOf(outDir: string): Places {
  const parent = dirname(outDir);
  const name = basename(outDir);
  const record = join(parent, `.build-${name}.record`);
  return {
    outDir,
    parent,
    lock: join(parent, `.build-${name}.lock`),
    record,
    bundle: join(record, 'bundle'),
    work: (id) => join(parent, `.build-${name}-${id}`),
    old: (id) => join(parent, `.old-${name}-${id}`),
  };
}

/** A name for one build. Later builds have later names. */
export function newId(): string {
  return `${Date.now().toString(36).padStart(9, '0')}-${randomBytes(4).toString('hex')}`;
}

/** The ids of the folders that a `place` of earlier builds left, in order of time. */
export function idsOf(places: Places, place: 'work' | 'old'): readonly string[] {
  const prefix = basename(places[place](''));
  return readdirSync(places.parent)
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length))
    .filter((id) => /^[0-9a-z]{9}-[0-9a-f]{8}(\.gone|\.lock|\.stale)?$/.test(id))
    .sort();
}
