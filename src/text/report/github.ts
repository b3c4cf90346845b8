import type { Issue } from '../../table/issue.ts';
import type { Language } from '../../table/language.ts';
import { describeIssue } from '../issues/describe.ts';
import { count, summary } from './summary.ts';

/** GitHub shows so many annotations of each severity for one step, and drops the others without a word. */
const mostShown = 10;

/**
 * The report as annotations of a pull request. `folder` leads from the repository to the portal, `''` when they are one.
 * What GitHub would drop is counted in a closing notice.
 */
export function githubReport(issues: readonly Issue[], language: Language, folder: string): string {
  const bySeverity = (['error', 'warning'] as const).map((severity) =>
    issues.filter((issue) => issue.severity === severity),
  );
  const lines = bySeverity
    .flatMap((all) => all.slice(0, mostShown))
    .map((issue) => annotation(issue, language, folder));
  const rest = bySeverity.flatMap((all) => all.slice(mostShown));
  return [...lines, ...(rest.length === 0 ? [] : [notice(rest, language)])]
    .map((line) => `${line}\n`)
    .join('');
}

function annotation(issue: Issue, language: Language, folder: string): string {
  const { message, hint } = describeIssue(issue, language);
  const { file, line, column: col, field } = issue;
  const named = field === undefined ? message : `${field}: ${message}`;
  const properties = Object.entries({ file: folder + file, line, col, title: issue.code })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${issue.severity} ${properties.join(',')}::${escapeData(`${named}\n${hint}`)}`;
}

function notice(rest: readonly Issue[], language: Language): string {
  const more = summary(count(rest), language);
  return language === 'vi'
    ? `::notice::Còn ${more} không hiện ở đây: chạy "npm run check" để xem tất cả.`
    : `::notice::${more} more are not shown here: run "npm run check -- --lang en" to see all.`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
