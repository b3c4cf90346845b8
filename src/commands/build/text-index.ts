import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { IndexFile, PagefindIndex } from 'pagefind';
import { addressFile } from '../../search/address-file.ts';
import type { AddressFile } from '../../search/address-file.ts';
import { sheetsOf } from '../../search/sheet.ts';
import type { Sheet } from '../../search/sheet.ts';
import { strokesApart } from '../../search/stroke.ts';
import type { TextRecord } from '../../search/text-record.ts';
import { getOrAdd } from '../../table/get-or-add.ts';
import type { Language } from '../../table/language.ts';
import { Failure } from './failure.ts';
import { sha256 } from '../file-digest.ts';
import type { FileDigests } from '../file-digest.ts';
import { buildPhrases } from './phrases.ts';
import { signalsHeard } from './signals-heard.ts';

/** Another whenever the records of an index are. */
export function textIndexKey(records: readonly TextRecord[]): string {
  return getOrAdd(keys, records, (all) => sha256(Buffer.from(JSON.stringify(all))));
}

// A build asks three times, of ten thousand records.
const keys = new WeakMap<readonly TextRecord[], string>();

/** Where the text index lies in a site. */
export const textIndexFolder = 'tim-kiem/noi-dung';

const entryFile = 'pagefind-entry.json';

/** What the page of the search loads: Pagefind's own boxes and styles are not among it, nor is its worker. */
const needed =
  /^(pagefind\.js|pagefind-entry\.json|wasm\..+|pagefind\..+\.pf_meta|(fragment|index)\/.+)$/;

/**
 * Writes the text index of a site, and says the SHA-256 of each file. The same records in the same order give the same bytes.
 * `undefined` where no indexer is made for this machine: then nothing is written, and pages are found by their titles.
 * @throws Error when a text cannot be taken in; Failure when the indexer was killed; the reason of `signal` when stopped.
 */
export async function writeTextIndex(
  site: string,
  records: readonly TextRecord[],
  signal?: AbortSignal,
): Promise<FileDigests | undefined> {
  if (records.length === 0) return new Map();
  const stop = () => void close();
  signal?.addEventListener('abort', stop, { once: true });
  // An indexer that was killed answers no more. When this process has nothing else to wait for, it would end unheard.
  process.once('beforeExit', stop);
  const hearAgain = hushBrokenPipe();
  try {
    return await written(site, records, signal);
  } catch (error) {
    // Ctrl+C in a terminal reaches the indexer too, and it may fall before this process has heard of it.
    await signalsHeard();
    signal?.throwIfAborted();
    throw isClosed(error)
      ? new Failure({ exitCode: 3, words: buildPhrases.indexerGone, cause: error })
      : error;
  } finally {
    signal?.removeEventListener('abort', stop);
    process.removeListener('beforeExit', stop);
    hearAgain();
    await close();
  }
}

/** Whether an error is what Pagefind says once its indexer is gone. */
function isClosed(error: unknown): boolean {
  return error instanceof Error && /\bbackend (is )?closed\b/.test(error.message);
}

/** Keeps Pagefind from telling the console, with a stack, of a pipe that broke: it gives an error as well. */
function hushBrokenPipe(): () => void {
  const { error } = console;
  console.error = (...words: unknown[]) => {
    if (words[0] !== 'Service stopped') error(...words);
  };
  return () => {
    console.error = error;
  };
}

async function written(
  site: string,
  records: readonly TextRecord[],
  signal: AbortSignal | undefined,
): Promise<FileDigests | undefined> {
  const index = await openIndex();
  if (index === undefined) return undefined;
  for (const sheet of sheetsOf(records)) {
    signal?.throwIfAborted();
    refuse(await index.addCustomRecord(customRecord(sheet)));
  }
  const { errors, files } = await index.getFiles();
  refuse({ errors });
  const digests = new Map<string, string>();
  const put = (name: string, content: Uint8Array) => {
    const file = `${textIndexFolder}/${name}`;
    mkdirSync(dirname(join(site, file)), { recursive: true });
    writeFileSync(join(site, file), content);
    digests.set(file, sha256(content));
  };
  for (const { path, content } of files)
    if (needed.test(path)) put(path, path === entryFile ? inOrder(content) : content);
  for (const language of new Set(records.map((record) => record.language)))
    put(addressFile(language), Buffer.from(addressesIn(files, language)));
  return digests;
}

async function openIndex(): Promise<PagefindIndex | undefined> {
  try {
    return (await createIndex()).index;
  } catch (error) {
    if (isClosed(error)) throw error;
    return undefined;
  }
}

// Pagefind writes its own filters in another order each time; ours come from the title index.
function customRecord({ language, title, address, text }: Sheet) {
  return {
    url: address,
    content: strokesApart(text),
    language,
    meta: title === undefined ? {} : { title: strokesApart(title) },
  };
}

function addressesIn(files: readonly IndexFile[], language: Language): string {
  const entries = files.flatMap(({ path, content }): [string, string][] => {
    const [, id] = /^fragment\/(.+)\.pf_fragment$/.exec(path) ?? [];
    return id?.startsWith(`${language}_`) ? [[id, addressIn(content)]] : [];
  });
  const inOrderOfIds = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries(inOrderOfIds) satisfies AddressFile);
}

function addressIn(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8');
  // What Pagefind writes: its signature, then JSON.
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { readonly url: string };
  return url;
}

function refuse({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`text index: ${errors.join('; ')}`);
}

/** The list of languages, which stands in another order each time, by their codes. */
function inOrder(entry: Uint8Array): Uint8Array {
  // What Pagefind writes.
  const read = JSON.parse(Buffer.from(entry).toString('utf8')) as { readonly languages: object };
  const languages = Object.entries(read.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  return Buffer.from(JSON.stringify({ ...read, languages: Object.fromEntries(languages) }));
}
