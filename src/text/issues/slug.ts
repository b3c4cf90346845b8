import type { Family } from './family.ts';

export const slugWords: Family<'slug'> = {
  'slug/form': {
    message: {
      vi: 'Tên tệp "{value}" không dùng làm địa chỉ trang được.',
      en: 'The file name "{value}" cannot be a page address.',
    },
    hint: {
      vi: 'Đổi tên tệp thành chữ thường không dấu, chữ số và dấu gạch nối, ví dụ {right}.',
      en: 'Rename the file to small letters without marks, digits and hyphens, for example {right}.',
    },
  },
  'slug/reserved': {
    message: {
      vi: 'Tên tệp "{value}" đã dành cho việc khác (địa chỉ của cổng hoặc tên riêng của Windows).',
      en: 'The file name "{value}" is reserved for something else (an address of the portal or a name of Windows).',
    },
    hint: { vi: 'Đặt tên khác cho tệp.', en: 'Give the file another name.' },
  },
  'slug/too-long': {
    message: {
      vi: 'Tên tệp dài {length} ký tự, nhiều nhất là {longest}.',
      en: 'The file name is {length} characters long; the limit is {longest}.',
    },
    hint: {
      vi: 'Đặt tên ngắn hơn, vì tên nằm trong địa chỉ trang.',
      en: 'Choose a shorter one, since it stands in the page address.',
    },
  },
  'slug/collision': {
    message: {
      vi: 'Tệp này và {other} chỉ khác nhau ở chữ hoa, dấu hoặc đ/d: một trong hai trang sẽ mất.',
      en: 'This file and {other} differ only in case, marks or đ/d: one of the two pages would be lost.',
    },
    hint: { vi: 'Đổi tên một trong hai tệp.', en: 'Rename one of them.' },
  },
};
