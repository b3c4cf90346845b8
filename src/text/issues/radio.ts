import type { Family } from './family.ts';

export const radioWords: Family<'radio'> = {
  'radio/figures': {
    message: {
      vi: 'Bài phát thanh phải viết bằng chữ: "{value}".',
      en: 'A radio script must be written in words: "{value}".',
    },
    hint: { vi: 'Viết: {spoken}.', en: 'Write: {spoken}.' },
  },
  'radio/no-such-date': {
    message: {
      vi: 'Bài phát thanh có ngày không có trong lịch: "{value}".',
      en: 'A radio script holds a date that no calendar has: "{value}".',
    },
    hint: { vi: 'Sửa ngày rồi viết bằng chữ.', en: 'Correct the date, then write it in words.' },
  },
  'radio/address': {
    message: {
      vi: 'Người nghe không thấy được địa chỉ "{value}".',
      en: 'Listeners cannot see the address "{value}".',
    },
    hint: {
      vi: 'Viết như khi đọc, và nhắc lại hai lần: {spoken}.',
      en: 'Write it as it is said, and say it twice: {spoken}.',
    },
  },
  'radio/abbreviation': {
    message: {
      vi: 'Bài phát thanh không dùng chữ viết tắt: "{value}".',
      en: 'A radio script must not use an abbreviation: "{value}".',
    },
    hint: { vi: 'Viết đủ: {spoken}.', en: 'Write it in full: {spoken}.' },
  },
  'radio/letters': {
    message: {
      vi: 'Bài phát thanh không dùng chữ viết tắt: "{value}" chưa có trong bảng thuật ngữ.',
      en: 'A radio script must not use an abbreviation: "{value}" is not in the glossary.',
    },
    hint: {
      vi: 'Viết đủ nghĩa; nếu quen đọc từng chữ thì viết: {spoken}.',
      en: 'Write what it means; where people say the letters, write: {spoken}.',
    },
  },
  'radio/sign': {
    message: {
      vi: 'Dấu "{value}" không đọc thành tiếng được.',
      en: 'The sign "{value}" has no sound.',
    },
    hint: { vi: 'Viết bằng chữ: {spoken}.', en: 'Write a word: {spoken}.' },
  },
  'radio/mute-sign': {
    message: {
      vi: 'Dấu "{value}" không đọc thành tiếng được.',
      en: 'The sign "{value}" has no sound.',
    },
    hint: { vi: 'Xóa dấu này hoặc thay bằng chữ.', en: 'Delete it, or put words in its place.' },
  },
  'radio/too-short': {
    message: {
      vi: 'Bài phát thanh đọc khoảng {seconds} giây ({syllables} tiếng), ngắn hơn {least} giây.',
      en: 'The radio script takes about {seconds} seconds ({syllables} syllables), less than {least}.',
    },
    hint: {
      vi: 'Viết thêm cho đủ {least} đến {most} giây, chẳng hạn nhắc lại địa chỉ hoặc nơi giúp.',
      en: 'Write more, for {least} to {most} seconds: say the address or the place of help again.',
    },
  },
  'radio/too-long': {
    message: {
      vi: 'Bài phát thanh đọc khoảng {seconds} giây ({syllables} tiếng), dài hơn {most} giây.',
      en: 'The radio script takes about {seconds} seconds ({syllables} syllables), more than {most}.',
    },
    hint: {
      vi: 'Rút còn {least} đến {most} giây, hoặc tách thành hai bài.',
      en: 'Cut it to {least} to {most} seconds, or make two scripts of it.',
    },
  },
};
