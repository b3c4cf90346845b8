import type { Language } from '../../table/language.ts';
import { shown } from '../../text/issues/shown.ts';
import { importReport } from '../../text/import/report.ts';
import { fill } from '../../text/messages/say.ts';
import type { Interpretation } from './interpret.ts';
import type { Mapping } from './mapping.ts';
import type { Role } from './role.ts';
import type { SheetTable } from './table.ts';
import type { Workbook } from './workbook/workbook.ts';
import { lettersOf } from './workbook/workbook.ts';

/** How a file was understood: where its head is, what its columns are. Empty while no sheet was chosen. */
export function readingReport(
  { table, proved }: Interpretation,
  { file, kind }: Workbook,
  language: Language,
): string {
  if (table === undefined) return '';
  const { head, grid, columns } = table;
  const rows =
    head.top === head.bottom
      ? String(head.top + 1)
      : `${String(head.top + 1)}–${String(head.bottom + 1)}`;
  const first =
    kind === 'csv'
      ? fill(importReport.csvFile[language], { file, head: rows })
      : fill(importReport.file[language], { file, sheet: grid.sheet.name, head: rows });
  const lines = head.columns.flatMap(({ index, name }) => {
    const roles = (columns.roles.get(index) ?? []).map((role) => roleInWords(role, language));
    const known = roles.filter((words) => words !== undefined);
    if (known.length === 0) return [];
    const proof = proved.find((one) => one.numerator === index || one.denominator === index);
    const why =
      proof === undefined
        ? ''
        : fill(importReport.proved[language], {
            numerator: lettersOf(proof.numerator),
            denominator: lettersOf(proof.denominator),
            rate: lettersOf(proof.rate),
          });
    return [`  ${lettersOf(index)} "${shown(name, 80)}": ${known.join(', ')}${why}`];
  });
  return [first, importReport.columns[language], ...lines].join('\n');
}

function roleInWords(role: Role, language: Language): string | undefined {
  switch (role.kind) {
    case 'unit':
      return importReport.roleUnit[language];
    case 'code':
      return importReport.roleCode[language];
    case 'period':
      return importReport.rolePeriod[language];
    case 'indicator':
      return importReport.roleIndicator[language];
    case 'text':
      return importReport[role.field][language];
    case 'figure': {
      const part = importReport[role.part][language];
      const { indicator } = role;
      return indicator === undefined
        ? part
        : fill(importReport.partOf[language], { part, indicator });
    }
    default:
      return undefined;
  }
}

/** What was not taken over and why: rows, columns, sheets. Empty rows are not named. */
export function leftOutReport(
  interpretation: Interpretation,
  { sheets }: Workbook,
  { language, mapping }: { readonly language: Language; readonly mapping: Mapping },
): string {
  const { table } = interpretation;
  const hiddenSkipped = mapping.hiddenRows === 'skip';
  if (table === undefined) return '';
  const say = importReport;
  const others = sheets
    .filter(({ name }) => name !== table.grid.sheet.name)
    .map(
      ({ name, hidden }) =>
        `${fill(say.sheet[language], { sheet: shown(name) })}: ${(hidden ? say.hiddenSheet : say.otherSheet)[language]}`,
    );
  const lines = [
    ...rowLines(table, interpretation, { language, hiddenSkipped }),
    ...columnLines(table, interpretation, language),
    ...absentLines(table, mapping, language),
    ...others,
  ];
  return lines.length === 0
    ? ''
    : [say.leftOut[language], ...lines.map((line) => `  ${line}`)].join('\n');
}

function rowLines(
  { head, body }: SheetTable,
  { skipped, totalsChecked }: Interpretation,
  { language, hiddenSkipped }: { readonly language: Language; readonly hiddenSkipped: boolean },
): readonly string[] {
  const say = importReport;
  const titles = head.titles.filter((title) => title !== '');
  const first =
    titles.length === 0 ? [] : [`${rowsInWords(1, head.top, language)}: ${say.title[language]}`];
  const rest = body.flatMap(({ row, kind, name, hidden }) => {
    const words = (phrase: string) =>
      `${rowsInWords(row + 1, row + 1, language)}: ${fill(phrase, { name: shown(name) })}`;
    if (kind === 'blank' || kind === 'second') return [];
    const checked = totalsChecked && (kind === 'total' || kind === 'subtotal');
    if (kind !== 'figures')
      return [words(say[kind][language]) + (checked ? say.checked[language] : '')];
    if (hidden && hiddenSkipped) return [words(say.hiddenRow[language])];
    return skipped.includes(row) ? [words(say.skippedUnit[language])] : [];
  });
  const second = body.filter(({ kind }) => kind === 'second');
  const [from] = second;
  const to = second.at(-1);
  if (from === undefined || to === undefined) return [...first, ...rest];
  const below = rowsInWords(from.row + 1, to.row + 1, language);
  return [...first, ...rest, `${below}: ${say.second[language]}`];
}

/** Columns that were there when the mapping was made. */
function absentLines(
  { head }: SheetTable,
  { columns }: Mapping,
  language: Language,
): readonly string[] {
  const names = new Set(head.columns.map(({ name }) => name));
  return [...columns]
    .filter(([name, role]) => role !== 'skip' && !names.has(name))
    .map(([column]) => {
      const shownColumn = fill(importReport.absentColumn[language], { column: shown(column, 80) });
      return `${shownColumn}: ${importReport.absent[language]}`;
    });
}

function rowsInWords(first: number, last: number, language: Language): string {
  const { row, rows } = importReport;
  return first === last
    ? fill(row[language], { row: first })
    : fill(rows[language], { first, last });
}

function columnLines(
  { head, columns, grid }: SheetTable,
  { lonely }: Interpretation,
  language: Language,
): readonly string[] {
  const say = importReport;
  return head.columns.flatMap(({ index, name }) => {
    const roles = columns.roles.get(index) ?? [];
    const isHidden = grid.sheet.hiddenColumns.has(index);
    const reason = columns.strange.some((column) => column.index === index)
      ? say.strangeColumn
      : lonely.includes(index)
        ? say.lonelyColumn
        : roles.some(({ kind }) => kind === 'skip')
          ? say.skippedColumn
          : isHidden && roles.length > 0
            ? say.hiddenColumn
            : undefined;
    if (reason === undefined) return [];
    const column = fill(say.column[language], {
      letters: lettersOf(index),
      column: shown(name, 80),
    });
    return [`${column}: ${reason[language]}`];
  });
}
