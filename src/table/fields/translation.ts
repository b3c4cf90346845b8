import type { Field } from '../field.ts';
import type { Words } from '../language.ts';
import { name, text } from './text.ts';

/** The column `…_en` beside a column of words on one line. */
export function nameInEnglish(title: Words): Field<string, false> {
  return { type: name, ...translation(title) };
}

/** The column `…_en` beside a column of longer words. */
export function textInEnglish(title: Words): Field<string, false> {
  return { type: text, ...translation(title) };
}

function translation(title: Words): Omit<Field<string, false>, 'type'> {
  return {
    required: false,
    title: { vi: `${title.vi} (tiếng Anh)`, en: `${title.en} (in English)` },
    description: {
      vi: 'Bản tiếng Anh của cột cùng tên không có “_en”. Để trống thì trang tiếng Anh dùng nguyên văn tiếng Việt.',
      en: 'The English of the column of the same name without “_en”. When empty, the English pages show the Vietnamese words.',
    },
  };
}
