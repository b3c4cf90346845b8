import type { Portal } from '../model/portal.ts';
import type { Target } from '../model/target.ts';
import { worded } from '../model/wording.ts';
import type { Language } from '../table/language.ts';
import { methodPhrases } from './messages/method.ts';
import { fill, say } from './messages/say.ts';

/** Whom a target binds: `Sở Y tế`, `Huyện, thị xã, thành phố thuộc tỉnh của tỉnh Bắc Giang`, `mọi đơn vị`. */
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
    return level ? [worded(level.name, language)] : [];
  });
  if (groups.length === 0) return name ?? t.allUnits;
  const listed = groups.join('; ');
  return name === undefined ? listed : fill(t.within, { levels: listed, unit: name });
}
