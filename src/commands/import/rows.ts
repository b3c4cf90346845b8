import { questions } from '../../text/import/questions.ts';
import { filled } from '../build/failure.ts';
import type { BodyRow } from './body.ts';
import { readFigure, textsOf } from './figures.ts';
import type { CellFault, Figure, Manner, OpenMark } from './figures.ts';
import type { IndicatorRow } from './indicator-names.ts';
import type { Measured } from './manner.ts';
import type { Mapping } from './mapping.ts';
import type { Question } from './question.ts';
import { codeOfRow, indicatorOfRow, periodOfRow } from './row-keys.ts';
import type { KeyOf } from './row-keys.ts';
import type { SheetTable } from './table.ts';
import { spanOf } from './periods.ts';
import type { Span, UnitIndex } from './unit-index.ts';
import { findUnit } from './units.ts';
import { addressOf } from './workbook/workbook.ts';

/** How the rows of a table are read. */
export interface RowContext {
  readonly mapping: Mapping;
  readonly index: UnitIndex;
  readonly indicators: ReadonlyMap<string, IndicatorRow>;
  readonly manner: Manner;
  /** Of the whole table; `undefined` where each row names its own, or none is known yet. */
  readonly period: string | undefined;
  readonly span: Span | undefined;
}

export interface ReadRows {
  readonly figures: readonly Figure[];
  readonly faults: readonly CellFault[];
  readonly questions: readonly Question[];
  readonly skipped: readonly number[];
}

/** Asked at once: a column of names in another spelling is no list of questions to read through. */
const mostQuestions = 30;

/** Reads every row with figures; what is wrong or open in one does not keep others from being read. */
export function readRows(
  table: SheetTable,
  measured: readonly Measured[],
  context: RowContext,
): ReadRows {
  const asked = new Map<string, Question>();
  const ask = (question: Question) => asked.set(JSON.stringify(question.path), question);
  const faults: CellFault[] = [];
  const figures: Figure[] = [];
  const skipped: number[] = [];
  /** The value of a key; what is wrong or open with it is put down. */
  const settle = <T>(key: KeyOf<T>): T | undefined => {
    if (key.kind === 'found') return key.value;
    if (key.kind === 'question') ask(key.question);
    else faults.push(key.fault);
    return undefined;
  };
  for (const row of table.body) {
    if (row.kind !== 'figures' || (row.hidden && context.mapping.hiddenRows === 'skip')) continue;
    const about = { whole: context.period, mapping: context.mapping };
    const period = settle(periodOfRow(table, row.row, about));
    const unit = unitOf(table, row, { ...context, period, settle });
    if (unit?.kind === 'question' && asked.size < mostQuestions) ask(unit.question());
    if (unit?.kind === 'skip') {
      skipped.push(row.row);
      continue;
    }
    const id = unit?.kind === 'unit' ? unit.unit.unit : undefined;
    for (const { columns, indicator: named } of measured) {
      const indicator = named ?? settle(indicatorOfRow(table, row.row, context.indicators));
      if (indicator === undefined) continue;
      const read = readFigure(table, row, { columns, indicator, manner: context.manner });
      faults.push(...read.faults);
      read.marks.map(askMark).forEach(ask);
      if (read.numbers === undefined || id === undefined || period === undefined) continue;
      const keys = { unit: id, indicator: indicator.indicator, period, row: row.row };
      figures.push({ ...keys, ...read.numbers, texts: textsOf(table, row.row) });
    }
  }
  faults.push(...duplicates(figures, table.unit));
  return { figures, faults, questions: [...asked.values()], skipped };
}

function unitOf(
  table: SheetTable,
  row: BodyRow,
  {
    period,
    settle,
    ...context
  }: RowContext & {
    readonly settle: <T>(key: KeyOf<T>) => T | undefined;
  },
) {
  const code = codeOfRow(table, row.row);
  if (code.kind !== 'found') return void settle(code);
  const span =
    context.span ?? (period === undefined || period === '' ? undefined : spanOf([period]));
  const named = { name: row.name, code: code.value, section: row.section, span };
  return findUnit(named, context.index, context.mapping);
}

function askMark({ mark, row, column }: OpenMark): Question {
  return {
    path: ['marks', mark],
    words: filled(questions.mark, { mark, cell: addressOf(row, column) }),
    choices: [
      { value: 'zero', words: questions.markZero },
      { value: 'missing', words: questions.markMissing },
    ],
  };
}

/** One unit, indicator and period in two rows: even two equal ones may be two units of one name. */
function duplicates(figures: readonly Figure[], column: number): readonly CellFault[] {
  const seen = new Map<string, number>();
  const faults = new Map<number, CellFault>();
  for (const { unit, indicator, period, row } of figures) {
    const key = [unit, indicator, period].join(' ');
    const other = seen.get(key);
    if (other === undefined) seen.set(key, row);
    else faults.set(row, { row, column, code: 'twice', details: { other: other + 1 } });
  }
  return [...faults.values()];
}
