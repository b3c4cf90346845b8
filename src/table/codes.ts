import type { Issue, Severity } from './issue.ts';

/**
 * Every fault the portal can report, with its severity. A code is permanent: editors, scripts and
 * the test fixtures name it. `text/issues` holds what each says and how to mend it.
 */
export const codes = {
  // The files of the data folder.
  'file/missing': 'error',
  'file/unreadable': 'error',
  'file/link': 'error',
  'file/outside': 'error',
  'file/same-name': 'error',
  'file/unportable-name': 'error',
  'file/copy': 'warning',
  'file/unknown': 'warning',
  'file/too-large': 'error',
  'file/line-too-long': 'error',
  'file/too-many-columns': 'error',
  'file/empty': 'error',
  'file/no-rows': 'warning',
  'file/not-csv': 'error',
  'file/lfs-pointer': 'error',
  'file/conflict-marker': 'error',
  'file/mixed-line-ends': 'warning',
  // Bytes to letters.
  'encoding/utf-16': 'error',
  'encoding/not-utf-8': 'error',
  'encoding/legacy': 'error',
  'encoding/legacy-letters': 'error',
  'encoding/double-encoded': 'error',
  'encoding/lost-letter': 'error',
  'encoding/control-character': 'error',
  // Text to records.
  'csv/separator-line': 'warning',
  'csv/other-delimiter': 'warning',
  'csv/unknown-delimiter': 'error',
  'csv/unclosed-quote': 'error',
  'csv/text-after-quote': 'error',
  'csv/bare-quote': 'error',
  'csv/backslash-quote': 'error',
  'csv/short-row': 'error',
  'csv/cut-off': 'error',
  'csv/long-row': 'error',
  'csv/decimal-comma': 'error',
  'csv/curly-quotes': 'error',
  'csv/blank-row': 'error',
  'csv/blank-rows-at-end': 'warning',
  // The header row.
  'header/missing': 'error',
  'header/not-first': 'error',
  'header/missing-column': 'error',
  'header/renamed-column': 'error',
  'header/duplicate-column': 'error',
  'header/blank-column': 'error',
  'header/unknown-column': 'warning',
  'header/untidy-name': 'warning',
} as const satisfies Record<string, Severity>;

export type IssueCode = keyof typeof codes;

/** An issue of a code, with the severity that the code has. */
export function issueOf(code: IssueCode, found: Omit<Issue, 'code' | 'severity'>): Issue {
  return { code, severity: codes[code], ...found };
}
