import { issueOf } from './codes.ts';
import type { Row, TableDefinition } from './definition.ts';
import type { Issue, Place } from './issue.ts';
import type { Period } from './period.ts';
import { printPeriod } from './period.ts';
import { getOrAdd } from './get-or-add.ts';

/**
 * Rows whose key an earlier row of the table has, in any of its files, even with equal figures: which of the two
 * is right cannot be known. The later row is told, with the place of the earlier.
 */
export function duplicateKeys<Definition extends TableDefinition>(
  definition: Definition,
  rows: readonly Row<Definition>[],
): readonly Issue[] {
  const root = newBranch();
  const textOf = rememberedTexts();
  // Rows of one period follow each other in a file: by the last part first, they share the branches that were just used.
  const [last = '', ...before] = definition.key;
  before.reverse();
  const issues: Issue[] = [];
  for (const row of rows) {
    let branch = root;
    for (const name of before)
      branch = getOrAdd(branch.branches, textOf(Reflect.get(row, name)), newBranch);
    const text = textOf(Reflect.get(row, last));
    const first = branch.places.get(text);
    if (first === undefined) branch.places.set(text, row.place);
    else issues.push(duplicate(definition, row, first));
  }
  return issues;
}

/** Keys that end alike share a branch: one long text for each of a million keys would cost far more. */
interface Branch {
  readonly branches: Map<string, Branch>;
  /** By the text of the part that is looked for last. */
  readonly places: Map<string, Place>;
}

function newBranch(): Branch {
  return { branches: new Map(), places: new Map() };
}

/** The same text for the same period, printed once. */
function rememberedTexts(): (value: unknown) => string {
  const printed = new Map<unknown, string>();
  return (value) =>
    typeof value === 'string' ? value : getOrAdd(printed, value, () => valueText(value));
}

/** The values of the key columns as one text; no value holds the sign between them. */
export function keyText(key: readonly string[], row: object): string {
  let text = '';
  for (const [index, name] of key.entries()) {
    const value: unknown = Reflect.get(row, name);
    text += (index === 0 ? '' : separator) + valueText(value);
  }
  return text;
}

const separator = '\u0000';

function valueText(value: unknown): string {
  if (typeof value === 'string') return value;
  return isPeriod(value) ? printPeriod(value) : '';
}

function isPeriod(value: unknown): value is Period {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function duplicate(
  { key }: TableDefinition,
  duplicateRow: Row<TableDefinition>,
  first: Place,
): Issue {
  const { file, line, row } = duplicateRow.place;
  return issueOf('key/duplicate', {
    file,
    line,
    row,
    field: key[0],
    details: {
      columns: key.join(', '),
      key: keyText(key, duplicateRow).replaceAll(separator, ', '),
      file: first.file,
      line: first.line,
    },
  });
}
