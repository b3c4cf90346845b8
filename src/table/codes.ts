import type { Severity } from './issue.ts';

/**
 * Every fault the portal can report, with its severity. A code is permanent: editors, scripts and
 * the test fixtures name it. `text/issues` holds what each says and how to mend it.
 */
export const codes = {
  'encoding/not-utf-8': 'error',
} as const satisfies Record<string, Severity>;

export type IssueCode = keyof typeof codes;
