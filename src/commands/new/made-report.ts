import { diskFolder } from '../../table/disk-folder.ts';
import type { Issue } from '../../table/issue.ts';
import type { Language } from '../../table/language.ts';
import { newWords } from '../../text/new/words.ts';
import { count, summary } from '../../text/report/summary.ts';
import { textReport } from '../../text/report/text.ts';
import { fill } from '../../text/messages/say.ts';
import { openChecked } from '../open-checked.ts';
import type { Made } from './subcommand.ts';

/** What was written, what the check of the whole portal says of it, what a person must look at, and what comes next. */
export function madeReport(
  made: Made,
  { language, today }: { readonly language: Language; readonly today: string },
): string {
  const { root, files, changed = new Map<string, string>(), notes } = made;
  const own = new Set([...files.keys(), ...changed.keys()]);
  const { issues } = openChecked(diskFolder(root), today);
  return [
    listed(newWords.written[language], [...files.keys()]),
    listed(newWords.changed[language], [...changed.keys()]),
    found(issues, own, { language, changesTables: changed.size > 0 }),
    listed(
      newWords.next[language],
      notes.map((note) => note[language]),
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function listed(heading: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [heading, ...lines.map((line) => `  ${line}`)].join('\n');
}

interface Manner {
  readonly language: Language;
  /** What was edited may make a fault of what other tables say. */
  readonly changesTables: boolean;
}

function found(
  issues: readonly Issue[],
  own: ReadonlySet<string>,
  { language, changesTables }: Manner,
): string {
  const here = issues.filter(({ file }) => own.has(file));
  const others = issues.filter(({ file }) => !own.has(file));
  const told = firstOfEach(here, most);
  const rest = countedRest(here, told).map((more) => fill(newWords.more[language], more));
  const report = [textReport(told, language).trimEnd(), ...rest].join('\n');
  return [
    here.length === 0 ? newWords.sound[language] : `${newWords.toFill[language]}\n${report}`,
    ...(others.length === 0
      ? []
      : [fill(newWords.elsewhere[language], { summary: summary(count(others), language) })]),
    ...(changesTables ? [firstErrors(others, language)] : []),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** The first errors of each kind, without their sum. */
function firstErrors(issues: readonly Issue[], language: Language): string {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const told = firstOfEach(errors, 3);
  const rest = countedRest(errors, told).map((more) => fill(newWords.more[language], more));
  if (told.length === 0) return '';
  const lines = textReport(told, language).trimEnd().split('\n');
  // Its last line counts what is shown here; all of them have been counted above.
  return [...lines.slice(0, -1), ...rest].join('\n').trimEnd();
}

/** More of one kind in one file would hide the others. */
const most = 20;

function kindOf({ file, code }: Issue): string {
  return `${file} ${code}`;
}

function firstOfEach(issues: readonly Issue[], atMost: number): readonly Issue[] {
  const seen = new Map<string, number>();
  return issues.filter((issue) => {
    const count = (seen.get(kindOf(issue)) ?? 0) + 1;
    seen.set(kindOf(issue), count);
    return count <= atMost;
  });
}

function countedRest(issues: readonly Issue[], told: readonly Issue[]) {
  const shown = new Set(told);
  const left = issues.filter((issue) => !shown.has(issue));
  return [...Map.groupBy(left, kindOf).values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ file: first.file, code: first.code, count: group.length }];
  });
}
