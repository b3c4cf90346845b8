import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { manifestName } from './manifest.ts';
import type { Places } from '../disk/places.ts';
import type { Plan } from '../plan.ts';
import { textIndexKey } from '../text-index.ts';
import { sha256 } from '../../file-digest.ts';
import type { FileDigests } from '../../file-digest.ts';

/**
 * What a later build must know of a site to keep pages of it. It lies beside OUT_DIR, is not published, and may be deleted at any
 * time: then the next build makes every page.
 */
export interface SiteRecord {
  readonly format: typeof format;
  /** The SHA-256 of the manifest of the site it describes. */
  readonly manifest: string;
  /** See `Plan.common`. */
  readonly common: string;
  /** How many builds in a row have kept pages. */
  readonly round: number;
  /** The key and the SHA-256 of each page that may be kept, by file. */
  readonly pages: Readonly<Record<string, readonly [key: string, sha256: string]>>;
  /** The text index, if there is one. */
  readonly texts?: TextsRecord | undefined;
}

interface TextsRecord {
  /** See `textIndexKey`. */
  readonly key: string;
  /** The SHA-256 of its files. */
  readonly files: Readonly<Record<string, string>>;
}

type RecordFacts = Omit<SiteRecord, 'format' | 'manifest'>;

/** Another whenever records are written or read otherwise. */
const format = 2;

/** The record of the site in OUT_DIR; `undefined` when there is none, or one that is torn, of other make, or of another site. */
export function readRecord({ outDir, record }: Places): SiteRecord | undefined {
  try {
    const read: unknown = JSON.parse(readFileSync(join(record, 'pages.json'), 'utf8'));
    const manifest = sha256(readFileSync(join(outDir, manifestName)));
    return isRecord(read) && read.manifest === manifest ? read : undefined;
  } catch {
    return undefined;
  }
}

interface KnownFacts extends Pick<SiteRecord, 'round'> {
  /** The pages that were kept, and those that were read to verify them. */
  readonly known: FileDigests;
  /** The files of the text index; nothing where none could be made. */
  readonly indexed: FileDigests | undefined;
}

/** The record of a finished site. */
export function recordOf(
  { common, keys, texts }: Pick<Plan, 'common' | 'keys' | 'texts'>,
  site: string,
  { known, round, indexed }: KnownFacts,
): RecordFacts {
  const pages = Object.entries(keys).map(([file, key]) => {
    const bytes = known.get(file) ?? sha256(readFileSync(join(site, file)));
    return [file, [key, bytes]] as const;
  });
  return {
    common,
    round,
    pages: Object.fromEntries(pages),
    texts: indexed && { key: textIndexKey(texts), files: Object.fromEntries(indexed) },
  };
}

/**
 * Makes a record ready, if there is anything to keep, and returns what puts it in place: to be called once the site is in its own.
 * A process killed between the two leaves a record of another site, which nobody reads.
 */
export function prepareRecord(
  { record }: Places,
  site: string,
  facts: RecordFacts,
): (() => void) | undefined {
  if (Object.keys(facts.pages).length === 0) return undefined;
  const manifest = sha256(readFileSync(join(site, manifestName)));
  const text = JSON.stringify({ format, manifest, ...facts } satisfies SiteRecord);
  mkdirSync(record, { recursive: true });
  const fresh = join(record, 'next.json');
  writeFileSync(fresh, text);
  return () => {
    renameSync(fresh, join(record, 'pages.json'));
  };
}

function isRecord(value: unknown): value is SiteRecord {
  if (typeof value !== 'object' || value === null) return false;
  const read = value as Partial<Record<keyof SiteRecord, unknown>>;
  return (
    read.format === format &&
    typeof read.manifest === 'string' &&
    typeof read.common === 'string' &&
    typeof read.round === 'number' &&
    typeof read.pages === 'object' &&
    read.pages !== null &&
    Object.values(read.pages).every(isPage) &&
    (read.texts === undefined || isTexts(read.texts))
  );
}

function isTexts(value: unknown): value is TextsRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { key, files } = value as Partial<Record<keyof TextsRecord, unknown>>;
  return (
    typeof key === 'string' &&
    typeof files === 'object' &&
    files !== null &&
    Object.values(files).every((digest) => typeof digest === 'string')
  );
}

function isPage(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length === 2 && value.every((text) => typeof text === 'string')
  );
}
