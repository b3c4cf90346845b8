import type { Issue, Severity } from '../table/issue.ts';
import type { Language } from '../table/language.ts';
import { cellAddress } from '../text/cell-address.ts';
import { describeIssue } from '../text/issues/describe.ts';
import { shown } from '../text/issues/shown.ts';
import { fill, say } from '../text/messages/say.ts';
import { trialPhrases } from '../text/messages/trial.ts';
import type { Count } from '../text/report/summary.ts';
import { count, summary } from '../text/report/summary.ts';
import { mostPerFile, textReport } from '../text/report/text.ts';

/** The report of a check in words, ready to be shown; in the order of the command's report. */
export interface ReportView {
  readonly counts: Count;
  /** `2 lỗi, 1 cảnh báo`. */
  readonly summary: string;
  readonly files: readonly FileView[];
  /** What the command writes. */
  readonly text: string;
}

export interface FileView {
  readonly name: string;
  readonly issues: readonly IssueView[];
  /** What is told of those that are not listed; `undefined` when all are. */
  readonly more: string | undefined;
}

export interface IssueView {
  readonly severity: Severity;
  /** `dòng 14 · ô D14 · cột “unit”`, as far as it is known. */
  readonly place: string;
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

export function reportView(issues: readonly Issue[], language: Language): ReportView {
  const counts = count(issues);
  const files = Map.groupBy(issues, ({ file }) => file);
  return {
    counts,
    summary: summary(counts, language),
    files: [...files].map(([file, all]) => fileView(file, all, language)),
    text: textReport(issues, language),
  };
}

function fileView(file: string, all: readonly Issue[], language: Language): FileView {
  const name = shown(file, 400);
  const rest = all.slice(mostPerFile);
  const { more } = say(trialPhrases, language);
  const counts = summary(count(rest), language);
  return {
    name,
    issues: all.slice(0, mostPerFile).map((issue) => issueView(issue, language)),
    more: rest.length === 0 ? undefined : fill(more, { counts, file: name }),
  };
}

function issueView(issue: Issue, language: Language): IssueView {
  const { severity, code } = issue;
  return { severity, code, place: placeOf(issue, language), ...describeIssue(issue, language) };
}

function placeOf(issue: Issue, language: Language): string {
  const t = say(trialPhrases, language);
  const { line, field, details } = issue;
  const address = cellAddress(issue);
  const cell = details?.['cell'] === undefined ? t.row : t.cell;
  return [
    ...(line === undefined ? [] : [fill(t.line, { line })]),
    ...(address === undefined ? [] : [fill(cell, { cell: address, row: address })]),
    ...(field === undefined ? [] : [fill(t.column, { field: shown(field) })]),
  ].join(' · ');
}
