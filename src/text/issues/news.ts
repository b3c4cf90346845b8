import type { Family } from './family.ts';

export const newsWords: Family<'news'> = {
  'news/future-date': {
    message: {
      vi: 'Tin đề ngày {value}, sau ngày {today} của lần kiểm tra này: chưa được đăng.',
      en: 'The news is dated {value}, after {today}, the day of this check: it is not published yet.',
    },
    hint: {
      vi: 'Nếu muốn đăng ngay, sửa "date"; nếu không, tin sẽ hiện khi cổng được tạo từ ngày đó.',
      en: 'To publish it now, correct "date"; otherwise it appears once the portal is made on that day.',
    },
  },
};
