import type { Family } from './family.ts';

export const frontmatterWords: Family<'frontmatter'> = {
  'frontmatter/missing': {
    message: {
      vi: 'Bài này không có phần mở đầu giữa hai dòng ---.',
      en: 'This text has no head between two lines of ---.',
    },
    hint: {
      vi: 'Đặt dòng --- ở đầu tệp, rồi các cặp "khóa: giá trị", rồi một dòng --- nữa.',
      en: 'Begin the file with a line of ---, then pairs of "key: value", then another line of ---.',
    },
  },
  'frontmatter/unclosed': {
    message: {
      vi: 'Phần mở đầu bắt đầu bằng --- nhưng không có dòng --- kết thúc.',
      en: 'The head begins with --- and no line of --- ends it.',
    },
    hint: {
      vi: 'Thêm một dòng chỉ có --- sau khóa cuối cùng.',
      en: 'Add a line of nothing but --- after the last key.',
    },
  },
  'frontmatter/unreviewed': {
    message: {
      vi: 'Máy đọc, chưa có người kiểm tra: {value}',
      en: 'Read by a machine, and nobody has looked yet: {value}',
    },
    hint: {
      vi: 'Đối chiếu các dòng ngay dưới với bản gốc, sửa nếu cần, rồi xóa dòng này.',
      en: 'Hold the lines below against the original, mend them if need be, then delete this line.',
    },
  },
};
