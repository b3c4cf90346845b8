import type { Issue } from '../../table/issue.ts';
import type { Language } from '../../table/language.ts';
import { describeIssue } from '../issues/describe.ts';
import { count } from './summary.ts';

/** The report for programs: every issue with every key; what does not apply is `null`. */
export function jsonReport(issues: readonly Issue[], language: Language): string {
  const listed = issues.map((issue) => ({
    code: issue.code,
    severity: issue.severity,
    file: issue.file,
    line: issue.line ?? null,
    column: issue.column ?? null,
    row: issue.row ?? null,
    field: issue.field ?? null,
    value: issue.value ?? null,
    ...describeIssue(issue, language),
  }));
  return `${JSON.stringify({ summary: count(issues), issues: listed }, undefined, 2)}\n`;
}
