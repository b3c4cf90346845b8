import { period as periodType } from '../../table/fields/period.ts';
import { diskFolder } from '../../table/disk-folder.ts';
import { loadTables } from '../../table/load.ts';
import { parsePeriod, printPeriod } from '../../table/period.ts';
import type { Tables } from '../../table/tables.ts';
import { periodNewWords as words } from '../../text/new/period.ts';
import { UsageError } from '../arguments.ts';
import { filled } from '../build/failure.ts';
import { newTable } from '../import/splice.ts';
import { answered } from './answers.ts';
import { codesIn, unknownAmong } from './code-list.ts';
import type { Candidates } from './period-rows.ts';
import { candidatesFor, emptyRows, under } from './period-rows.ts';
import type { Made, Request, Subcommand } from './subcommand.ts';
import { faultAs } from './wanted.ts';

/** `npm run new -- period --period 2026-11`. */
export const period: Subcommand = {
  name: 'period',
  words: words.period,
  options: {
    period: { kind: 'text' },
    level: { kind: 'texts' },
    indicator: { kind: 'texts' },
    under: { kind: 'text' },
  },
  needsPortal: true,
  make,
};

async function make(request: Request): Promise<Made> {
  const { root, today } = request;
  const { tables } = loadTables(diskFolder(root), today);
  const wanted = { option: 'period', words: words.askPeriod, faultOf: faultAs(periodType) };
  const { period: text = '' } = await answered([wanted], request);
  const read = parsePeriod(text.trim());
  if (read === undefined) throw new Error(`no period: ${text}`);
  const chosen = await choose(candidatesFor(read, tables, today), tables, request);
  const rows = emptyRows(chosen, tables);
  const written = printPeriod(read);
  if (rows.length === 0) throw new UsageError(filled(words.nothingLeft, { period: written }));
  const counts = {
    rows: rows.length,
    units: new Set(rows.map(({ unit }) => unit)).size,
    indicators: new Set(rows.map(({ indicator }) => indicator)).size,
  };
  return {
    root,
    files: new Map([[fileOf(written), newTable(rows)]]),
    notes: [filled(words.rows, counts), words.fill, words.fromExcel],
  };
}

/** A slash can stand in no name of a file; the open end has none either. */
function fileOf(period: string): string {
  return `data/observations/${period.replace('/', '--').replace('..', '')}.csv`;
}

/** Asks for levels and indicators among those that there are; `--under` keeps to the units of one province. */
async function choose(
  candidates: Candidates,
  tables: Tables,
  request: Request,
): Promise<Candidates> {
  const top = request.given['under'];
  const units = typeof top === 'string' ? under(top, candidates.units, tables) : candidates.units;
  const levels = [...new Set(units.map(({ level }) => level))];
  const period = printPeriod(candidates.period);
  if (levels.length === 0) throw new UsageError(filled(words.noLevels, { period }));
  if (candidates.indicators.length === 0)
    throw new UsageError(filled(words.noIndicators, { period }));
  const answers = await answered(
    [
      {
        option: 'level',
        words: words.askLevels,
        fallback: levels.join(' '),
        faultOf: unknownAmong(levels),
      },
      {
        option: 'indicator',
        words: words.askIndicators,
        fallback: candidates.indicators.join(' '),
        faultOf: unknownAmong(candidates.indicators),
      },
    ],
    request,
  );
  const chosen = new Set(codesIn(answers['level']));
  return {
    period: candidates.period,
    units: units.filter(({ level }) => chosen.has(level)),
    indicators: codesIn(answers['indicator']),
  };
}
