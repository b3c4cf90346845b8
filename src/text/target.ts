import type { Portal } from '../model/portal.ts';
import type { Target } from '../model/target.ts';
import { worded } from '../model/wording.ts';
import type { Language } from '../table/language.ts';
import { capitalise, uncapitalise } from './capitalise.ts';
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
