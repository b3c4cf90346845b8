import type { Issue } from '../table/issue.ts';
import { loadTables } from '../table/load.ts';
import { compareIssues } from '../table/order.ts';

/** Everything that is wrong with the portal in a folder, in the order of a report. `today` is ISO. */
export function findIssues(root: string, today: string): readonly Issue[] {
  return loadTables(root, today).issues.toSorted(compareIssues);
}
