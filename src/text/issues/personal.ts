import type { Family } from './family.ts';

const hint = {
  vi: 'Nếu là của một người, xóa đi: cổng không công bố dữ liệu cá nhân. Nếu là của cơ quan thì không cần làm gì.',
  en: 'If it is a person’s, delete it: the portal publishes no personal data. If it is an office’s, nothing needs to be done.',
};

export const personalWords: Family<'personal'> = {
  'personal/phone': {
    message: {
      vi: 'Giống số điện thoại di động: "{value}".',
      en: 'This looks like a mobile number: "{value}".',
    },
    hint,
  },
  'personal/id-number': {
    message: {
      vi: 'Giống số căn cước: "{value}".',
      en: 'This looks like the number of a citizen’s card: "{value}".',
    },
    hint,
  },
  'personal/email': {
    message: {
      vi: 'Giống địa chỉ thư điện tử của một người: "{value}".',
      en: 'This looks like the e-mail address of a person: "{value}".',
    },
    hint,
  },
};
