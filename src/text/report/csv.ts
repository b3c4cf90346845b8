import type { Issue, Severity } from '../../table/issue.ts';
import type { Language, Words } from '../../table/language.ts';
import { cellAddress } from '../cell-address.ts';
import { byteOrderMark, guardedText, quotedCell } from '../csv-cell.ts';
import { describeIssue } from '../issues/describe.ts';

/** The report for spreadsheets: one issue a row, with the cell as a spreadsheet names it. */
export function csvReport(issues: readonly Issue[], language: Language): string {
  const header = columns.map(({ name }) => name[language]);
  const rows = issues.map((issue) => columns.map(({ text }) => text(issue, language)));
  const lines = [header, ...rows].map((cells) =>
    cells.map((cell) => quotedCell(guardedText(cell))).join(','),
  );
  return `${byteOrderMark}${lines.join('\r\n')}\r\n`;
}

interface Column {
  readonly name: Words;
  readonly text: (issue: Issue, language: Language) => string;
}

const severities: Readonly<Record<Severity, Words>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
};

const columns: readonly Column[] = [
  {
    name: { vi: 'mức', en: 'severity' },
    text: ({ severity }, language) => severities[severity][language],
  },
  { name: { vi: 'tệp', en: 'file' }, text: ({ file }) => file },
  { name: { vi: 'dòng', en: 'line' }, text: ({ line }) => String(line ?? '') },
  { name: { vi: 'ô', en: 'cell' }, text: (issue) => cellAddress(issue) ?? '' },
  { name: { vi: 'cột', en: 'column' }, text: ({ field }) => field ?? '' },
  { name: { vi: 'nội dung', en: 'value' }, text: ({ value }) => value ?? '' },
  {
    name: { vi: 'vấn đề', en: 'message' },
    text: (issue, language) => describeIssue(issue, language).message,
  },
  {
    name: { vi: 'cách sửa', en: 'hint' },
    text: (issue, language) => describeIssue(issue, language).hint,
  },
  { name: { vi: 'mã', en: 'code' }, text: ({ code }) => code },
];
