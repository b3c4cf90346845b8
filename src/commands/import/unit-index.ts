import type { Row } from '../../table/definition.ts';
import type { units } from '../../table/definitions/units.ts';
import type { Tables } from '../../table/tables.ts';
import { nearest } from '../../table/nearest.ts';
import { abbreviates, isUnmarked, markedWordsOfName, nameKey, wordsOfName } from './name-key.ts';

export type UnitRow = Row<typeof units>;

/** The time that a file speaks of, ISO, both days included. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

/** Finds units by what other programs and people call them. */
export interface UnitIndex {
  readonly byId: ReadonlyMap<string, UnitRow>;
  /** The units a name means, by the strictest reading that any unit passes; empty when there is none. */
  readonly named: (name: string) => readonly UnitRow[];
  /** Whether a name is the very name of a unit. */
  readonly isNameOf: (name: string, unit: UnitRow) => boolean;
  readonly byCode: (code: string) => readonly UnitRow[];
  /** The units of a time with the most similar names, best first. */
  readonly similar: (name: string, span: Span | undefined) => readonly UnitRow[];
  /** What became of a unit, to the last: each once. */
  readonly heirs: (unit: UnitRow) => readonly UnitRow[];
  readonly levelNames: ReadonlyMap<string, string>;
}

/** The words of the name of a unit. */
interface UnitWords {
  readonly unit: UnitRow;
  readonly words: readonly string[];
}

/** Units by name in one way of writing words: from the strictest reading to the widest. */
interface UnitNames {
  readonly readings: readonly ReadonlyMap<string, readonly UnitRow[]>[];
  readonly all: readonly UnitWords[];
}

function namesOf(units: readonly UnitRow[], read: (name: string) => readonly string[]): UnitNames {
  const all = units.map((unit) => ({ unit, words: bodyless(read(unit.name)) }));
  const short = units.flatMap((unit): UnitWords[] =>
    unit.short_name === undefined ? [] : [{ unit, words: bodyless(read(unit.short_name)) }],
  );
  const bare = all.map(({ unit, words }) => ({ unit, words: kindless(words) }));
  return { readings: [all, short, bare].map(byKey), all };
}

function byKey(names: readonly UnitWords[]): ReadonlyMap<string, readonly UnitRow[]> {
  const groups = Map.groupBy(names, ({ words }) => words.join(' '));
  return new Map([...groups].map(([key, found]) => [key, found.map(({ unit }) => unit)]));
}

/** The units that words name, by the strictest reading that any of them passes. */
function unitsNamed(words: readonly string[], { readings, all }: UnitNames): readonly UnitRow[] {
  const key = words.join(' ');
  const found = readings.map((reading) => reading.get(key)).find((units) => units !== undefined);
  return found ?? all.filter((one) => abbreviates(words, one.words)).map(({ unit }) => unit);
}

const kinds = [
  'tinh',
  'thanh pho',
  'thi xa',
  'quan',
  'huyen',
  'phuong',
  'xa',
  'thi tran',
  'dac khu',
];

/** The bare name of a place: without `xã`, `phường` … */
function kindless(words: readonly string[]): readonly string[] {
  const key = wordsOfName(words.join(' ')).join(' ');
  const kind = kinds.find((one) => key.startsWith(`${one} `));
  return kind === undefined ? words : words.slice(kind.split(' ').length);
}

function keyOf(name: string): string {
  return bodyless(markedWordsOfName(name)).join(' ');
}

/** `UBND xã Tân Tiến` is the commune itself. */
function bodyless(words: readonly string[]): readonly string[] {
  const key = wordsOfName(words.join(' ')).join(' ');
  if (key.startsWith('ubnd ')) return words.slice(1);
  return /^u[iy] ban nhan dan /.test(key) ? words.slice(4) : words;
}

export function unitIndex(tables: Pick<Tables, 'units' | 'unit_changes' | 'levels'>): UnitIndex {
  const byId = new Map(tables.units.map((unit) => [unit.unit, unit]));
  const marked = namesOf(tables.units, markedWordsOfName);
  const plain = namesOf(tables.units, wordsOfName);
  // A file is read anew after each answer, and a name compared with thousands only once.
  const known = new Map<string, readonly UnitRow[]>();
  const near = new Map<string, readonly UnitRow[]>();
  const find = (name: string): readonly UnitRow[] => {
    const own = byId.get(name);
    if (own !== undefined) return [own];
    // A name with marks means them: "Đông Mại" is not "Đông Mai".
    return isUnmarked(name)
      ? unitsNamed(bodyless(wordsOfName(name)), plain)
      : unitsNamed(bodyless(markedWordsOfName(name)), marked);
  };
  return {
    byId,
    named: (name) => {
      const before = known.get(name) ?? (wordsOfName(name).length === 0 ? [] : find(name));
      known.set(name, before);
      return before;
    },
    isNameOf: (name, unit) => keyOf(name) === keyOf(unit.name),
    byCode: (code) => tables.units.filter((unit) => unit.code === code || unit.unit === code),
    similar: (name, span) => {
      const key = JSON.stringify([name, span]);
      const before =
        near.get(key) ??
        similar(
          name,
          plain.all.filter(({ unit }) => livesIn(unit, span)),
        );
      near.set(key, before);
      return before;
    },
    heirs: (unit) => heirs(unit, tables, byId),
    levelNames: new Map(tables.levels.map(({ level, name }) => [level, nameKey(name)])),
  };
}

/** Whether a unit existed on any day of a span; without a span, whether it still exists. */
export function livesIn(unit: UnitRow, span: Span | undefined): boolean {
  if (span === undefined) return unit.valid_to === undefined;
  const begins = unit.valid_from ?? '';
  return begins <= span.last && (unit.valid_to ?? '9999') >= span.first;
}

const mostSimilar = 5;

/** Names of one kind differ in a word or two: they are compared whole, and without the word of their kind. */
function similar(name: string, units: readonly UnitWords[]): readonly UnitRow[] {
  const words = bodyless(wordsOfName(name));
  const found = [(own: readonly string[]) => own, kindless].flatMap((read) => {
    const keys = byKey(units.map((one) => ({ ...one, words: read(one.words) })));
    const near = nearest(read(words).join(' '), keys.keys(), mostSimilar);
    return near.flatMap((key) => keys.get(key) ?? []);
  });
  return [...new Set(found)].slice(0, mostSimilar);
}

function heirs(
  unit: UnitRow,
  { unit_changes: changes }: Pick<Tables, 'unit_changes'>,
  byId: ReadonlyMap<string, UnitRow>,
): readonly UnitRow[] {
  const found = new Set<UnitRow>();
  const frontier = [unit.unit];
  for (let id = frontier.shift(); id !== undefined; id = frontier.shift()) {
    for (const change of changes) {
      const heir = change.from === id && change.to !== undefined ? byId.get(change.to) : undefined;
      if (heir === undefined || heir === unit || found.has(heir)) continue;
      found.add(heir);
      frontier.push(heir.unit);
    }
  }
  return [...found];
}
