import { unitChanges } from '../../table/definitions/unit-changes.ts';
import type { Tables } from '../../table/tables.ts';
import type { Words } from '../../table/language.ts';
import { code } from '../../table/fields/code.ts';
import { fold } from '../../table/fold.ts';
import { unitChangeWords as words } from '../../text/new/unit-change.ts';
import { UsageError } from '../arguments.ts';
import { filled } from '../build/failure.ts';
import { answered } from './answers.ts';
import { codesIn, unknownAmong } from './code-list.ts';
import type { Request } from './subcommand.ts';
import type { Wanted } from './wanted.ts';
import { choicesOf, faultAs } from './wanted.ts';

/** A change of units as it was answered. */
export interface AskedChange {
  readonly kind: string;
  /** ISO: the first day of the new state. */
  readonly date: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly legalBasis: string;
  readonly note: string;
}

/** Asks what became of which units; the words and the choices are those of the table. */
export async function askedChange(tables: Tables, request: Request): Promise<AskedChange> {
  const { kind, date } = unitChanges.fields;
  const kinds = { ...column('kind'), choices: choicesOf(kind.type) };
  const { kind: chosen = '' } = await answered([kinds], request);
  const from = { option: 'from', words: words.askFrom };
  const to = { option: 'to', words: words.askTo, faultOf: faultOfCodes };
  const known = unknownUnit(tables.units);
  const answers = await answered(
    [
      { ...column('date'), faultOf: faultAs(date.type) },
      ...(chosen === 'create' ? [] : [{ ...from, faultOf: known }]),
      ...(chosen === 'abolish' ? [] : [to]),
      { ...column('legal_basis'), optional: true },
      { ...column('note'), optional: true },
    ],
    request,
  );
  const change = {
    kind: chosen,
    date: answers['date'] ?? '',
    from: codesIn(answers['from']),
    to: codesIn(answers['to']),
    legalBasis: answers['legal-basis'] ?? '',
    note: answers['note'] ?? '',
  };
  requireShape(change, tables);
  return change;
}

/** What is wrong with codes of units; whoever writes a name is told its code. */
function unknownUnit(units: Tables['units']): (answer: string) => Words | undefined {
  const faultOf = unknownAmong(units.map(({ unit }) => unit));
  return (answer) => {
    const fault = faultOf(answer);
    if (fault === undefined) return undefined;
    const written = fold(answer);
    const named = units.filter(({ name }) => written.includes(fold(name))).slice(0, 5);
    const codes = named.map(({ unit, name }) => `${unit} (${name})`).join(', ');
    return named.length === 0 ? fault : filled(words.codesNotNames, { codes });
  };
}

function column(name: 'kind' | 'date' | 'legal_basis' | 'note'): Wanted {
  const { title, description } = unitChanges.fields[name];
  const said = (language: 'vi' | 'en') => `${title[language]}. ${description[language]}`;
  return { option: name.replace('_', '-'), words: { vi: said('vi'), en: said('en') } };
}

function faultOfCodes(answer: string): Words | undefined {
  return codesIn(answer)
    .map(faultAs(code))
    .find((fault) => fault !== undefined);
}

/** @throws UsageError when a kind of change has more or fewer units on a side than it can have. */
function requireShape(change: AskedChange, { unit_changes: others }: Tables): void {
  const { kind, date, from, to } = change;
  if (['rename', 'retype', 'reparent'].includes(kind) && (from.length !== 1 || to.length !== 1))
    throw new UsageError(filled(words.onePair, { kind }));
  if ((kind === 'merge' && to.length !== 1) || (kind === 'split' && from.length !== 1))
    throw new UsageError(words.manyToOne);
  // What is both a merger and a split is written in two goes: the other part may stand there already.
  const sameDay = others.filter((other) => other.date === date);
  const joins = from.length > 1 || sameDay.some((other) => other.to === to[0]);
  const parts = to.length > 1 || sameDay.some((other) => other.from === from[0]);
  if ((kind === 'merge' && !joins) || (kind === 'split' && !parts))
    throw new UsageError(words.oneAlone);
}
