import { period as periodType } from '../../table/fields/period.ts';
import { diskFolder } from '../../table/disk-folder.ts';
import type { Words } from '../../table/language.ts';
import { loadTables } from '../../table/load.ts';
import { parsePeriod, printPeriod } from '../../table/period.ts';
import type { Tables } from '../../table/tables.ts';
import { periodNewWords as words } from '../../text/new/period.ts';
import { UsageError } from '../arguments.ts';
import { filled } from '../build/failure.ts';
import { requireTable } from '../import/options.ts';
import { answered } from './answers.ts';
import { codesIn, unknownAmong } from './code-list.ts';
import type { Candidates } from './period-rows.ts';
import { candidatesFor, emptyRows, under } from './period-rows.ts';
import type { PeriodTexts } from './period-files.ts';
import { periodTexts } from './period-files.ts';
import type { Made, Request, Subcommand } from './subcommand.ts';
import { faultAs } from './wanted.ts';

/** `npm run new -- period --period 2026-11`. */
export const period: Subcommand = {
  name: 'period',
  words: words.period,
  options: {
    period: { kind: 'text', says: words.askPeriod },
    level: { kind: 'texts', says: words.askLevels },
    indicator: { kind: 'texts', says: words.askIndicators },
    under: { kind: 'text', says: words.under },
    out: { kind: 'text', says: words.out },
  },
  needsPortal: true,
  make,
};

async function make(request: Request): Promise<Made> {
  const { root, today } = request;
  const folder = diskFolder(root);
  const file = fileAmong(request);
  const { tables } = loadTables(folder, today);
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
  const texts = periodTexts(rows, { folder, existing: tables.observations, file });
  const notes = [filled(words.rows, counts), words.fill, ...withoutStatus(texts), words.fromExcel];
  return { root, ...texts, notes };
}

/** @throws UsageError for a file that is no table of figures. */
function fileAmong({ given: { out } }: Request): string | undefined {
  if (typeof out !== 'string') return undefined;
  requireTable(out);
  return out;
}

/** Tables that were made without the column in which "not reported" is written. */
function withoutStatus({ changed }: PeriodTexts): readonly Words[] {
  return [...changed].flatMap(([file, text]) => {
    const [head = ''] = text.split(/\r?\n/, 1);
    return /\bstatus\b/.test(head) ? [] : [filled(words.noStatus, { file })];
  });
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
