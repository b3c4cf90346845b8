import type { Portal } from './model/portal.ts';
import type { Opened } from './open.ts';
import type { Published } from './trial/published.ts';

/** A portal as a process read and linked it. */
export interface Held {
  readonly opened: Opened;
  readonly portal: Portal;
  /** Found when it is first asked for: it takes another look at every table. */
  published?: Published;
}

/** What a process has read before its pages are loaded. */
interface Holder {
  held?: Held | undefined;
}

// Pages run in a bundled copy of every module of the pages: only the process itself is shared between the two.
const key = Symbol.for('cong-khai');

function holder(): Holder {
  const place = globalThis as typeof globalThis & { [key]?: Holder };
  return (place[key] ??= {});
}

/** Keeps a portal for the pages of this process, so that they read nothing a second time. */
export function holdPortal(held: Held): void {
  holder().held = held;
}

export function heldPortal(): Held | undefined {
  return holder().held;
}
