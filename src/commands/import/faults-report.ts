import type { Language } from '../../table/language.ts';
import { describeFault } from '../../text/import/describe-fault.ts';
import { importReport } from '../../text/import/report.ts';
import { fill } from '../../text/messages/say.ts';
import type { CellFault } from './figures.ts';
import { addressOf } from './workbook/workbook.ts';

const mostShown = 30;

/** The faults cell by cell, and where the rows are that have them. */
export function faultsReport(
  faults: readonly CellFault[],
  file: string,
  language: Language,
): string {
  const lines = faults
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .slice(0, mostShown)
    .map((fault) => {
      const { reason, hint } = describeFault(fault, language);
      return `  ${addressOf(fault.row, fault.column)}: ${reason}\n     → ${hint}`;
    });
  const rest = faults.length - mostShown;
  const more = rest > 0 ? [`  ${fill(importReport.more[language], { count: rest })}`] : [];
  const heading = fill(importReport.faults[language], { count: faults.length, file });
  return [heading, ...lines, ...more].join('\n');
}
