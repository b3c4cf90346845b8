import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { PagefindIndex } from 'pagefind';
import { strokesApart } from '../../search/stroke.ts';
import type { TextRecord } from '../../search/text-record.ts';

/** Where the text index lies in a site. */
export const textIndexFolder = 'tim-kiem/noi-dung';

/** What the page of the search loads: Pagefind's own boxes and styles are not among it, nor is its worker. */
const needed =
  /^(pagefind\.js|pagefind-entry\.json|wasm\..+|pagefind\..+\.pf_meta|(fragment|index|filter)\/.+)$/;

/**
 * Writes the text index of a site. The same records in the same order give the same bytes. `false` where no indexer is made for
 * this machine: then nothing is written, and pages are found by their titles.
 * @throws Error when a text cannot be taken in.
 */
export async function writeTextIndex(
  site: string,
  records: readonly TextRecord[],
): Promise<boolean> {
  if (records.length === 0) return true;
  try {
    const index = await openIndex();
    if (index === undefined) return false;
    for (const record of records) refuse(await index.addCustomRecord(customRecord(record)));
    const { errors, files } = await index.getFiles();
    refuse({ errors });
    for (const { path, content } of files.filter((file) => needed.test(file.path)))
      write(join(site, textIndexFolder, path), content);
    return true;
  } finally {
    await close();
  }
}

async function openIndex(): Promise<PagefindIndex | undefined> {
  try {
    return (await createIndex()).index;
  } catch {
    return undefined;
  }
}

function customRecord({ language, kind, title, address, text, issuer, year }: TextRecord) {
  return {
    url: address,
    content: strokesApart(text),
    language,
    meta: { title: strokesApart(title) },
    filters: {
      kind: [kind],
      ...(issuer === undefined ? {} : { issuer: [issuer] }),
      ...(year === undefined ? {} : { year: [String(year)] }),
    },
  };
}

function refuse({ errors }: { readonly errors: readonly string[] }): void {
  if (errors.length > 0) throw new Error(`text index: ${errors.join('; ')}`);
}

function write(file: string, content: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
