import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Language } from '../../table/language.ts';
import { readArguments } from '../arguments.ts';
import { askedLanguage } from '../asked-language.ts';
import type { Call } from '../call.ts';
import { tellChanges } from '../changes/changes.ts';
import { checkPortal } from '../check-portal.ts';
import { ending } from '../command.ts';
import type { Outcome } from '../outcome.ts';
import { refused } from '../outcome.ts';
import { reviewPhrases } from './phrases.ts';

const options = {
  base: { kind: 'text' },
  head: { kind: 'text' },
  root: { kind: 'text' },
  out: { kind: 'text' },
  lang: { kind: 'text', choices: ['vi', 'en'] },
  debug: { kind: 'switch' },
} as const;

/** The summary of a job on GitHub has at most one MiB; letters of Vietnamese have up to three bytes. */
const longestList = 200_000;

/**
 * What a job does for a pull request, in one go: annotations on lines go to the output; into the folder `--out` go the report of the
 * change (`report.md`, `full.md`) and the faults for GitLab (`gl-code-quality-report.json`); all faults and the report go to the
 * file that `GITHUB_STEP_SUMMARY` names. Ends as the check ends, or as the comparison where that could not be made.
 */
export function reviewChange(call: Call): Outcome {
  const { words, folder, variables } = call;
  const language = askedLanguage(words);
  try {
    const { base, head, root, out = 'review' } = readArguments(words, options);
    const into = resolve(folder, out);
    mkdirSync(into, { recursive: true });
    const around = [...option('lang', language), ...option('root', root)];
    const check = (format: string) =>
      checkPortal({ ...call, words: [...around, '--format', format] });
    const [annotated, listed, quality] = [check('github'), check('text'), check('gitlab')];
    writeFileSync(join(into, 'gl-code-quality-report.json'), quality.output);
    const compared = [...option('base', base), ...option('head', head)];
    const files = ['--out', join(into, 'report.md'), '--full', join(into, 'full.md')];
    const told = tellChanges({ ...call, words: [...around, ...compared, ...files] });
    const summary = variables['GITHUB_STEP_SUMMARY'];
    if (summary !== undefined && summary !== '')
      appendFileSync(
        summary,
        summaryOf(listed.output + told.error, join(into, 'report.md'), language),
      );
    return {
      output: annotated.output,
      error: annotated.error + told.error,
      exit: told.exit === 0 ? annotated.exit : told.exit,
    };
  } catch (error) {
    const { text, exitCode } = ending(error, { language, debug: words.includes('--debug') });
    return refused(text, exitCode === 2 ? 2 : 3);
  }
}

function option(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`--${name}`, value];
}

/** The report of the change, and below it every fault as the check lists it. */
function summaryOf(faults: string, report: string, language: Language): string {
  const told = existsSync(report) ? readFileSync(report, 'utf8') : '';
  const list = faults.slice(0, longestList);
  const fence = '~'.repeat(
    3 + Math.max(0, ...[...list.matchAll(/~+/g)].map(([run]) => run.length)),
  );
  const cut = faults.length > list.length ? [reviewPhrases.cut[language]] : [];
  return [
    told,
    `## ${reviewPhrases.check[language]}`,
    '',
    fence,
    list.trimEnd(),
    fence,
    ...cut,
    '',
  ].join('\n');
}
