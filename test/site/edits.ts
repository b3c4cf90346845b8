import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';

/** Cells by column. */
type Row = Record<string, string>;

/** Something an editor does to the folder of a portal; `pick` chooses the place, any whole number from 0. */
export type Edit = (root: string, pick: number) => void;

/** The edits of a portal, by name: each leaves a portal that passes the check. */
export const edits = {
  'corrects a value': (root, pick) => {
    changeRow(observationFile(root, pick), pick, (row) => {
      const most = Number(row['denominator']);
      return {
        ...row,
        numerator: String((Number(row['numerator']) + 1 + (pick % 7)) % (most + 1)),
      };
    });
  },
  'takes a row out': (root, pick) => {
    changeTable(observationFile(root, pick), (rows) => rows.toSpliced(pick % rows.length, 1));
  },
  'adds a month': (root) => {
    const last = observationFile(root, -1);
    const rows = read(last);
    const latest =
      rows
        .map(({ period }) => period ?? '')
        .sort()
        .at(-1) ?? '';
    const next = monthAfter(latest);
    const added = rows.filter(({ period }) => period === latest);
    write(
      join(root, `data/observations/${next}.csv`),
      added.map((row) => ({ ...row, period: next })),
    );
  },
  'renames a unit': rewording('units', 'name'),
  'renames a place of help': rewording('support_points', 'name'),
  'moves a channel': (root, pick) => {
    changeRow(join(root, 'data/channels.csv'), pick, (row) => ({
      ...row,
      url: `${row['url'] ?? ''}/${String(pick)}`,
    }));
  },
  'rewords an indicator': rewording('indicators', 'name'),
  'cites a source otherwise': rewording('sources', 'title'),
  'sets another target': (root, pick) => {
    changeRow(join(root, 'data/targets.csv'), pick, (row) => ({
      ...row,
      value: row['value'] === '' ? '' : String((Number(row['value']) + 3) % 90),
    }));
  },
  'adds to a text': (root, pick) => {
    changeText(directiveFile(root, pick), (text) => `${text.trimEnd()}\n\nThêm một đoạn.\n`);
  },
  'adds to a page of the administration': (root, pick) => {
    changeText(nth(join(root, 'content/pages'), '.mdx', pick), (text) => `${text}\nThêm.\n`);
  },
  'dates a directive otherwise': (root, pick) => {
    changeText(directiveFile(root, pick), (text) =>
      text.replace(/^issued: '(\d{4}).*'$/m, "issued: '$1'"),
    );
  },
  'names an issuer in English otherwise': (root, pick) => {
    changeText(directiveFile(root, pick), (text) => text.replace(/^issuer_en: .*$/m, '$& (new)'));
  },
  'rewords a task': rewording('tasks', 'action'),
  'renames a procedure': rewording('procedures', 'name'),
  'names a broadcast otherwise': rewording('broadcasts', 'title'),
  'renames a group of units': rewording('levels', 'name'),
  'explains a word otherwise': rewording('glossary', 'definition'),
  'gives another reason for a correction': rewording('corrections', 'reason'),
  'notes what became of units otherwise': rewording('unit_changes', 'note'),
  'gives an indicator other points': (root, pick) => {
    changeRow(join(root, 'data/scorecards.csv'), pick, (row) => ({
      ...row,
      maximum_points: String(Number(row['maximum_points']) + 1),
    }));
  },
  'turns the rows of a table round': (root, pick) => {
    changeTable(observationFile(root, pick), (rows) => rows.toReversed());
  },
  'calls a figure provisional': (root, pick) => {
    changeRow(observationFile(root, pick), pick, (row) => ({ ...row, status: 'P' }));
  },
  'adds to a guide': (root, pick) => {
    changeText(nth(join(root, 'content/guides'), '.mdx', pick), (text) => `${text}\nThêm.\n`);
  },
  'adds to a piece of news': (root, pick) => {
    changeText(nth(join(root, 'content/news'), '.mdx', pick), (text) => `${text}\nThêm.\n`);
  },
  'draws a picture otherwise': (root, pick) => {
    changeText(nth(join(root, 'content/guides/hinh'), '.svg', pick), (text) => `${text}\n`);
  },
  'has no glossary any more': (root) => {
    rmSync(join(root, 'data/glossary.csv'), { force: true });
  },
  'names the portal otherwise': (root) => {
    changeText(join(root, 'data/portal.yaml'), (text) => text.replace(/^name: .*$/m, '$& (mới)'));
  },
} as const satisfies Readonly<Record<string, Edit>>;

/** Copies the folders of a portal, in place of what stands there. */
export function copyState(from: string, to: string): void {
  for (const part of ['data', 'content', 'public']) {
    rmSync(join(to, part), { recursive: true, force: true });
    cpSync(join(from, part), join(to, part), { recursive: true });
  }
}

function rewording(table: string, column: string): Edit {
  return (root, pick) => {
    changeRow(join(root, `data/${table}.csv`), pick, (row) => ({
      ...row,
      [column]: `${row[column] ?? ''} ${'mới cũ khác'.split(' ')[pick % 3] ?? ''}`,
    }));
  };
}

function observationFile(root: string, pick: number): string {
  return nth(join(root, 'data/observations'), '.csv', pick);
}

function directiveFile(root: string, pick: number): string {
  return nth(join(root, 'content/directives'), '.mdx', pick);
}

function nth(folder: string, end: string, pick: number): string {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .sort();
  return join(folder, files.at(pick % files.length) ?? '');
}

function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const next = new Date(Date.UTC(year, number, 1));
  return next.toISOString().slice(0, 7);
}

function changeText(file: string, change: (text: string) => string): void {
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}

function changeRow(file: string, pick: number, change: (row: Row) => Row): void {
  changeTable(file, (rows) =>
    rows.map((row, index) => (index === pick % rows.length ? change(row) : row)),
  );
}

function changeTable(file: string, change: (rows: readonly Row[]) => readonly Row[]): void {
  // An earlier edit may have left nothing of it.
  if (!existsSync(file)) return;
  write(file, change(read(file)));
}

function read(file: string): readonly Row[] {
  const text = readFileSync(file, 'utf8').trimEnd();
  return Papa.parse<Row>(text, { header: true, delimiter: ',' }).data;
}

function write(file: string, rows: readonly Row[]): void {
  writeFileSync(file, `${Papa.unparse([...rows], { newline: '\n' })}\n`);
}
