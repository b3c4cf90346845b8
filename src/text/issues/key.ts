import type { Family } from './family.ts';

export const keyWords: Family<'key'> = {
  'key/duplicate': {
    message: {
      vi: 'Dòng này trùng khóa ({columns}) với dòng {line} của {file}: {key}.',
      en: 'This row has the same key ({columns}) as line {line} of {file}: {key}.',
    },
    hint: {
      vi: 'Giữ dòng đúng và xóa dòng kia, kể cả khi hai dòng giống hệt nhau.',
      en: 'Keep the right one and delete the other, even when the two are equal.',
    },
  },
};
