import type { Portal } from '../model/portal.ts';
import type { Target } from '../model/target.ts';
import { worded } from '../model/wording.ts';
import type { Language } from '../table/language.ts';
import { capitalise, uncapitalise } from './capitalise.ts';
import { formatDate } from './date.ts';
import { methodPhrases } from './messages/method.ts';
import { fill, say } from './messages/say.ts';

/** Whom a target binds: `Sở Y tế`, `Tỉnh Bắc Giang: sở, cơ quan thuộc UBND tỉnh; huyện, thị xã, thành phố thuộc tỉnh`, `mọi đơn vị`. */
export function boundInWords(
  { levels, unit }: Pick<Target, 'levels' | 'unit'>,
  portal: Pick<Portal, 'levels' | 'units'>,
  language: Language,
): string {
  const t = say(methodPhrases, language);
  const known = portal.units.get(unit ?? '');
  const name = known && worded(known.name, language);
  const groups = levels.flatMap((id) => {
    const level = portal.levels.get(id);
    return level ? [uncapitalise(worded(level.name, language))] : [];
  });
  if (groups.length === 0) return name ?? t.allUnits;
  const listed = groups.join('; ');
  return name === undefined ? capitalise(listed) : fill(t.within, { levels: listed, unit: name });
}

/** Whom a target or task binds, in words; where it is one unit, which. */
export interface Bound {
  readonly words: string;
  readonly unit: string | undefined;
}

/** Whom several targets and tasks bind together: groups under one unit told once, with all their levels. */
export function allBoundInWords(
  bound: readonly Pick<Target, 'levels' | 'unit'>[],
  portal: Pick<Portal, 'levels' | 'units'>,
  language: Language,
): readonly Bound[] {
  const order = [...portal.levels.keys()];
  const groups = Map.groupBy(bound, ({ levels, unit }) =>
    levels.length > 0 ? `levels ${unit ?? ''}` : (unit ?? ''),
  );
  return [...groups.values()].map((group) => {
    const named = new Set(group.flatMap(({ levels }) => levels));
    const levels = order.filter((level) => named.has(level));
    const unit = group[0]?.unit;
    const words = boundInWords({ levels, unit }, portal, language);
    return { words, unit: levels.length > 0 || !portal.units.has(unit ?? '') ? undefined : unit };
  });
}

/** When a target is in force: `từ 01/01/2022`, `từ 01/01/2019 đến hết 31/10/2019`, `năm 2019`; empty where no day is stated. */
export function spanInWords(
  { validFrom, validTo }: Pick<Target, 'validFrom' | 'validTo'>,
  language: Language,
): string {
  const year = wholeYear(validFrom, validTo);
  if (year !== undefined) return language === 'vi' ? `năm ${year}` : `the year ${year}`;
  const from = validFrom === undefined ? undefined : formatDate(validFrom, language);
  const to = validTo === undefined ? undefined : formatDate(validTo, language);
  const words =
    language === 'vi' ? { since: 'từ', until: 'đến hết' } : { since: 'from', until: 'until' };
  if (from !== undefined && to !== undefined)
    return `${words.since} ${from} ${language === 'vi' ? words.until : 'to'} ${to}`;
  if (from !== undefined) return `${words.since} ${from}`;
  return to === undefined ? '' : `${words.until} ${to}`;
}

/** The year of which both are the first and the last day. */
function wholeYear(first: string | undefined, last: string | undefined): string | undefined {
  const year = first?.slice(0, 4);
  return first === `${String(year)}-01-01` && last === `${String(year)}-12-31` ? year : undefined;
}
