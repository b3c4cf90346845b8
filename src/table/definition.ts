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

type Cell<F extends Field> = F['required'] extends true ? Value<F> : Value<F> | undefined;

/** Read from what `parse` answers: `infer` on the field itself widens a choice to `string`. */
type Value<F extends Field> = Extract<ReturnType<F['type']['parse']>, { ok: true }>['value'];

/** Keeps the exact field types of a definition for {@link Row}. */
export function defineTable<const Definition extends TableDefinition>(
  definition: Definition,
): Definition {
  return definition;
}
