import { fill } from '../../../text/messages/say.ts';
import { asCode, asWords } from '../../../text/report/markdown.ts';
import { definitions } from '../../../table/tables.ts';
import type { CellChange, RowChange, RowsChange } from '../cell-changes.ts';
import type { ChangeReport } from '../report.ts';
import type { TextChange } from '../text-changes.ts';
import type { Writer } from './writer.ts';

/** Each cell with what it was and is. */
export function cellLines(cells: readonly CellChange[], w: Writer): readonly string[] {
  return w.list(
    cells,
    (cell) =>
      `${w.place(cell)} ${w.key(cell.key)} · ${asCode(cell.column)}: ${w.cell(cell.old)} → ${w.cell(cell.new)}`,
    40,
  );
}

/** The rows added and gone, by table and period. */
export function rowLines(rows: readonly RowsChange[], w: Writer): readonly string[] {
  return rows.flatMap(({ table, period, added, gone }) => {
    const words = definitions.find(({ name }) => name === table)?.title[w.language] ?? table;
    const named = period === undefined ? words : `${words}, ${w.period(period)}`;
    const counted = { added: added.length, gone: gone.length };
    return [
      `- ${fill(w.t.rowsOf, { table: named, ...counted })}`,
      ...[
        ...w.list(gone, rowLine(w.t.gone, w), 10),
        ...w.list(added, rowLine(w.t.added, w), 10),
      ].map((line) => `  ${line}`),
    ];
  });
}

function rowLine(word: string, w: Writer) {
  return ({ key, perhaps, ...place }: RowChange) => {
    const twin =
      perhaps && fill(w.t.perhaps, { other: perhaps.map(({ id }) => asCode(id)).join(' ') });
    const isAdded = word === w.t.added;
    return `${word}: ${w.key(key)} (${w.place(place)})${isAdded && twin ? `, ${twin}` : ''}`;
  };
}

/** Texts with their title, status and address. */
export function textLines(texts: readonly TextChange[], w: Writer): readonly string[] {
  return w.list(texts, ({ change, kind, title, status, address, file }) => {
    const name = title === undefined ? asCode(file, 200) : asWords(title, 160);
    const standing = status === undefined ? '' : `, ${asCode(status)}`;
    return `${w.t[change]}, ${w.t[kind]}: ${name}${standing}, ${asCode(address, 200)}`;
  });
}

export function settingLines({ settings }: ChangeReport, w: Writer): readonly string[] {
  return w.list(
    settings,
    ({ key, old, new: now }) => `${asCode(key)}: ${w.cell(old)} → ${w.cell(now)}`,
  );
}

export function fileLines({ files }: ChangeReport, w: Writer): readonly string[] {
  return w.list(files, ({ change, file }) => `${w.t[change]}: ${asCode(file, 200)}`);
}
