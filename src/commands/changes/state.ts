import type { Portal } from '../../model/portal.ts';
import { portalFrom } from '../../open.ts';
import type { PortalFolder } from '../../table/folder.ts';
import type { Memory } from '../../table/memory.ts';
import { openChecked } from '../open-checked.ts';
import type { Linked } from '../open-checked.ts';

/** A portal folder at one time, as read and checked. */
export interface State {
  readonly folder: PortalFolder;
  readonly opened: Linked;
  /** `undefined` while an error stands in it: nothing is computed then. */
  readonly portal: Portal | undefined;
}

/** Reads and checks a state. With one memory for both, the files that they share are typed once. */
export function stateOf(folder: PortalFolder, today: string, memory: Memory): State {
  const opened = openChecked(folder, today, { memory });
  const sound = opened.issues.every(({ severity }) => severity !== 'error');
  const portal = opened.portal ?? (sound ? portalFrom(opened, today) : undefined);
  return { folder, opened, portal };
}
