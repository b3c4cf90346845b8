import type { Issue } from '../../table/issue.ts';
import type { Language } from '../../table/language.ts';
import { describeIssue } from '../issues/describe.ts';
import { shown } from '../issues/shown.ts';
import { count, plural, summary } from './summary.ts';

/** More of one file would hide the others. */
export const mostPerFile = 100;

const columnWords = { vi: 'cột', en: 'column' };
const keyWords = { vi: 'khóa', en: 'key' };

const severities = {
  vi: { error: 'LỖI', warning: 'CẢNH BÁO' },
  en: { error: 'ERROR', warning: 'WARNING' },
};

/** The report for a terminal: every issue with its place, what is wrong and how to mend it; the count at the end. */
export function textReport(issues: readonly Issue[], language: Language): string {
  const files = Map.groupBy(issues, ({ file }) => file);
  const parts = [...files].map(([file, all]) => fileReport(file, all, language));
  return [...parts, closing(issues, files.size, language)].join('\n\n') + '\n';
}

function fileReport(file: string, issues: readonly Issue[], language: Language): string {
  const told = issues.slice(0, mostPerFile).map((issue) => issueReport(issue, language));
  const rest = issues.slice(mostPerFile);
  if (rest.length === 0) return told.join('\n');
  const more = summary(count(rest), language);
  const name = shown(file, 400);
  return [
    ...told,
    language === 'vi' ? `${name}: và ${more} nữa` : `${name}: and ${more} more`,
  ].join('\n');
}

function issueReport(issue: Issue, language: Language): string {
  const { message, hint } = describeIssue(issue, language);
  const place = [shown(issue.file, 400), issue.line, issue.column].filter(
    (part) => part !== undefined,
  );
  const severity = severities[language][issue.severity];
  const column = columnOf(issue, language);
  return `${place.join(':')}  ${severity} ${issue.code}  ${column}${message}\n   → ${hint}`;
}

/** The column by its name and by its number in the row, as far as they are known; outside the tables the key. */
function columnOf({ field, file, details }: Issue, language: Language): string {
  const words = file.endsWith('.csv') ? columnWords : keyWords;
  const word = words[language];
  const cell = details?.['cell'];
  if (field !== undefined)
    return `${word} "${shown(field)}"${cell === undefined ? '' : ` (${word} ${cell})`}: `;
  return cell === undefined ? '' : `${word} ${cell}: `;
}

function closing(issues: readonly Issue[], files: number, language: Language): string {
  const counted = summary(count(issues), language);
  if (files === 0) return `${counted}.`;
  return language === 'vi'
    ? `${counted} trong ${files} tệp.`
    : `${counted} in ${plural(files, 'file')}.`;
}
