import type { Issue } from '../../table/issue.ts';
import type { Language } from '../../table/language.ts';
import { describeIssue } from '../issues/describe.ts';

/** The report as GitLab shows it on the lines of a merge request (Code Quality). `folder` leads from the repository to the portal. */
export function codeQualityReport(
  issues: readonly Issue[],
  language: Language,
  folder: string,
): string {
  const times = new Map<string, number>();
  const listed = issues.map((issue) => {
    const { code, severity, file, line = 1, field } = issue;
    const { message, hint } = describeIssue(issue, language);
    const name = [code, file, line, field ?? ''].join(':');
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return {
      description: `${field === undefined ? '' : `${field}: `}${message} ${hint}`,
      check_name: code,
      fingerprint: `${name}:${String(time)}`,
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path: folder + file, lines: { begin: line } },
    };
  });
  return `${JSON.stringify(listed, undefined, 2)}\n`;
}
