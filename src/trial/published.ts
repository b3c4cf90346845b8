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

/** A file of a table, which lies beside the index packed, byte for byte but for columns that the portal does not know. */
export interface PublishedFile {
  /** From the portal folder. */
  readonly file: string;
  /** Its name beside the index: the same as long as it lies where it lies. */
  readonly name: string;
  /** Of its bytes, unpacked. */
  readonly size: number;
  /** Another whenever its bytes are others. */
  readonly version: string;
}

/** What is published of a portal folder, so that the page can check files as the command does. */
export interface Published {
  /** The files of tables by their names beside the index: whoever only lists pages reads none of them. */
  readonly names: readonly PublishedName[];
  /** Read when it is first asked for, as is the size. */
  readonly index: TrialIndex;
  /** The files of a table (its name), in the order in which they are read. */
  readonly filesOf: (table: string) => readonly PublishedFile[];
  /** About how many bytes the files of tables are, packed: to pack millions of bytes only to count them would cost each build. */
  readonly packedSize: number;
  /** The packed bytes of a file of a table. @throws when it is not there. */
  readonly packedOf: (file: PublishedName) => Uint8Array;
}

export type PublishedName = Pick<PublishedFile, 'file' | 'name'>;

export interface PublishOptions {
  /** A short name of letters and digits. */
  readonly digest: (bytes: Uint8Array) => string;
  /** As browsers unpack `deflate`. */
  readonly pack: (bytes: Uint8Array) => Uint8Array;
}

/** What is to be published of a sound portal folder. */
export function publishedFiles(folder: PortalFolder, { digest, pack }: PublishOptions): Published {
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
  const bytesOf = ({ file }: PublishedName) => {
    const definition = tableOf.get(file);
    return definition === undefined ? read(file) : maskedTable(read(file), definition);
  };
  const listed = [...tableOf.keys()];
  // Not .csv: what editors wrote is no download, and a spreadsheet would run its formulas.
  const nameOf = (file: string) => `${digest(new TextEncoder().encode(file))}.bin`;
  const names = listed.map((file) => ({ file, name: nameOf(file) }));
  const readAll = (): Pick<Published, 'index' | 'packedSize'> => {
    let packedSize = 0;
    const tables = names.map((one) => {
      const bytes = bytesOf(one);
      packedSize += aboutPacked(bytes, pack);
      return { ...one, size: bytes.length, version: digest(bytes) };
    });
    const settings = maskedSettings(read(settingsFile));
    const named = [...othersIn(folder, listed), ...textsIn(folder)].sort(compareTexts);
    return { index: { tables, settings, named }, packedSize: Math.round(packedSize) };
  };
  let known: ReturnType<typeof readAll> | undefined;
  const all = () => (known ??= readAll());
  return {
    names,
    get index() {
      return all().index;
    },
    filesOf: (table) => all().index.tables.filter(({ file }) => tableOf.get(file)?.name === table),
    get packedSize() {
      return all().packedSize;
    },
    packedOf: (file) => pack(bytesOf(file)),
  };
}

/** So much of a file tells how well it packs. */
const sample = 64 * 1024;

function aboutPacked(bytes: Uint8Array, pack: PublishOptions['pack']): number {
  if (bytes.length <= sample) return pack(bytes).length;
  const middle = Math.floor((bytes.length - sample) / 2);
  return (pack(bytes.subarray(middle, middle + sample)).length / sample) * bytes.length;
}

/** What lies in `data/` without being a table. */
function othersIn(folder: PortalFolder, tables: readonly string[]): readonly string[] {
  return filesBelow(folder, 'data').filter(
    (file) => /\.csv$/i.test(file) && !tables.includes(file),
  );
}

function textsIn(folder: PortalFolder): readonly string[] {
  return ['directives', 'guides'].flatMap((kind) =>
    [...contentCodes(folder, kind)].map((code) => `content/${kind}/${code}.mdx`),
  );
}
