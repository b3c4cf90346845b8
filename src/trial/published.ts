import { contentCodes } from '../table/contents.ts';
import { listTableFiles } from '../table/files.ts';
import { readPortalFile } from '../table/files-read.ts';
import { filesBelow } from '../table/folder.ts';
import type { PortalFolder } from '../table/folder.ts';
import { compareTexts } from '../table/order.ts';
import { settingsFile } from '../table/settings.ts';
import { definitions } from '../table/tables.ts';
import { maskedSettings, maskedTable } from './masked.ts';

/** What the page that checks files is told of the portal folder it is to be checked with. */
export interface TrialIndex {
  readonly tables: readonly PublishedFile[];
  /** `portal.yaml`, without comments. */
  readonly settings: string;
  /** Files that count by being there: texts that tables name, and what lies in `data/` without being a table. */
  readonly named: readonly string[];
}

/** A file of a table, which lies beside the index byte for byte, but for columns that the portal does not know. */
export interface PublishedFile {
  /** From the portal folder. */
  readonly file: string;
  /** Its name beside the index: the same as long as it lies where it lies. */
  readonly name: string;
  readonly size: number;
  /** Another whenever its bytes are others. */
  readonly version: string;
}

/** What is published of a portal folder, so that the page can check files as the command does. */
export interface Published {
  readonly index: TrialIndex;
  /** The bytes of a file of a table. @throws when it is not there. */
  readonly bytesOf: (file: PublishedFile) => Uint8Array;
}

/** Reads what is to be published of a sound portal folder; `digest` gives a short name of letters and digits. */
export function publishedFiles(
  folder: PortalFolder,
  digest: (bytes: Uint8Array) => string,
): Published {
  const read = (file: string) => {
    const found = readPortalFile(folder, file);
    if (!found.ok) throw new Error(`no longer there: ${file}`);
    return found.bytes;
  };
  const tableOf = new Map(
    listTableFiles(folder, definitions).files.map(({ file, table }) => [
      file,
      definitions.find(({ name }) => name === table),
    ]),
  );
  const bytesOf = ({ file }: Pick<PublishedFile, 'file'>) => {
    const definition = tableOf.get(file);
    return definition === undefined ? read(file) : maskedTable(read(file), definition);
  };
  const listed = [...tableOf.keys()];
  const tables = listed.map((file) => {
    const bytes = bytesOf({ file });
    // Not .csv: what editors wrote is no download, and a spreadsheet would run its formulas.
    const name = `${digest(new TextEncoder().encode(file))}.txt`;
    return { file, name, size: bytes.length, version: digest(bytes) };
  });
  const others = filesBelow(folder, 'data').filter(
    (file) => /\.csv$/i.test(file) && !listed.includes(file),
  );
  const settings = maskedSettings(read(settingsFile));
  const named = [...others, ...textsIn(folder)].sort(compareTexts);
  return { index: { tables, settings, named }, bytesOf };
}

function textsIn(folder: PortalFolder): readonly string[] {
  return ['directives', 'guides'].flatMap((kind) =>
    [...contentCodes(folder, kind)].map((code) => `content/${kind}/${code}.mdx`),
  );
}
