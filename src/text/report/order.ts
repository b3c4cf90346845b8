import type { Issue } from '../../table/issue.ts';

/** Sorts by file, line, column, code, value; what is about a whole file comes first in it. */
export function inOrder(issues: readonly Issue[]): readonly Issue[] {
  return issues.toSorted(
    (a, b) =>
      byText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      byText(a.code, b.code) ||
      byText(a.value ?? '', b.value ?? '') ||
      byText(JSON.stringify(a.details ?? {}), JSON.stringify(b.details ?? {})),
  );
}

/** How many issues there are of each severity. */
export interface Count {
  readonly errors: number;
  readonly warnings: number;
}

export function count(issues: readonly Issue[]): Count {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: issues.length - errors };
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
