import { issueOf } from './codes.ts';
import type { Row, TableDefinition } from './definition.ts';
import type { Issue, Place } from './issue.ts';
import { nearest } from './nearest.ts';

/** What cells may name: by table (or folder of texts), the codes that are there. */
export interface Known {
  readonly codes: ReadonlySet<string>;
  /** Where they are listed, for the message: `units.csv`. */
  readonly listedIn: string;
  /** Official codes of units, and the unit code each stands for. */
  readonly official?: ReadonlyMap<string, string> | undefined;
}

/**
 * Cells that name something that is not there. A table that could not be read whole is absent from `known`,
 * and references to it are not judged.
 */
export function unknownReferences<Definition extends TableDefinition>(
  definition: Definition,
  rows: readonly Row<Definition>[],
  known: ReadonlyMap<string, Known>,
): readonly Issue[] {
  const issues: Issue[] = [];
  for (const [field, { references }] of Object.entries(definition.fields)) {
    const target = references === undefined ? undefined : known.get(references);
    if (target === undefined) continue;
    const hints = rememberedHints(target);
    for (const row of rows) {
      for (const code of codesIn(Reflect.get(row, field))) {
        if (!target.codes.has(code)) issues.push(unknown(row.place, field, code, hints(code)));
      }
    }
  }
  return issues;
}

const none: readonly string[] = [];

function codesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : none;
}

type Hint = Pick<Issue, 'code' | 'details'>;

function unknown({ file, line, row }: Place, field: string, value: string, hint: Hint): Issue {
  return issueOf(hint.code, { file, line, row, field, value, details: hint.details });
}

/** A column copied wrong repeats one fault thousands of times: each code is compared with all others once. */
function rememberedHints(target: Known): (code: string) => Hint {
  const hints = new Map<string, Hint>();
  return (code) => {
    const hint = hints.get(code) ?? hintFor(code, target);
    hints.set(code, hint);
    return hint;
  };
}

/** What to say of a code that is not there: the lost zeros, the official code, the nearest codes. */
export function hintFor(code: string, { codes, listedIn, official }: Known): Hint {
  const padded = withZeros(code, codes);
  if (padded !== undefined) {
    return { code: 'reference/lost-zeros', details: { listedIn, right: padded } };
  }
  const unit = official?.get(code) ?? official?.get(withZeros(code, official) ?? '');
  if (unit !== undefined) {
    return { code: 'reference/official-code', details: { listedIn, right: unit } };
  }
  // Sorted, so that the order of rows does not change which of equally near codes are named.
  const near = nearest(code, [...codes].sort());
  return near.length === 0
    ? { code: 'reference/unknown', details: { listedIn } }
    : { code: 'reference/misspelt', details: { listedIn, nearest: near.join(', ') } };
}

const mostZeros = 5;

/** The code that a spreadsheet turned into a number: `1` for `01`. */
function withZeros(
  code: string,
  codes: { readonly has: (code: string) => boolean },
): string | undefined {
  if (!/^[1-9]\d*$/.test(code)) return undefined;
  for (let zeros = 1; zeros <= mostZeros; zeros += 1) {
    const padded = '0'.repeat(zeros) + code;
    if (codes.has(padded)) return padded;
  }
  return undefined;
}
