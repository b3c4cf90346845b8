import type { Portal } from '../model/portal.ts';

/** A portal that holds nothing but `parts`: whoever asks it for anything else is told so by an error, never by a wrong answer. */
export function cut(portal: Portal, parts: Partial<Portal>): Portal {
  const slice: Partial<Portal> = { ...parts };
  for (const name of Object.keys(portal))
    if (!(name in parts))
      Object.defineProperty(slice, name, {
        get() {
          throw new Error(`not in the slice of this page: ${name}`);
        },
      });
  // Every name of the portal stands for its part now, or for an error.
  return slice as Portal;
}

/** An entry of a map, for what a slice does not hold. */
export function outside(what: string): never {
  throw new Error(`not in the slice of this page: ${what}`);
}
