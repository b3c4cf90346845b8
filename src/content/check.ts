import type { Directive } from '../model/directive.ts';
import type { Issue } from '../table/issue.ts';
import type { Language } from '../table/language.ts';
import { compareIssues } from '../table/order.ts';
import type { Known } from '../table/references.ts';
import { citationFaults } from './citations.ts';
import { unknownNames } from './directive-references.ts';
import type { Surroundings } from './directive-rules.ts';
import { recordFaults } from './directive-rules.ts';
import type { DirectiveText } from './directive-text.ts';
import { directiveFrom, isSummarised, readDirective } from './directives.ts';
import type { TextFile } from './frontmatter.ts';
import { splitText } from './frontmatter.ts';
import { registerFaults } from './register.ts';
import { unsafeParts } from './safe-mdx.ts';
import { slugFaults, slugOfFile } from './slugs.ts';
import { headOfTranslation, strayTranslations } from './translations.ts';

export interface CheckedContents {
  /** By file. */
  readonly directives: readonly Directive[];
  /** By file, line, column, code. */
  readonly issues: readonly Issue[];
}

/** What texts are held against. */
export interface ContentContext extends Surroundings {
  /** What may be named, by table or folder of texts; what could not be read whole is absent. */
  readonly known: ReadonlyMap<string, Known>;
}

const directiveFile = /^content\/directives\/[^/]+\.mdx$/;
const englishDirective = /^content\/directives\/en\/[^/]+\.mdx$/;

/** Checks every text of `content/`: its name, its head and whether its body could run anything. Nothing is evaluated. */
export function checkContents(
  files: readonly TextFile[],
  context: ContentContext,
): CheckedContents {
  const names = files.map(({ file }) => file);
  const issues: Issue[] = [...slugFaults(names), ...strayTranslations(names)];
  const directives: DirectiveText[] = [];
  const english = new Set<string>();
  for (const file of files) {
    const split = splitText(file);
    if (englishDirective.test(file.file)) {
      issues.push(...headOfTranslation(file, split), ...unsafeParts(file, split.bodyStart));
      if (isSummarised(file, split)) english.add(slugOfFile(file.file));
      continue;
    }
    issues.push(...split.issues, ...unsafeParts(file, split.bodyStart));
    if (!directiveFile.test(file.file)) continue;
    const { directive, issues: faults } = readDirective(file, split);
    issues.push(...faults);
    if (directive !== undefined) directives.push(directive);
  }
  issues.push(...directiveFaults(directives, context));
  return {
    directives: directives.map((one) => directiveFrom(one, summariesOf(one, english))),
    issues: issues.sort(compareIssues),
  };
}

function directiveFaults(
  directives: readonly DirectiveText[],
  context: ContentContext,
): readonly Issue[] {
  return [
    ...directives.flatMap((one) => [
      ...unknownNames(one, context.known),
      ...recordFaults(one, context),
    ]),
    ...registerFaults(directives),
    ...citationFaults(directives),
  ];
}

function summariesOf({ id, summarised }: DirectiveText, english: ReadonlySet<string>): Language[] {
  return [...(summarised ? (['vi'] as const) : []), ...(english.has(id) ? (['en'] as const) : [])];
}
