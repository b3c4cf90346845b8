import type { Portal } from '../model/portal.ts';

/** A portal that holds nothing but `parts`: whoever asks it for anything else is told so by an error, never by a wrong answer. */
export function cut(portal: Portal, parts: Partial<Portal>): Portal {
  const slice: Partial<Portal> = { ...parts };
  for (const name of Object.keys(portal))
    if (!(name in parts))
      Object.defineProperty(slice, name, {
        get: () => outside(name),
      });
  // Every name of the portal stands for its part now, or for an error.
  return slice as Portal;
}

/** Whoever asks a slice for what it does not hold is told so. @throws Error always. */
export function outside(what: string): never {
  throw new Error(`not in the slice of this page: ${what}`);
}
