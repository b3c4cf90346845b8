import writeWorkbook from 'write-excel-file/node';
import type { CellObject } from 'write-excel-file/node';
import type { Language } from '../../table/language.ts';
import { describeFault } from '../../text/import/describe-fault.ts';
import { importReport } from '../../text/import/report.ts';
import type { CellFault } from './figures.ts';
import { ownWords } from './grid.ts';
import type { Grid } from './grid.ts';
import type { SheetTable } from './table.ts';
import { addressOf } from './workbook/workbook.ts';
import type { Content } from './workbook/workbook.ts';

/** Amber, dark enough to be seen beside white and light enough to be read through. */
const painted = { backgroundColor: '#FFD28A', fontWeight: 'bold' } as const;

/**
 * The rows that have faults, as they stand in the file, under its own head; before them the cell, the reason and a suggestion. A row
 * with two faults stands there twice. Everything is text, so that no cell of the file is run as a formula; numbers stay numbers.
 */
export async function errorsWorkbook(
  { grid, head }: SheetTable,
  faults: readonly CellFault[],
  language: Language,
): Promise<Uint8Array> {
  const own = [importReport.cellHeading, importReport.reasonHeading, importReport.hintHeading];
  const headRows = Array.from({ length: head.bottom - head.top + 1 }, (_, at) => {
    const last = head.top + at === head.bottom;
    const mine = own.map((words) => text(last ? words[language] : '', { fontWeight: 'bold' }));
    const theirs = ownWords(grid, head.top + at).map((words) =>
      text(words, { fontWeight: 'bold' }),
    );
    return [...mine, ...theirs];
  });
  const rows = faults
    .toSorted((a, b) => a.row - b.row || a.column - b.column)
    .map((fault) => faultRow(grid, fault, language));
  const columns = [{ width: 8 }, { width: 46 }, { width: 46 }];
  const widths = Array.from({ length: grid.width }, () => ({ width: 18 }));
  const result = writeWorkbook([...headRows, ...rows], {
    sheet: importReport.errorsSheet[language],
    columns: [...columns, ...widths],
    stickyRowsCount: headRows.length,
  });
  return result.toBuffer();
}

function faultRow(grid: Grid, fault: CellFault, language: Language): CellObject[] {
  const { reason, hint } = describeFault(fault, language);
  const theirs = Array.from({ length: grid.width }, (_, column) => {
    const style = column === fault.column ? painted : {};
    return copied(grid.cell(fault.row, column)?.content, style);
  });
  return [
    text(addressOf(fault.row, fault.column), {}),
    text(reason, {}),
    text(hint, {}),
    ...theirs,
  ];
}

type Style = Partial<typeof painted> | { readonly fontWeight: 'bold' };

function copied(content: Content | undefined, style: Style): CellObject {
  if (content === undefined) return { ...style, type: String };
  switch (content.kind) {
    case 'text':
      return text(content.text, style);
    case 'number':
      return { value: content.number, type: Number, ...formatOf(content), ...style };
    case 'date':
      return text(content.date, style);
    case 'error':
      return text(content.text, style);
    case 'uncalculated':
      return text(`=${content.formula}`, style);
  }
}

function formatOf({ percent, decimals }: Extract<Content, { readonly kind: 'number' }>) {
  if (decimals === undefined) return {};
  const format = (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`) + (percent ? '%' : '');
  return { format };
}

/** A cell that is text whatever it begins with. */
function text(value: string, style: Style): CellObject {
  return { value, type: String, wrap: true, alignVertical: 'top', ...style };
}
