import type { Issue } from './issue.ts';

/** Orders issues for a report: by file, line, column, code, field and text, so that one input has one report. */
export function compareIssues(a: Issue, b: Issue): number {
  return (
    compareTexts(a.file, b.file) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    compareTexts(a.code, b.code) ||
    compareTexts(a.field ?? '', b.field ?? '') ||
    compareTexts(a.value ?? '', b.value ?? '')
  );
}

/** By code unit: the same on every machine. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
