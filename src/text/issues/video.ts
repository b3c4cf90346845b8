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
  'video/kind': {
    message: {
      vi: 'Tệp "{value}" không phải video MP4 hay WebM.',
      en: 'The file "{value}" is no MP4 or WebM video.',
    },
    hint: {
      vi: 'Xuất lại thành MP4 (H.264) hoặc WebM; đổi đuôi tệp là không đủ.',
      en: 'Export it as MP4 (H.264) or WebM; to rename it is not enough.',
    },
  },
  'video/too-large': {
    message: {
      vi: 'Video "{value}" quá {limit} MB.',
      en: 'The video "{value}" has more than {limit} MB.',
    },
    hint: {
      vi: 'Cắt thành các đoạn ngắn, hoặc xuất lại nhỏ hơn, ví dụ cao 720 điểm ảnh.',
      en: 'Cut it into short parts, or export it smaller, for example 720 pixels high.',
    },
  },
  'video/heavy': {
    message: {
      vi: 'Video "{value}" nặng {size} MB: mạng chậm phải chờ lâu và tốn tiền mạng.',
      en: 'The video "{value}" has {size} MB: a long and costly wait on a slow network.',
    },
    hint: {
      vi: 'Xuất lại nhỏ hơn, dưới {limit} MB, ví dụ cao 720 điểm ảnh.',
      en: 'Export it smaller, below {limit} MB, for example 720 pixels high.',
    },
  },
  'video/late-start': {
    message: {
      vi: 'Video "{value}" chỉ phát được sau khi tải hết: phần mục lục nằm ở cuối tệp.',
      en: 'The video "{value}" plays only when it has come whole: its table lies at the end of the file.',
    },
    hint: {
      vi: 'Xuất lại và chọn “Fast start” (hoặc “Web optimized”).',
      en: 'Export it again with “fast start” (or “web optimized”) turned on.',
    },
  },
  'video/no-poster': {
    message: {
      vi: 'Video "{value}" không có ảnh bìa: trước khi phát chỉ thấy khung trống.',
      en: 'The video "{value}" has no poster: an empty frame is shown until it plays.',
    },
    hint: {
      vi: 'Đặt một ảnh của video vào public/ và ghi vào "poster".',
      en: 'Put a picture of the video below public/ and name it in "poster".',
    },
  },
  'video/poster-kind': {
    message: {
      vi: 'Ảnh bìa "{value}" không phải PNG, JPEG, WebP hay SVG.',
      en: 'The poster "{value}" is no PNG, JPEG, WebP or SVG.',
    },
    hint: {
      vi: 'Mở ảnh và lưu lại thành JPEG hoặc WebP; đổi đuôi tệp là không đủ.',
      en: 'Open it and save it as JPEG or WebP; to rename it is not enough.',
    },
  },
};
