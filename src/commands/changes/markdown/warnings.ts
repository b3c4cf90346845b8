import type { UnitOfMeasure } from '../../../model/indicator.ts';
import { formatMeasure, formatNumber } from '../../../text/format.ts';
import { fill } from '../../../text/messages/say.ts';
import { asCode } from '../../../text/report/markdown.ts';
import type { ChangeReport } from '../report.ts';
import { unitsGoneLines, vanishedTogether } from './units-gone.ts';
import type { Writer } from './writer.ts';

/** How many things a reviewer has to look at first. */
export function warningCount(report: ChangeReport): number {
  return [
    report.outside.slice(0, 1),
    ...[report.unreadable, report.vanished, vanishedTogether(report.unitsGone), report.shrunk],
    ...[report.rewritten, report.jumps, report.uncorrected],
  ].reduce((sum, { length }) => sum + length, 0);
}

/** What must be seen before anything else. */
export function warningLines(report: ChangeReport, w: Writer): readonly string[] {
  const { t } = w;
  const { outside, unreadable, vanished, shrunk } = report;
  return [
    ...(outside.length > 0 ? [`- ${fill(t.code, { count: outside.length })}`] : []),
    ...w.list(unreadable, (file) => fill(t.unreadable, { file: asCode(file, 200) })),
    ...group(fill(t.vanished, { count: vanished.length }), vanished, w, (at) => asCode(at, 200)),
    ...unitsGoneLines(report.unitsGone, w),
    ...group(fill(t.shrunk, { count: shrunk.length }), shrunk, w, (cell) => {
      return `${w.key(cell.key)}: ${w.cell(cell.old)} → ${w.cell(cell.new)} (${w.place(cell)})`;
    }),
    ...jumpLines(report, w),
    ...uncorrectedLines(report, w),
  ];
}

function jumpLines({ rewritten, jumps, jumpLimit }: ChangeReport, w: Writer): readonly string[] {
  const { t } = w;
  const style = { language: w.language, atMost: 4 };
  const times = formatNumber(jumpLimit, style);
  const figure = (value: number, measure: UnitOfMeasure | undefined) =>
    measure === undefined ? formatNumber(value, style) : formatMeasure(value, measure, style);
  return [
    ...group(fill(t.rewritten, { times, count: rewritten.length }), rewritten, w, (jump) => {
      return `${w.key(jump.key)}: ${figure(jump.old, jump.measure)} → ${figure(jump.new, jump.measure)} (${w.place(jump)})`;
    }),
    ...group(fill(t.jumps, { times, count: jumps.length }), jumps, w, (jump) =>
      fill(t.jump, {
        what: w.key(jump.key),
        new: figure(jump.new, jump.measure),
        previous: w.period(jump.previous),
        old: figure(jump.old, jump.measure),
        place: w.place(jump),
      }),
    ),
  ];
}

function uncorrectedLines({ uncorrected }: ChangeReport, w: Writer): readonly string[] {
  const heading = fill(w.t.uncorrected, { count: uncorrected.length });
  return group(heading, uncorrected, w, ({ cell, row }) => {
    return `${w.key(cell.key)}: ${asCode(row, 300)}`;
  });
}

/** A heading with a list below it; nothing for an empty list. */
function group<T>(
  heading: string,
  items: readonly T[],
  w: Writer,
  line: (item: T) => string,
): readonly string[] {
  if (items.length === 0) return [];
  return [`- ${heading}`, ...w.list(items, line, 10).map((one) => `  ${one}`)];
}
