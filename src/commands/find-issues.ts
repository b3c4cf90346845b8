import { checkContents } from '../content/check.ts';
import { readContents } from '../table/contents.ts';
import type { Issue } from '../table/issue.ts';
import { loadTables } from '../table/load.ts';
import { compareIssues } from '../table/order.ts';
import { loadSettings } from '../table/settings.ts';

/** Everything that is wrong with the portal in a folder, in the order of a report. `today` is ISO. */
export function findIssues(root: string, today: string): readonly Issue[] {
  const tables = loadTables(root, today);
  const settings = loadSettings(root, tables.known.get('indicators'));
  const contents = readContents(root);
  const texts = checkContents(contents.texts, tables.known.get('units'));
  return [tables.issues, settings.issues, contents.issues, texts.issues].flat().sort(compareIssues);
}
