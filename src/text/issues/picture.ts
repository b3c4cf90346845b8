import type { Family } from './family.ts';

const withoutTraces = {
  vi: 'Xóa thông tin đó rồi chép lại: trên Windows bấm chuột phải, chọn Properties, Details, “Remove Properties and Personal Information”; hoặc chụp màn hình ảnh và dùng ảnh đó.',
  en: 'Remove it and copy the photo again: on Windows right-click, Properties, Details, “Remove Properties and Personal Information”; or use a screenshot of the photo.',
} as const;

export const pictureWords: Family<'picture'> = {
  'picture/markdown': {
    message: {
      vi: 'Hình viết theo kiểu Markdown: "{value}".',
      en: 'A picture is written in Markdown: "{value}".',
    },
    hint: {
      vi: 'Trong bài hướng dẫn và tin, viết <Figure src="{value}" alt="…" /> ở dòng riêng; bài khác không có hình.',
      en: 'In guides and news write <Figure src="{value}" alt="…" /> on a line of its own; other texts show no pictures.',
    },
  },
  'picture/outside': {
    message: {
      vi: 'Hình "{value}" không nằm trong thư mục của loại bài này.',
      en: 'The picture "{value}" does not lie in the folder of this kind of text.',
    },
    hint: {
      vi: 'Chép hình vào thư mục hinh/ bên cạnh bài và viết đường dẫn từ bài, ví dụ hinh/dang-nhap.png.',
      en: 'Copy it to the folder hinh/ beside the text and write the path from the text, for example hinh/dang-nhap.png.',
    },
  },
  'picture/missing': {
    message: { vi: 'Không có tệp hình {path}.', en: 'There is no picture file {path}.' },
    hint: {
      vi: 'Thêm tệp hình, hoặc sửa đường dẫn; đường dẫn tính từ chỗ của bài.',
      en: 'Add the file or correct the path, which begins where the text lies.',
    },
  },
  'picture/wrong-case': {
    message: {
      vi: 'Tên hình "{value}" khác tên tệp ở chữ hoa, chữ thường.',
      en: 'The name of the picture, "{value}", differs from its file in capital letters.',
    },
    hint: {
      vi: 'Viết đúng như tên tệp: {right}.',
      en: 'Write it as the file is called: {right}.',
    },
  },
  'picture/alt-missing': {
    message: {
      vi: 'Hình trong <{component}> thiếu lời mô tả ("{value}").',
      en: 'The picture in <{component}> has no description ("{value}").',
    },
    hint: {
      vi: 'Thêm {value}="…": nói điều hình cho thấy, cho người không nhìn được hình.',
      en: 'Add {value}="…": say what the picture shows, for those who cannot see it.',
    },
  },
  'picture/alt-file-name': {
    message: {
      vi: 'Lời mô tả hình là tên tệp: "{value}".',
      en: 'The description of the picture is a file name: "{value}".',
    },
    hint: {
      vi: 'Nói điều hình cho thấy, ví dụ “Nút Nộp hồ sơ ở góc phải”.',
      en: 'Say what it shows, for example “The button Nộp hồ sơ at the right”.',
    },
  },
  'picture/kind': {
    message: {
      vi: 'Tệp hình này không phải PNG, JPEG, WebP hay SVG (loại: {kind}).',
      en: 'This file is no PNG, JPEG, WebP or SVG (kind: {kind}).',
    },
    hint: {
      vi: 'Mở hình và lưu lại thành PNG hoặc JPEG; đổi đuôi tệp là không đủ.',
      en: 'Open it and save it as PNG or JPEG; to rename it is not enough.',
    },
  },
  'picture/broken': {
    message: {
      vi: 'Tệp hình hỏng: không đọc được chiều rộng, chiều cao.',
      en: 'The picture is broken: its width and height cannot be read.',
    },
    hint: { vi: 'Xuất lại hình từ bản gốc.', en: 'Export it again from the original.' },
  },
  'picture/too-large': {
    message: {
      vi: 'Tệp hình nặng {size} kB, nhiều nhất là {limit} kB.',
      en: 'The picture has {size} kB; the limit is {limit} kB.',
    },
    hint: { vi: 'Thu nhỏ hình rồi lưu lại.', en: 'Make it smaller and save it again.' },
  },
  'picture/too-many-pixels': {
    message: {
      vi: 'Hình quá lớn: {width} × {height} điểm ảnh.',
      en: 'The picture is too big: {width} × {height} pixels.',
    },
    hint: {
      vi: 'Thu nhỏ hình, rộng khoảng 1.200 điểm ảnh là đủ.',
      en: 'Make it smaller; a width of about 1,200 pixels is enough.',
    },
  },
  'picture/heavy': {
    message: {
      vi: 'Tệp hình nặng {size} kB: máy rẻ, mạng chậm phải chờ lâu.',
      en: 'The picture has {size} kB: cheap phones on slow networks wait long for it.',
    },
    hint: {
      vi: 'Thu nhỏ hoặc lưu thành WebP, dưới {limit} kB.',
      en: 'Make it smaller or save it as WebP, below {limit} kB.',
    },
  },
  'picture/svg-unsafe': {
    message: {
      vi: 'Hình SVG chứa thứ có thể chạy mã hoặc tải từ ngoài: "{value}".',
      en: 'The SVG holds something that can run code or fetch from elsewhere: "{value}".',
    },
    hint: {
      vi: 'Xóa phần đó, hoặc lưu hình thành PNG.',
      en: 'Delete that part, or save the picture as PNG.',
    },
  },
  'picture/position': {
    message: {
      vi: 'Ảnh ghi kèm vị trí nơi chụp (GPS): ai tải ảnh về cũng xem được.',
      en: 'The photo holds the position where it was taken (GPS), for everyone who downloads it to see.',
    },
    hint: withoutTraces,
  },
  'picture/camera': {
    message: {
      vi: 'Ảnh ghi kèm số sê-ri của máy ảnh, ống kính hoặc tên chủ máy: ai tải ảnh về cũng xem được.',
      en: 'The photo holds the serial number of the camera or lens, or the name of its owner, for everyone who downloads it to see.',
    },
    hint: withoutTraces,
  },
  'picture/unused': {
    message: {
      vi: 'Không bài nào dùng hình này, nên hình không được đăng.',
      en: 'No text shows this picture, so it is not published.',
    },
    hint: {
      vi: 'Xóa tệp, hoặc đưa hình vào bài bằng <Figure> hay image="…" của <Step>.',
      en: 'Delete the file, or show it by <Figure> or by image="…" of a <Step>.',
    },
  },
};
