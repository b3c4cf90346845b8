import type { Issue } from '../../table/issue.ts';
import type { Language } from '../../table/language.ts';
import { shown } from './shown.ts';
import { issueWords } from './words.ts';

/** An issue in words: what is wrong, and how to mend it. */
export interface Description {
  readonly message: string;
  readonly hint: string;
}

/** Puts words to an issue. Every value it shows is cut and made visible, so that it stays one line of plain text. */
export function describeIssue(issue: Issue, language: Language): Description {
  const words = issueWords[issue.code];
  const values = valuesOf(issue);
  return {
    message: fill(words.message[language], values),
    hint: fill(words.hint[language], values),
  };
}

/** A detail is cut only where no list of columns or codes reaches. */
const longestDetail = 600;

function valuesOf({ value, field, line, row, details }: Issue): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [name, detail] of Object.entries({ field, line, row, ...details }))
    if (detail !== undefined) texts.set(name, shown(String(detail), longestDetail));
  if (value !== undefined) texts.set('value', shown(value));
  return texts;
}

/** A placeholder without a value stays as it is, to be seen. */
function fill(template: string, values: ReadonlyMap<string, string>): string {
  return template.replaceAll(/\{(\w+)\}/g, (hole, name: string) => values.get(name) ?? hole);
}
