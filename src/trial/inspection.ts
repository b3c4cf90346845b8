import { buildPortal } from '../model/build.ts';
import type { Portal } from '../model/portal.ts';
import type { PortalFolder } from '../table/folder.ts';
import type { Issue } from '../table/issue.ts';
import { loadTables, readTables } from '../table/load.ts';
import type { LoadedTables } from '../table/load.ts';
import type { Memory } from '../table/memory.ts';
import { compareIssues } from '../table/order.ts';
import { loadSettings } from '../table/settings.ts';

/** The tables and settings of a portal folder, judged as the command judges them. */
export interface Inspection {
  /** By file, line, column, code. */
  readonly issues: readonly Issue[];
  /** Without its texts; `undefined` with an error among the issues. */
  readonly portal: Portal | undefined;
}

/** Reads and checks the tables and settings of a folder. `today` is ISO. */
export function inspectFolder(folder: PortalFolder, today: string, memory: Memory): Inspection {
  return inspect(loadTables(folder, today, memory), folder, today);
}

/** The portal of a folder that a build found sound and published: its rows are not held against each other again. */
export function publishedPortal(
  folder: PortalFolder,
  today: string,
  memory: Memory,
): Portal | undefined {
  return inspect(readTables(folder, memory), folder, today).portal;
}

function inspect(
  { tables, issues: inTables, known }: LoadedTables,
  folder: PortalFolder,
  today: string,
): Inspection {
  const { settings, issues: inSettings } = loadSettings(folder, known.get('indicators'));
  const issues = [...inTables, ...inSettings].sort(compareIssues);
  const sound = settings !== undefined && issues.every(({ severity }) => severity !== 'error');
  const texts = { directives: [], guides: [], news: [], pictures: [] };
  const portal = sound ? buildPortal({ settings, tables, ...texts, buildDate: today }) : undefined;
  return { issues, portal };
}

/** Remembers what became of bytes that are at hand: the very same bytes are not read twice. */
export function memoryOfBytes(): Memory {
  const made = new WeakMap<Uint8Array, Map<string, unknown>>();
  return <T>(name: string, bytes: Uint8Array, make: () => T): T => {
    const known = made.get(bytes) ?? new Map<string, unknown>();
    made.set(bytes, known);
    if (!known.has(name)) known.set(name, make());
    // What stands under a name was made by the same use.
    return known.get(name) as T;
  };
}
