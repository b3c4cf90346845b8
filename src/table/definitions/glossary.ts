import { defineTable } from '../definition.ts';
import { choice } from '../fields/choice.ts';
import { name, text } from '../fields/text.ts';
import { textInEnglish } from '../fields/translation.ts';
import { yesNo } from '../fields/yes-no.ts';

const status = choice({
  now: { vi: 'đang dùng', en: 'in use' },
  old: { vi: 'chỉ có trong văn bản, số liệu cũ', en: 'only in old documents and figures' },
});

export const glossary = defineTable({
  name: 'glossary',
  path: 'glossary.csv',
  required: false,
  title: { vi: 'Thuật ngữ', en: 'Glossary' },
  description: {
    vi: 'Các từ chuyên môn và chữ viết tắt, giải thích cho người dân.',
    en: 'Terms and abbreviations, explained for citizens.',
  },
  key: ['term'],
  fields: {
    term: {
      type: name,
      required: true,
      title: { vi: 'Thuật ngữ', en: 'Term' },
      description: {
        vi: 'Từ hoặc cụm từ, viết đầy đủ.',
        en: 'The word or phrase in Vietnamese, in full.',
      },
    },
    abbreviation: {
      type: name,
      required: false,
      title: { vi: 'Viết tắt', en: 'Abbreviation' },
      description: {
        vi: 'Chữ viết tắt thường gặp, ví dụ “DVCTT”; nhiều chữ thì cách nhau bằng dấu phẩy.',
        en: 'The usual abbreviation, for example DVCTT; several with commas between.',
      },
    },
    term_en: {
      type: name,
      required: false,
      title: { vi: 'Thuật ngữ tiếng Anh', en: 'Term in English' },
      description: {
        vi: 'Từ tiếng Anh cùng nghĩa.',
        en: 'The English term for the same thing.',
      },
    },
    definition: {
      type: text,
      required: true,
      title: { vi: 'Giải thích', en: 'Definition' },
      description: {
        vi: 'Nghĩa của từ, viết cho người dân hiểu.',
        en: 'What it means, in words that citizens understand, in Vietnamese.',
      },
    },
    definition_en: textInEnglish({ vi: 'Giải thích', en: 'Definition' }),
    status: {
      type: status,
      required: true,
      title: { vi: 'Tình trạng', en: 'Status' },
      description: {
        vi: 'Từ đang dùng, hay chỉ còn trong văn bản và số liệu cũ.',
        en: 'Whether the term is in use, or found only in old documents and figures.',
      },
    },
    everyday: {
      type: yesNo,
      required: false,
      title: { vi: 'Cũng là từ thường ngày', en: 'Also an everyday word' },
      description: {
        vi: '“yes” nếu các bài hay dùng từ này theo nghĩa thường ngày, ví dụ “nơi nhận”, “thông báo”: “Dùng trong” khi đó chỉ kể các bài có chữ viết tắt của nó. Để trống là không.',
        en: '“yes” when texts often use the word in its everyday sense, as “thông báo” (to tell): “Used in” then names only texts that have its abbreviation. Empty means no.',
      },
    },
  },
});
