import type { Unit } from '../model/unit.ts';
import { worded } from '../model/wording.ts';
import type { Language } from '../table/language.ts';
import { uncapitalise } from './capitalise.ts';

/**
 * The name of a unit inside a sentence. Vietnamese writes the kind of an administrative unit small before its name (`tỉnh Bắc Giang`,
 * `huyện Hiệp Hòa`), but keeps the capital of a body (`Sở Y tế`, `Tỉnh ủy`) and of Thành phố Hồ Chí Minh (Decree 30/2020/NĐ-CP, annex II).
 */
export function unitInSentence({ name }: Pick<Unit, 'name'>, language: Language): string {
  const words = worded(name, language);
  const small = place.test(words) || group.test(words);
  return small && !/^Thành phố Hồ Chí Minh/.test(words) ? uncapitalise(words) : words;
}

const place = /^(?:Tỉnh|Thành phố|Quận|Huyện|Thị xã|Xã|Phường|Thị trấn|Đặc khu) [\p{Lu}\d]/u;

const group = /^(?:Các|Cấp|Khối) /;
