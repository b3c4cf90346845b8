import type { Portal } from './model/portal.ts';
import type { Opened } from './open.ts';

/** A portal as a process read and linked it. */
export interface Held {
  readonly opened: Opened;
  readonly portal: Portal;
}

/** What a process was told before Astro begins. */
interface Holder {
  held?: Held | undefined;
  selection?: Promise<HeldSelection> | undefined;
}

// Astro runs a bundled copy of every module of the pages: only the process itself is shared between the two.
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

/** Which files a process is to make, from the root of the site, with `/`. */
export interface HeldSelection {
  readonly omit: ReadonlySet<string>;
  /** `undefined`: all but those of `omit`. */
  readonly only: ReadonlySet<string> | undefined;
  /** When several processes make them together: which of how many this is, from 0, and how it asks for a run of pages. */
  readonly sharing:
    | {
        readonly index: number;
        readonly count: number;
        readonly claim: (run: number) => Promise<boolean>;
      }
    | undefined;
  /** Called after each file. */
  readonly onMade: () => void;
}

/** Keeps what will be asked of this process: Astro may start before it is known. */
export function holdSelection(selection: Promise<HeldSelection>): void {
  holder().selection = selection;
}

/** `undefined`: every file is to be made. */
export function heldSelection(): Promise<HeldSelection> | undefined {
  return holder().selection;
}
