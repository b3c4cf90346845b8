import type { Language } from '../../table/language.ts';
import { parsePeriod } from '../../table/period.ts';
import type { Tables } from '../../table/tables.ts';
import type { Answer } from './answers.ts';
import { withAnswers } from './answers.ts';
import { askOne } from './ask.ts';
import type { Conversation } from './ask.ts';
import { interpret } from './interpret.ts';
import type { Interpretation } from './interpret.ts';
import { readMapping } from './mapping.ts';
import { knownIn } from './mapping-store.ts';
import type { Mapping } from './mapping.ts';
import { isOption } from './question.ts';
import type { ImportOptions } from './options.ts';
import type { UnitIndex } from './unit-index.ts';
import type { Workbook } from './workbook/workbook.ts';

/** What is needed to understand one file. */
export interface Reading {
  readonly workbook: Workbook;
  readonly tables: Tables;
  readonly index: UnitIndex;
  readonly options: ImportOptions;
  /** The text of the mapping, sound. */
  readonly mapping: string;
  readonly conversation: Conversation | undefined;
  readonly language: Language;
}

export interface Understood {
  readonly interpretation: Interpretation;
  readonly mapping: Mapping;
  /** The text of the mapping with every answer that was given. */
  readonly text: string;
  /** The other side of the conversation has gone. */
  readonly stopped: boolean;
}

/** Reads a file, and after each answer reads it anew, until no question is left or nobody answers. */
export async function understand(reading: Reading): Promise<Understood> {
  const { workbook, tables, index, conversation, language } = reading;
  let text = reading.mapping;
  let options = reading.options;
  for (;;) {
    const mapping = mappingOf(text, reading.tables, options);
    const interpretation = interpret(workbook, {
      mapping,
      index,
      indicators: tables.indicators,
      sheet: options.sheet,
      period: options.period,
      ignoreTotals: options.totals === 'ignore',
    });
    const understood = { interpretation, mapping, text, stopped: false };
    const [question] = interpretation.questions;
    if (question === undefined || conversation === undefined) return understood;
    const value = await askOne(question, conversation, language);
    if (value === undefined) return { ...understood, stopped: true };
    if (isOption(question.path)) options = withOption(options, { path: question.path, value });
    else text = withAnswers(text, [{ path: question.path, value }]);
  }
}

/** What the mapping says, but for what the call says itself. */
function mappingOf(text: string, tables: Tables, options: ImportOptions): Mapping {
  const read = readMapping(new TextEncoder().encode(text), '', knownIn(tables));
  if (read.mapping === undefined) throw new Error('the mapping was sound before');
  const { encoding = read.mapping.encoding } = options;
  return { ...read.mapping, encoding };
}

/** A period that is none is asked again. */
function withOption(options: ImportOptions, { path, value }: Answer): ImportOptions {
  if (path[0] === '--totals') return { ...options, totals: value };
  return parsePeriod(value) === undefined ? options : { ...options, period: value };
}
