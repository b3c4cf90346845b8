import type { Family } from './family.ts';

export const captionsWords: Family<'captions'> = {
  'captions/not-webvtt': {
    message: {
      vi: 'Tệp phụ đề phải bắt đầu bằng dòng WEBVTT; ở đây là "{value}".',
      en: 'A file of captions must begin with the line WEBVTT; here it is "{value}".',
    },
    hint: {
      vi: 'Ghi WEBVTT ở dòng đầu, rồi để trống một dòng. Tệp .srt thì chuyển sang WebVTT trước.',
      en: 'Write WEBVTT in the first line and leave the next one empty. Convert an .srt file first.',
    },
  },
  'captions/blank-line': {
    message: {
      vi: 'Thiếu hoặc thừa dòng trống ở đây: "{value}".',
      en: 'An empty line is missing or too many here: "{value}".',
    },
    hint: {
      vi: 'Giữa hai phụ đề có đúng một dòng trống; dòng thời gian và chữ đi liền nhau.',
      en: 'One empty line stands between two captions; the times and their text stand together.',
    },
  },
  'captions/time': {
    message: {
      vi: 'Không đọc được thời gian của phụ đề: "{value}".',
      en: 'The times of a caption cannot be read: "{value}".',
    },
    hint: {
      vi: 'Viết như 00:05.000 --> 00:09.500: phút, giây, dấu chấm và ba chữ số.',
      en: 'Write them as 00:05.000 --> 00:09.500: minutes, seconds, a full stop and three digits.',
    },
  },
  'captions/order': {
    message: {
      vi: 'Phụ đề này bắt đầu trước phụ đề đứng trên: "{value}".',
      en: 'This caption begins before the one above it: "{value}".',
    },
    hint: {
      vi: 'Xếp các phụ đề theo thời gian bắt đầu, hoặc sửa thời gian.',
      en: 'Put the captions in the order of their beginnings, or correct the times.',
    },
  },
  'captions/end-before-start': {
    message: {
      vi: 'Phụ đề này kết thúc trước hoặc đúng lúc bắt đầu: "{value}".',
      en: 'This caption does not end after its beginning: "{value}".',
    },
    hint: {
      vi: 'Sửa một trong hai thời gian.',
      en: 'Correct one of the two times.',
    },
  },
  'captions/setting': {
    message: {
      vi: 'Sau thời gian có chữ mà trình phát không hiểu: "{value}".',
      en: 'Behind the times stands something that no player understands: "{value}".',
    },
    hint: {
      vi: 'Xóa phần sau thời gian, hoặc chuyển chữ xuống dòng dưới.',
      en: 'Delete what stands behind the times, or move words to the next line.',
    },
  },
  'captions/tag': {
    message: {
      vi: 'Thẻ hoặc ký hiệu trong phụ đề không đúng: "{value}".',
      en: 'A tag or a sign in a caption is wrong: "{value}".',
    },
    hint: {
      vi: 'Viết chữ thường; dấu < và & viết là &lt; và &amp;.',
      en: 'Write plain text; < and & are written &lt; and &amp;.',
    },
  },
  'captions/none': {
    message: {
      vi: 'Tệp không có phụ đề nào.',
      en: 'The file holds no caption.',
    },
    hint: {
      vi: 'Ghi từng phụ đề: một dòng thời gian, dưới đó là chữ.',
      en: 'Write the captions: a line of times each, and the text below it.',
    },
  },
  'captions/overlap': {
    message: {
      vi: 'Phụ đề {value} bắt đầu khi phụ đề trước ({before}) chưa hết.',
      en: 'The caption {value} begins before the one above ({before}) has ended.',
    },
    hint: {
      vi: 'Cho phụ đề trước kết thúc sớm hơn, hoặc phụ đề này bắt đầu muộn hơn.',
      en: 'Let the one above end earlier, or this one begin later.',
    },
  },
  'captions/after-end': {
    message: {
      vi: 'Phụ đề {value} kết thúc sau khi video đã hết ({duration}).',
      en: 'The caption {value} ends after the end of the video ({duration}).',
    },
    hint: {
      vi: 'Kiểm tra xem phụ đề có đúng của video này không, rồi sửa thời gian.',
      en: 'See whether the captions belong to this video, then correct the times.',
    },
  },
  'captions/too-many-lines': {
    message: {
      vi: 'Phụ đề có quá {most} dòng; dòng thừa: "{value}".',
      en: 'A caption has more than {most} lines; the first beyond: "{value}".',
    },
    hint: {
      vi: 'Tách thành hai phụ đề nối tiếp nhau.',
      en: 'Split it into two captions, one after the other.',
    },
  },
  'captions/long-line': {
    message: {
      vi: 'Dòng phụ đề dài {count} ký tự, nhiều nhất nên là {most}: "{value}".',
      en: 'A line of a caption has {count} characters; {most} is the most: "{value}".',
    },
    hint: {
      vi: 'Ngắt thành hai dòng, hoặc thành hai phụ đề.',
      en: 'Break it into two lines, or into two captions.',
    },
  },
  'captions/too-fast': {
    message: {
      vi: 'Phụ đề {value} có {count} ký tự, phải hiện ít nhất {seconds} giây mới kịp đọc.',
      en: 'The caption {value} has {count} characters and needs at least {seconds} seconds to be read.',
    },
    hint: {
      vi: 'Cho phụ đề hiện lâu hơn, hoặc viết ngắn lại.',
      en: 'Show it longer, or shorten its words.',
    },
  },
};
