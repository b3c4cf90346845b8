import type { CitedSource } from './sources.ts';

/**
 * The sources of several results, when one of them cites all that the others do: then the page names them once.
 * `undefined` when results come from different documents, which each must name.
 */
export function commonSources(
  cited: readonly (readonly CitedSource[])[],
): readonly CitedSource[] | undefined {
  if (cited.length < 2) return undefined;
  const longest = cited.reduce((most, own) => (own.length > most.length ? own : most));
  const known = new Set(longest.map(nameOf));
  return cited.every((own) => own.every((one) => known.has(nameOf(one)))) ? longest : undefined;
}

function nameOf({ id, places }: CitedSource): string {
  return JSON.stringify([id, places]);
}
