import type { Family } from './family.ts';

export const videoWords: Family<'video'> = {
  'video/file-missing': {
    message: {
      vi: 'Không có tệp public/{value} của video.',
      en: 'There is no file public/{value} of the video.',
    },
    hint: {
      vi: 'Đặt tệp vào public/ và ghi đúng đường dẫn từ đó, kể cả chữ hoa, chữ thường.',
      en: 'Put the file below public/ and write its path from there, capitals included.',
    },
  },
};
