import { defineTable } from '../definition.ts';
import { choice } from '../fields/choice.ts';
import { name, text } from '../fields/text.ts';
import { textInEnglish } from '../fields/translation.ts';

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
  },
});
