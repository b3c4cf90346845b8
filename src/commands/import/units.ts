import { questions } from '../../text/import/questions.ts';
import { filled } from '../build/failure.ts';
import type { Mapping } from './mapping.ts';
import { bareName, wordsOfName } from './name-key.ts';
import type { Choice, Question } from './question.ts';
import { livesIn } from './unit-index.ts';
import type { Span, UnitIndex, UnitRow } from './unit-index.ts';

/** What a file says of a unit. */
export interface NamedUnit {
  readonly name: string;
  /** As text, where there is a column of codes. */
  readonly code: string | undefined;
  /** The heading that it stands under. */
  readonly section: string | undefined;
  /** The time its figures speak of. */
  readonly span: Span | undefined;
}

export type FoundUnit =
  | { readonly kind: 'unit'; readonly unit: UnitRow }
  | { readonly kind: 'skip' }
  /** Made only when it is put: the likeliest of thousands of names are looked for. */
  | { readonly kind: 'question'; readonly question: () => Question };

/**
 * The unit of the portal that a name means, when only one can be meant: by the mapping, by name and code, by the name alone.
 * A unit that had ended by then is never replaced by what became of it: that is asked.
 */
export function findUnit(named: NamedUnit, index: UnitIndex, mapping: Mapping): FoundUnit {
  const mapped = mapping.units.get(named.name);
  if (mapped === 'skip') return { kind: 'skip' };
  const byName = index.named(bareName(named.name));
  const alive = byName.filter((unit) => livesIn(unit, named.span));
  const coded = withCode(named, index);
  const [one, ...others] = narrowed(alive, coded, named, index);
  const only = others.length === 0 ? one : undefined;
  const isSure = only !== undefined && fits(only, coded, named.code);
  const answered = mapped === undefined ? undefined : index.byId.get(mapped);
  // An answer about a later period, when the unit of that name had ended, is none for this one.
  const stands = isSure && index.isNameOf(bareName(named.name), only);
  const meant = stands ? only : (answered ?? (isSure ? only : undefined));
  if (meant !== undefined) return { kind: 'unit', unit: meant };
  return { kind: 'question', question: () => ask(named, { byName, alive, coded }, index) };
}

/** Units alive under a code; zeros that a spreadsheet dropped are put back. */
function withCode({ code, span }: NamedUnit, index: UnitIndex): readonly UnitRow[] {
  if (code === undefined || code === '') return [];
  for (let zeros = 0; zeros <= (/^\d+$/.test(code) ? 5 : 0); zeros += 1) {
    const found = index.byCode('0'.repeat(zeros) + code).filter((unit) => livesIn(unit, span));
    if (found.length > 0) return found;
  }
  return [];
}

/** Of several units of one name: the one with the code, or the one whose level the heading names. */
function narrowed(
  units: readonly UnitRow[],
  coded: readonly UnitRow[],
  { section }: NamedUnit,
  { levelNames }: UnitIndex,
): readonly UnitRow[] {
  if (units.length < 2) return units;
  const both = units.filter((unit) => coded.includes(unit));
  if (both.length > 0 || section === undefined) return both.length > 0 ? both : units;
  const words = new Set(wordsOfName(section));
  const common = (unit: UnitRow) =>
    new Set(
      levelNames
        .get(unit.level)
        ?.split(' ')
        .filter((word) => words.has(word)),
    ).size;
  const best = Math.max(...units.map(common));
  return best === 0 ? units : units.filter((unit) => common(unit) === best);
}

/** A code that belongs to another unit, or is not the one that the unit has, is a doubt. */
function fits(unit: UnitRow, coded: readonly UnitRow[], code: string | undefined): boolean {
  if (code === undefined || code === '') return true;
  return coded.length > 0 ? coded.includes(unit) : unit.code === undefined;
}

interface Candidates {
  readonly byName: readonly UnitRow[];
  readonly alive: readonly UnitRow[];
  readonly coded: readonly UnitRow[];
}

function ask(named: NamedUnit, candidates: Candidates, index: UnitIndex): Question {
  const { name, span } = named;
  const { byName, alive, coded } = candidates;
  const heirs = byName.flatMap(index.heirs).filter((unit) => livesIn(unit, span));
  const near = alive.length > 0 ? [] : index.similar(bareName(name), span);
  const offered = [...new Set([...alive, ...coded, ...heirs, ...near])];
  return {
    path: ['units', name],
    words: asked(named, candidates),
    choices: [...offered.map((unit) => choiceOf(unit, index)), skip],
  };
}

/** What is in doubt about a unit, in words. */
function asked({ name, code = '', span }: NamedUnit, { byName, alive, coded }: Candidates) {
  const [ended] = byName;
  if (alive.length > 1) return filled(questions.severalUnits, { name });
  if (code !== '' && (coded.length > 0 || alive.length === 1))
    return filled(questions.unitAndCode, { name, code });
  if (ended === undefined || alive.length > 0) return filled(questions.unknownUnit, { name });
  const gone = span === undefined ? questions.goneUnit : questions.endedUnit;
  return filled(gone, { name, ended: livesOf(ended) });
}

function livesOf({ valid_from: from, valid_to: to }: UnitRow): string {
  return `${from ?? '…'} – ${to ?? '…'}`;
}

function choiceOf({ unit, name, parent, valid_to: end }: UnitRow, { byId }: UnitIndex): Choice {
  const above = parent === undefined ? undefined : byId.get(parent)?.name;
  const beside = [above, end === undefined ? undefined : `→ ${end}`].filter(
    (part) => part !== undefined,
  );
  const label = beside.length === 0 ? name : `${name} (${beside.join(', ')})`;
  return { value: unit, words: { vi: label, en: label } };
}

const skip: Choice = { value: 'skip', words: questions.skipUnit };
