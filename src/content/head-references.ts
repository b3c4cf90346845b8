import type { Issue } from '../table/issue.ts';
import type { Known } from '../table/references.ts';
import { hintFor } from '../table/references.ts';
import type { HeadPlaces, Path } from './head-place.ts';
import { issueAt } from './head-place.ts';

/** A value of a head that names something elsewhere. */
export interface Reference {
  readonly path: Path;
  readonly value: string;
  /** What may be named; `undefined` where that could not be read whole: then nothing is judged. */
  readonly known: Known | undefined;
}

/** The references that name nothing. */
export function unknownIn(head: HeadPlaces, references: readonly Reference[]): readonly Issue[] {
  return references.flatMap(({ path, value, known }) => {
    if (known === undefined || known.codes.has(value)) return [];
    const { code, details } = hintFor(value, known);
    return [issueAt(head, path, code, { value, details })];
  });
}

/** The references of a list of codes under a key. */
export function referencesOf(
  key: string,
  values: readonly string[] | undefined,
  known: Known | undefined,
): readonly Reference[] {
  return (values ?? []).map((value, at) => ({ path: [key, at], value, known }));
}
