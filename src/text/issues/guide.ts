import type { Family } from './family.ts';

export const guideWords: Family<'guide'> = {
  'guide/review-before-check': {
    message: {
      vi: 'Hạn kiểm tra lại {value} phải muộn hơn ngày kiểm tra {checked}.',
      en: 'The day of the next check, {value}, does not come after that of the last, {checked}.',
    },
    hint: {
      vi: 'Sửa "review_by" thành ngày phải xem lại bài, thường là sáu tháng sau "checked_on".',
      en: 'Set "review_by" to the day by which the guide must be looked at again, usually six months after "checked_on".',
    },
  },
  'guide/review-due': {
    message: {
      vi: 'Bài “{title}” đã quá hạn kiểm tra lại {value}; lần kiểm tra gần nhất là {checked}.',
      en: 'The guide “{title}” was due to be checked by {value}; it was last checked on {checked}.',
    },
    hint: {
      vi: 'Đối chiếu bài với các nguồn, sửa chỗ đã khác, rồi ghi ngày mới vào "checked_on" và "review_by".',
      en: 'Hold it against its sources, correct what has changed, then write new days into "checked_on" and "review_by".',
    },
  },
  'guide/checked-in-future': {
    message: {
      vi: 'Ngày kiểm tra {value} sau ngày {today} của lần kiểm tra này.',
      en: 'The day of the last check, {value}, lies after {today}, the day of this one.',
    },
    hint: {
      vi: 'Ghi ngày thật sự đã đối chiếu bài với nguồn.',
      en: 'Write the day on which the guide was really held against its sources.',
    },
  },
  'guide/nothing-in-head': {
    message: {
      vi: 'Thẻ {value} cần khóa "{key}" ở phần mở đầu, mà bài không có.',
      en: 'The tag {value} shows the key "{key}" of the head, which the guide does not have.',
    },
    hint: {
      vi: 'Thêm "{key}:" vào phần mở đầu của bài tiếng Việt, hoặc xóa thẻ.',
      en: 'Add "{key}:" to the head of the Vietnamese text, or delete the tag.',
    },
  },
  'guide/board-too-long': {
    message: {
      vi: 'Bảng treo tường sẽ có {count} bước, nhiều nhất là {most}: từ bước “{value}” không còn chỗ.',
      en: 'The board for the wall would have {count} steps, and {most} is the most: there is no room from “{value}” on.',
    },
    hint: {
      vi: 'Thêm board="no" vào những bước không cần treo, hoặc gộp các bước.',
      en: 'Add board="no" to steps that need not hang there, or join steps.',
    },
  },
  'guide/board-title-too-long': {
    message: {
      vi: 'Tên bài dài quá {lines} dòng so với chỗ trên bảng treo tường: “{value}”.',
      en: 'The title is {lines} lines too long for its room on the board for the wall: “{value}”.',
    },
    hint: {
      vi: 'Rút ngắn tên bài; chi tiết để ở "summary".',
      en: 'Shorten the title; details belong into "summary".',
    },
  },
  'guide/board-overflow': {
    message: {
      vi: 'Bảng treo tường không vừa một trang, thừa {lines} dòng dù đã dùng cỡ chữ nhỏ nhất; bước dài nhất: “{value}”.',
      en: 'The board for the wall does not fit its page by {lines} lines even in the smallest letters; its longest step: “{value}”.',
    },
    hint: {
      vi: 'Viết lời ngắn cho bảng ở bước này, board="…", hoặc bỏ bớt bước khỏi bảng bằng board="no".',
      en: 'Give this step short words for the board, board="…", or leave steps off it by board="no".',
    },
  },
  'guide/abbreviation': {
    message: {
      vi: 'Chữ viết tắt "{value}" dùng trước khi được giải thích.',
      en: 'The abbreviation "{value}" is used before it is explained.',
    },
    hint: {
      vi: 'Ở lần đầu, viết “{words} ({value})”; trong bài hướng dẫn và tin cũng viết được <Term>{value}</Term>.',
      en: 'At its first use, write “{words} ({value})”; in guides and news also <Term>{value}</Term>.',
    },
  },
};
