import type { Unit } from '../model/unit.ts';
import type { Language } from '../table/language.ts';
import { formatDate } from './date.ts';
import { fill, say } from './messages/say.ts';
import { unitPhrases } from './messages/units.ts';

/** From when to when a unit existed; `undefined` where neither day is known. A last day that no source states is said to be so. */
export function lifeInWords(
  { validFrom, validTo, endStated }: Pick<Unit, 'validFrom' | 'validTo' | 'endStated'>,
  language: Language,
): string | undefined {
  const t = say(unitPhrases, language);
  const from = validFrom === undefined ? undefined : formatDate(validFrom, language);
  const to = validTo === undefined ? undefined : formatDate(validTo, language);
  if (to !== undefined && !endStated)
    return from === undefined ? fill(t.lifeNoLater, { to }) : fill(t.lifeFromNoLater, { from, to });
  if (from !== undefined && to !== undefined) return fill(t.lifeFromTo, { from, to });
  if (from !== undefined) return fill(t.lifeFrom, { from });
  return to === undefined ? undefined : fill(t.lifeTo, { to });
}
