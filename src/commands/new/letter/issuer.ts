import { fold } from '../../../table/fold.ts';
import type { Tables } from '../../../table/tables.ts';
import type { Found } from './found.ts';
import { headOf, isCapitals, isMotto } from './lines.ts';
import { inOwnCase } from './own-case.ts';

type UnitRow = Tables['units'][number];

/** What is known to tell who issued a letter. */
export interface Known {
  readonly units: readonly UnitRow[];
  readonly text: string;
  readonly place: string | undefined;
}

const vietnamese = /[^\u0020-\u007e]/;
const committee = /^(?:ủy|uỷ) ban nhân dân$/iu;
const ownLine = /^(?:số\s*:|v\/v|kính gửi|#)/iu;

/**
 * Who issued a letter, from the capitals at its head: the code of the unit, where exactly one bears the name; or else the name,
 * with the body above where one is named. `undefined` where the head names nobody.
 */
export function issuerIn(lines: readonly string[], known: Known): Found<string> | undefined {
  const heading = headingOf(lines);
  const [first, ...rest] = heading;
  if (first === undefined) return undefined;
  const words = heading.join(' / ');
  // "Ủy ban nhân dân" alone is the first half of a name; otherwise the line above is the body above.
  const whole = committee.test(first) ? [[first, ...rest].join(' ')] : heading;
  const own = whole.at(-1) ?? '';
  const above = whole.length > 1 ? placeIn(whole[0] ?? '') : '';
  const name = [own, ...(above === '' ? [] : [above])].join(' ');
  const unit = unitNamed([own, name], known.units);
  if (unit !== undefined) return { value: unit, words };
  const letter = { text: known.text, names: known.place === undefined ? [] : [known.place] };
  const named = inOwnCase(own, letter);
  const under = above === '' ? '' : inOwnCase(above, letter);
  const small = under.slice(0, 1).toLowerCase() + under.slice(1);
  return { value: under === '' ? named : `${named} ${small}`, words };
}

function headingOf(lines: readonly string[]): readonly string[] {
  const head = headOf(lines);
  const end = head.findIndex((line) => ownLine.test(line));
  return head
    .slice(0, end === -1 ? head.length : end)
    .filter((line) => isCapitals(line) && !isMotto(line) && vietnamese.test(line))
    .slice(0, 3);
}

/** "TỈNH BẮC GIANG" of "UBND TỈNH BẮC GIANG". */
function placeIn(above: string): string {
  return above.replace(/^(?:ubnd|(?:ủy|uỷ) ban nhân dân)\s+/iu, '');
}

function unitNamed(names: readonly string[], units: readonly UnitRow[]): string | undefined {
  const wanted = new Set(names.map(keyOf));
  const found = units.filter((unit) => wanted.has(keyOf(unit.name)));
  return found.length === 1 ? found[0]?.unit : undefined;
}

function keyOf(name: string): string {
  return fold(name).replaceAll('uy ban nhan dan', 'ubnd').replaceAll(/\W+/g, ' ').trim();
}
