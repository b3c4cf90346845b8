import type { Directive } from '../model/directive.ts';
import type { Issue } from '../table/issue.ts';
import { compareIssues } from '../table/order.ts';
import type { Known } from '../table/references.ts';
import { directiveFrom, readDirective } from './directives.ts';
import type { TextFile } from './frontmatter.ts';
import { splitText } from './frontmatter.ts';
import { unsafeParts } from './safe-mdx.ts';
import { slugFaults, slugOfFile } from './slugs.ts';

export interface CheckedContents {
  /** By id. */
  readonly directives: readonly Directive[];
  /** By file, line, column, code. */
  readonly issues: readonly Issue[];
}

const directiveFile = /^content\/directives\/[^/]+\.mdx$/;

/** Checks every text of `content/`: its name, its head and whether its body could run anything. Nothing is evaluated. */
export function checkContents(
  files: readonly TextFile[],
  units: Known | undefined,
): CheckedContents {
  const issues: Issue[] = [...slugFaults(files.map(({ file }) => file))];
  const directives: Directive[] = [];
  for (const file of files) {
    const split = splitText(file);
    issues.push(...split.issues, ...unsafeParts(file, split.bodyStart));
    if (!directiveFile.test(file.file)) continue;
    const { head, issues: faults } = readDirective(split, units);
    issues.push(...faults);
    if (head !== undefined) directives.push(directiveFrom(slugOfFile(file.file), head));
  }
  return { directives, issues: issues.sort(compareIssues) };
}
