import { diskFolder } from '../../table/disk-folder.ts';
import { unitChanges } from '../../table/definitions/unit-changes.ts';
import { units } from '../../table/definitions/units.ts';
import { loadTables } from '../../table/load.ts';
import type { Words } from '../../table/language.ts';
import type { Tables } from '../../table/tables.ts';
import { newWords } from '../../text/new/words.ts';
import { unitChangeWords as words } from '../../text/new/unit-change.ts';
import { UsageError } from '../arguments.ts';
import { filled } from '../build/failure.ts';
import type { ChangedRow, NamedCells } from '../import/splice.ts';
import { newUnits } from './new-units.ts';
import type { Made, Request, Subcommand } from './subcommand.ts';
import type { EditedTable } from './table-edit.ts';
import { editedTable } from './table-edit.ts';
import type { AskedChange } from './unit-change-asked.ts';
import { askedChange } from './unit-change-asked.ts';

/** `npm run new -- unit-change --kind merge --date 2026-07-01 --from a b --to c`. */
export const unitChange: Subcommand = {
  name: 'unit-change',
  words: words.unitChange,
  options: {
    kind: { kind: 'text', says: unitChanges.fields.kind.title },
    date: { kind: 'text', says: unitChanges.fields.date.description },
    from: { kind: 'texts', says: words.askFrom },
    to: { kind: 'texts', says: words.askTo },
    name: { kind: 'texts', says: units.fields.name.title },
    level: { kind: 'text', says: units.fields.level.title },
    parent: { kind: 'text', says: units.fields.parent.title },
    'legal-basis': { kind: 'text', says: unitChanges.fields.legal_basis.title },
    note: { kind: 'text', says: unitChanges.fields.note.title },
  },
  needsPortal: true,
  make,
};

async function make(request: Request): Promise<Made> {
  const { root, today } = request;
  const folder = diskFolder(root);
  const { tables } = loadTables(folder, today);
  const change = await askedChange(tables, request);
  const added = await newUnits(change, tables, request);
  const changed = endedUnits(change, tables);
  const rows = changeRows(change);
  await confirmed([...changed.map(({ cells }) => cells), ...added, ...rows], request);
  const edits = [
    editedTable(folder, { definition: unitChanges, changed: [], added: rows }, []),
    editedTable(folder, { definition: units, changed, added }, ['valid_from', 'valid_to']),
  ];
  const texts = (isNew: boolean) =>
    new Map(edits.filter((edit) => edit.isNew === isNew).map(textOf));
  const notes = [...change.from.flatMap((unit) => left(unit, change, tables)), words.followUp];
  return { root, files: texts(true), changed: texts(false), notes };
}

function textOf({ file, text }: EditedTable): [string, string] {
  return [file, text];
}

/** One row for each pair of an old and a new unit. */
function changeRows({ kind, date, from, to, legalBasis, note }: AskedChange): NamedCells[] {
  const olds = from.length === 0 ? [''] : from;
  const news = to.length === 0 ? [''] : to;
  return olds.flatMap((old) =>
    news.map((fresh) => ({ date, from: old, to: fresh, kind, legal_basis: legalBasis, note })),
  );
}

/** The old units with their last day, the one before the change. @throws UsageError where another stands there. */
function endedUnits(
  { from, date, legalBasis }: AskedChange,
  tables: Tables,
): readonly ChangedRow[] {
  const last = dayBefore(date);
  return from.flatMap((unit) => {
    const row = tables.units.find((one) => one.unit === unit);
    if (row === undefined || row.valid_to === last) return [];
    if (row.valid_to !== undefined)
      throw new UsageError(filled(words.ended, { unit, day: row.valid_to, expected: last }));
    const basis = row.legal_basis ?? legalBasis;
    return [{ line: row.place.line, cells: { unit, valid_to: last, legal_basis: basis } }];
  });
}

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** The units that would stand below one that is no more. */
function left(unit: string, { date }: AskedChange, tables: Tables): readonly Words[] {
  const below = tables.units.filter(
    ({ parent, valid_to: end }) => parent === unit && (end === undefined || end >= date),
  );
  const list = below.map((one) => one.unit).join(', ');
  return below.length === 0 ? [] : [filled(words.below, { unit, units: list })];
}

/** Shows the rows to a person who can say no. @throws UsageError for everything but yes. */
async function confirmed(rows: readonly NamedCells[], request: Request): Promise<void> {
  const { conversation, language } = request;
  if (conversation === undefined) return;
  const lines = rows.map((cells) => `  ${Object.values(cells).filter(Boolean).join(', ')}`);
  conversation.say([words.willWrite[language], ...lines].join('\n'));
  const answer = await conversation.ask(words.confirm[language]);
  if (answer?.trim().toLowerCase() !== words.yes[language]) throw new UsageError(newWords.stopped);
}
