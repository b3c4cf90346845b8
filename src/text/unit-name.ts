import { placeName } from '../model/place-name.ts';
import type { Unit } from '../model/unit.ts';
import { worded } from '../model/wording.ts';
import type { Language } from '../table/language.ts';
import { uncapitalise } from './capitalise.ts';

/** The name of a unit inside a sentence; of several units that are named as one (`các phòng`) small as well. */
export function unitInSentence({ name }: Pick<Unit, 'name'>, language: Language): string {
  const words = worded(name, language);
  return group.test(words) ? uncapitalise(words) : placeName(words);
}

const group = /^(?:Các|Cấp|Khối) /;
