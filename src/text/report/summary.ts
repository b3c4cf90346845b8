import type { Issue } from '../../table/issue.ts';
import type { Language } from '../../table/language.ts';

/** How many issues there are of each severity. */
export interface Count {
  readonly errors: number;
  readonly warnings: number;
}

export function count(issues: readonly Issue[]): Count {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: issues.length - errors };
}

/** `2 lỗi, 1 cảnh báo` · `2 errors, 1 warning`. */
export function summary({ errors, warnings }: Count, language: Language): string {
  return language === 'vi'
    ? `${errors} lỗi, ${warnings} cảnh báo`
    : `${plural(errors, 'error')}, ${plural(warnings, 'warning')}`;
}

/** `1 error`, `2 errors`. */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
