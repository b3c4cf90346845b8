import type { Family } from './family.ts';

export const headingWords: Family<'heading'> = {
  'heading/first': {
    message: {
      vi: 'Đề mục "{value}" ở cấp một (#), mà trang đã có tiêu đề cấp một.',
      en: 'The heading "{value}" is of the first level (#), and the page has its title there.',
    },
    hint: { vi: 'Viết ## thay cho #.', en: 'Write ## instead of #.' },
  },
  'heading/empty': {
    message: { vi: 'Đề mục không có chữ.', en: 'The heading has no words.' },
    hint: {
      vi: 'Viết chữ cho đề mục, hoặc xóa các dấu #.',
      en: 'Give the heading words, or delete the # signs.',
    },
  },
  'heading/skipped': {
    message: {
      vi: 'Đề mục "{value}" nhảy qua một cấp.',
      en: 'The heading "{value}" skips a level.',
    },
    hint: {
      vi: 'Viết {right} trước đề mục này; cấp của đề mục không để chỉnh cỡ chữ.',
      en: 'Begin it with {right}; the level of a heading is not there to set its size.',
    },
  },
  'heading/inside': {
    message: {
      vi: 'Đề mục "{value}" nằm trong <{parent}>, mục lục của trang bị rối.',
      en: 'The heading "{value}" stands in <{parent}> and muddles the outline of the page.',
    },
    hint: {
      vi: 'Viết chữ đậm (**…**) thay cho đề mục, hoặc đưa đề mục ra ngoài.',
      en: 'Write bold words (**…**) instead, or move the heading out.',
    },
  },
};
