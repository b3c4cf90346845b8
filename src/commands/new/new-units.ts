import { name as nameType } from '../../table/fields/text.ts';
import type { Tables } from '../../table/tables.ts';
import { unitChangeWords as words } from '../../text/new/unit-change.ts';
import { UsageError } from '../arguments.ts';
import { filled } from '../build/failure.ts';
import type { NamedCells } from '../import/splice.ts';
import { answered } from './answers.ts';
import { unknownAmong } from './code-list.ts';
import type { Request } from './subcommand.ts';
import type { AskedChange } from './unit-change-asked.ts';
import { faultAs } from './wanted.ts';

/**
 * The rows of the units that a change brings into being: what is not asked they have from the first of the old ones.
 * @throws UsageError for a unit that is there and began on another day.
 */
export async function newUnits(
  change: AskedChange,
  tables: Tables,
  request: Request,
): Promise<readonly NamedCells[]> {
  const rows: NamedCells[] = [];
  for (const [at, unit] of change.to.entries()) {
    const there = tables.units.find((row) => row.unit === unit);
    if (there === undefined) rows.push(await newUnit(unit, change, { tables, request, at }));
    else if (there.valid_from !== change.date) {
      const day = there.valid_from ?? '…';
      throw new UsageError(filled(words.began, { unit, day, date: change.date }));
    }
  }
  return rows;
}

interface Around {
  readonly tables: Tables;
  readonly request: Request;
  /** Which of the new units it is: names are given in their order. */
  readonly at: number;
}

async function newUnit(
  unit: string,
  { from, date, legalBasis }: AskedChange,
  { tables, request, at }: Around,
): Promise<NamedCells> {
  const old = tables.units.find((row) => row.unit === from[0]);
  const names = request.given['name'];
  const given = { ...request.given, name: Array.isArray(names) ? names[at] : undefined };
  const answers = await answered(
    [
      { option: 'name', words: filled(words.askName, { unit }), faultOf: faultAs(nameType) },
      {
        option: 'level',
        words: filled(words.askLevel, { unit }),
        fallback: old?.level,
        faultOf: unknownAmong(tables.levels.map(({ level }) => level)),
      },
      {
        option: 'parent',
        words: filled(words.askParent, { unit }),
        fallback: old?.parent,
        optional: true,
        faultOf: unknownAmong(tables.units.map((row) => row.unit)),
      },
    ],
    { ...request, given },
  );
  const { name = '', level = '', parent = '' } = answers;
  return { unit, name, level, parent, valid_from: date, legal_basis: legalBasis };
}
