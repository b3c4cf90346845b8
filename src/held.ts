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
  back?: HeldBack | undefined;
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

/** What need not be made, since whoever asks has it already. */
export interface HeldBack {
  /** Files from the root of the site, with `/`. */
  readonly omit: ReadonlySet<string>;
  /** `false`: only pages are made. */
  readonly dataFiles: boolean;
}

export function holdBack(files: HeldBack): void {
  holder().back = files;
}

/** Nothing, unless it was told. */
export function heldBack(): HeldBack {
  return holder().back ?? { omit: new Set(), dataFiles: true };
}
