import { issueOf } from './codes.ts';
import type { Row, TableDefinition } from './definition.ts';
import type { Issue, Place } from './issue.ts';
import type { Period } from './period.ts';
import { printPeriod } from './period.ts';

/**
 * Rows whose key an earlier row of the table has, in any of its files, even with equal figures: which of the two
 * is right cannot be known. The later row is told, with the place of the earlier.
 */
export function duplicateKeys<Definition extends TableDefinition>(
  definition: Definition,
  rows: readonly Row<Definition>[],
): readonly Issue[] {
  const seen = new Map<string, Place>();
  const issues: Issue[] = [];
  for (const row of rows) {
    const key = keyText(definition.key, row);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row.place);
    else issues.push(duplicate(definition, row.place, key, first));
  }
  return issues;
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
  { file, line, row }: Place,
  text: string,
  first: Place,
): Issue {
  return issueOf('key/duplicate', {
    file,
    line,
    row,
    field: key[0],
    details: {
      columns: key.join(', '),
      key: text.replaceAll(separator, ', '),
      file: first.file,
      line: first.line,
    },
  });
}
