import type { Field } from './field.ts';
import type { Place } from './issue.ts';
import type { Words } from './language.ts';

/**
 * One table of the data package: the single source of validation, data dictionary, Table Schema and templates.
 * `path` is a file of `data/`, or a folder ending in `/` of which every CSV file is read.
 */
export interface TableDefinition {
  readonly name: string;
  readonly path: string;
  readonly required: boolean;
  readonly title: Words;
  readonly description: Words;
  readonly key: readonly string[];
  readonly fields: Readonly<Record<string, Field>>;
}

/** A typed row of a table. A missing cell is `undefined`; `place` tells where the row stands. */
export type Row<Definition extends TableDefinition> = {
  readonly [Name in keyof Definition['fields']]: Cell<Definition['fields'][Name]>;
} & { readonly place: Place };

type Cell<F> =
  F extends Field<infer T, infer Required> ? (Required extends true ? T : T | undefined) : never;

/** Keeps the exact field types of a definition for {@link Row}. */
export function defineTable<const Definition extends TableDefinition>(
  definition: Definition,
): Definition {
  return definition;
}
