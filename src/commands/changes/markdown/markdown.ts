import type { Language } from '../../../table/language.ts';
import { capitalise } from '../../../text/capitalise.ts';
import { fill } from '../../../text/messages/say.ts';
import { asCode } from '../../../text/report/markdown.ts';
import { summary } from '../../../text/report/summary.ts';
import { changesRank } from '../ranking-changes.ts';
import { changesAnything } from '../report.ts';
import type { ChangeReport } from '../report.ts';
import { cellLines, fileLines, rowLines, settingLines, textLines } from './edits.ts';
import { rankingLines, targetLines } from './rankings.ts';
import { warningCount, warningLines } from './warnings.ts';
import { writer } from './writer.ts';
import type { Writer } from './writer.ts';

/** A comment on GitHub has at most 65,536 characters; what posts it adds a line of its own. */
const longestReport = 60_000;

/** The report of a change as a comment of a pull request: short lists, and never more than a comment can hold. */
export function markdownReport(
  report: ChangeReport,
  language: Language,
  { hasFull }: { readonly hasFull: boolean },
): string {
  const w = writer({ language, isFull: false, hasFull });
  return capped(linesOf(report, w), w);
}

/** The same with every cell, row and rank, however long. */
export function fullMarkdown(report: ChangeReport, language: Language): string {
  const w = writer({ language, isFull: true, hasFull: true });
  return `${linesOf(report, w).join('\n')}\n`;
}

function linesOf(report: ChangeReport, w: Writer): readonly string[] {
  const { t } = w;
  const { cells, files, outside } = report;
  return [
    `## ${t.title}`,
    '',
    ...summaryLines(report, w),
    ...section(t.warnings, warningLines(report, w)),
    ...section(t.rankings, rankingLines(report.rankings, w)),
    ...section(t.targets, targetLines(report.rankings, w)),
    ...section(fill(t.cells, { count: cells.length }), cellLines(cells, w)),
    ...section(t.rows, rowLines(report.rows, w)),
    ...section(t.texts, textLines(report.texts, w)),
    ...section(fill(t.files, { count: files.length }), fileLines(report, w)),
    ...section(t.settings, settingLines(report, w)),
    ...section(
      fill(t.outside, { count: outside.length }),
      outside.length === 0
        ? []
        : [t.maintainer, '', ...w.list(outside, (file) => asCode(file, 200))],
    ),
  ];
}

function section(heading: string, lines: readonly string[]): readonly string[] {
  const end = lines.findLastIndex((line) => line !== '') + 1;
  return end === 0 ? [] : ['', `### ${heading}`, '', ...lines.slice(0, end)];
}

/** What was done in two lines: counts, and what the check says. */
function summaryLines(report: ChangeReport, w: Writer): readonly string[] {
  const { t, language } = w;
  const faults = summary(report.faults, language);
  const checked = report.faults.errors > 0 ? t.checkedFaulty : t.checked;
  const unsound = {
    before: [t.beforeUnsound],
    after: [t.afterUnsound],
    both: [t.afterUnsound],
    none: [],
  }[report.notComputed ?? 'none'];
  const told = changesAnything(report) ? counted(report, w) : t.nothing;
  return [told, '', [fill(checked, { faults }), ...unsound].join(' ')];
}

/** `Ô đổi: 3; đơn vị đổi hạng: 2`: what there is none of is not said. */
function counted(report: ChangeReport, { t }: Writer): string {
  const { rows, rankings, cells, texts, files, settings } = report;
  const moved = rankings.filter(({ change }) => change === 'moved');
  const places = moved.flatMap(({ moves }) => moves.filter(changesRank));
  const targets = moved.flatMap((ranking) => ranking.targets);
  const warnings = warningCount(report);
  const counts: readonly (readonly [string, number])[] = [
    [t.countOfCells, cells.length],
    [t.countOfAdded, rows.reduce((sum, { added }) => sum + added.length, 0)],
    [t.countOfGone, rows.reduce((sum, { gone }) => sum + gone.length, 0)],
    [t.countOfMoved, new Set(places.map(({ unit }) => unit.id)).size],
    [t.countOfMet, targets.filter(({ after }) => after === 'met').length],
    [
      t.countOfMissed,
      targets.filter(({ before, after }) => before === 'met' && after !== 'met').length,
    ],
    [t.countOfTexts, texts.length],
    [t.countOfFiles, files.length],
    [t.countOfSettings, settings.length],
  ];
  const told = [
    ...counts.filter(([, count]) => count > 0).map(([word, count]) => `${word}: ${String(count)}`),
    ...(warnings > 0 ? [fill(t.countOfWarnings, { count: warnings })] : []),
  ];
  return `${capitalise(told.join('; '))}.`;
}

/** Whole lines up to the limit, with a sentence that says how many more there would be. */
function capped(lines: readonly string[], w: Writer): string {
  let length = 0;
  const fits = lines.findIndex((line) => (length += line.length + 1) > longestReport);
  if (fits === -1) return `${lines.join('\n')}\n`;
  const where = w.hasFull ? w.t.inFile : w.t.askFull;
  const cut = fill(w.t.cut, { count: lines.length - fits, where });
  return `${[...lines.slice(0, fits), '', cut].join('\n')}\n`;
}
