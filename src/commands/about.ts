import type { Words } from '../table/language.ts';

/** What a command is for, as `--help` tells it. */
export interface About {
  /** What is named before the options: a file, a guide. */
  readonly takes?: Words;
  readonly does: Words;
}

/** The commands whose help is a list of options, by the way they are called. */
export const about: Readonly<Record<string, About>> = {
  'npm start': {
    does: {
      vi: 'Kiểm tra, tạo cổng rồi mở cho xem ở http://localhost:4321.',
      en: 'Checks and builds the portal, then serves it at http://localhost:4321.',
    },
  },
  'npm run dev': {
    does: {
      vi: 'Mở cổng để xem trong lúc sửa: lưu tệp xong, trang đổi ngay.',
      en: 'Shows the portal while you edit: save a file and its page follows.',
    },
  },
  'npm run build': {
    does: {
      vi: 'Kiểm tra rồi tạo cổng vào dist/. Có lỗi thì cổng cũ còn nguyên.',
      en: 'Checks, then builds the portal into dist/. After a fault the old one stays whole.',
    },
  },
  'npm run check': {
    does: {
      vi: 'Kiểm tra mọi bảng và mọi bài: lỗi nằm ở đâu, sửa thế nào. Không ghi gì.',
      en: 'Checks every table and text: where each fault is and how to mend it. Writes nothing.',
    },
  },
  'npm run changes': {
    does: {
      vi: 'Cho biết một thay đổi làm gì: ô nào, thứ hạng nào đổi, trang nào mất.',
      en: 'Tells what a change does: which cells and ranks move, which pages vanish.',
    },
  },
  'npm run import': {
    takes: { vi: 'TỆP', en: 'FILE' },
    does: {
      vi: 'Đọc một tệp Excel hoặc CSV thành các dòng số liệu; chỗ có hai cách hiểu thì hỏi. Không có --write thì chỉ cho xem trước.',
      en: 'Reads an Excel or CSV file into rows of figures and asks where two readings are possible. Without --write it only shows them.',
    },
  },
  'npm run demo': {
    does: {
      vi: 'Đặt ra cả một tỉnh không có thật, tạo cổng của tỉnh ấy rồi mở cho xem.',
      en: 'Invents a whole province, builds its portal and serves it.',
    },
  },
  'npm run bench': {
    does: {
      vi: 'Đo thời gian tạo cổng, hoặc cân các trang (--visitor).',
      en: 'Measures the build, or weighs the pages (--visitor).',
    },
  },
  'npm run shots': {
    does: {
      vi: 'Chụp mọi loại trang ở ba bề rộng, nền sáng, nền tối và bản in, vào .shots/.',
      en: 'Photographs every kind of page at three widths, light, dark and printed, into .shots/.',
    },
  },
  'npm run video': {
    takes: { vi: 'BÀI', en: 'GUIDE' },
    does: {
      vi: 'Dựng video có phụ đề từ các bước và hình vẽ của một bài hướng dẫn.',
      en: 'Films a guide from its own steps and drawings, with captions.',
    },
  },
};
