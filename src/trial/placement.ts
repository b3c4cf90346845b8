import type { TableDefinition } from '../table/definition.ts';
import { copyOf, diskKey } from '../table/files-name.ts';
import { settingsFile } from '../table/settings.ts';
import { definitions } from '../table/tables.ts';
import { readStart } from './file-start.ts';

/** Where a dropped file belongs among those of the portal. */
export interface Placement {
  /** From the portal folder; `undefined` when only the reader can tell. */
  readonly file: string | undefined;
  /** Every place that it could take, its own first; none for a file that is no table. */
  readonly choices: readonly string[];
}

/** A file as it was dropped: its name and the bytes it begins with. */
export interface Dropped {
  readonly name: string;
  readonly start: Uint8Array;
}

/**
 * A file takes the place of the one of its name, also when a browser or a drive has marked its name as that of a copy. With a new name
 * it belongs to the table that its header fits best; where two fit alike, and where none fits, the reader must say. `present` are the
 * files of the portal.
 */
export function placementOf({ name, start }: Dropped, present: Iterable<string>): Placement {
  const known = [...new Set([...present, ...ownPlaces()])];
  if (nameOf(settingsFile) === name) return { file: settingsFile, choices: [settingsFile] };
  if (!/\.csv$/i.test(name)) return { file: undefined, choices: [] };
  const plain = copyOf(name) ?? name;
  const named = [name, plain]
    .map((each) => known.filter((file) => diskKey(nameOf(file)) === diskKey(each)))
    .find((found) => found.length > 0);
  const fitting = named ?? fittingTables(start).map(({ path }) => placeIn(path, plain));
  const file = fitting.length === 1 ? fitting[0] : undefined;
  const others = [...known, ...folders().map((path) => placeIn(path, plain))];
  const choices = new Set([...fitting, ...others.filter((each) => each !== settingsFile).sort()]);
  return { file, choices: [...choices] };
}

/** The places of the tables that are one file each. */
function ownPlaces(): readonly string[] {
  return definitions.map(({ path }) => `data/${path}`).filter((file) => !file.endsWith('/'));
}

function folders(): readonly string[] {
  return definitions.map(({ path }) => path).filter((path) => path.endsWith('/'));
}

function placeIn(path: string, name: string): string {
  return `data/${path}${path.endsWith('/') ? name : ''}`;
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

/** The tables whose required columns are all there, of these the ones that know most of the columns. */
function fittingTables(start: Uint8Array): readonly TableDefinition[] {
  const fits = definitions
    .map((definition) => ({ definition, columns: columnsIn(start, definition) }))
    .filter(({ definition, columns }) => required(definition).every((name) => columns.has(name)));
  const most = Math.max(...fits.map(({ columns }) => columns.size));
  return fits.filter(({ columns }) => columns.size === most).map(({ definition }) => definition);
}

/** Those columns of the table that the header names. */
function columnsIn(start: Uint8Array, definition: TableDefinition): ReadonlySet<string> {
  const { header } = readStart(start, definition);
  return new Set(header.filter((name) => Object.hasOwn(definition.fields, name)));
}

function required({ fields }: TableDefinition): readonly string[] {
  return Object.entries(fields).flatMap(([name, field]) => (field.required ? [name] : []));
}
