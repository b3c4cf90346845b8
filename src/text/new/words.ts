import type { Phrases } from '../messages/say.ts';

/** What starting a thing says, whatever the thing. */
export const newWords = {
  list: {
    vi: 'npm run new -- LOẠI [tùy chọn]. Thiếu gì thì lệnh hỏi. Các loại:',
    en: 'npm run new -- KIND [options]. What is missing is asked. The kinds:',
  },
  noSuchKind: {
    vi: 'Không có loại "{kind}". Các loại: {kinds}.',
    en: 'There is no kind "{kind}". The kinds: {kinds}.',
  },
  required: { vi: 'bắt buộc', en: 'required' },
  mayBeLeftOut: { vi: 'không bắt buộc', en: 'optional' },
  optional: { vi: 'không bắt buộc; cần thì bỏ dấu #', en: 'optional; take the # away to use it' },
  noSuchChoice: {
    vi: '--{option} không nhận "{value}"; các giá trị: {choices}.',
    en: '--{option} does not take "{value}"; its values: {choices}.',
  },
  answerNeeded: { vi: 'Cần một câu trả lời trong số trên.', en: 'One of the above is needed.' },
  enterToSkip: { vi: 'Enter để bỏ qua', en: 'Enter to leave it out' },
  stopped: { vi: 'Đã dừng, chưa ghi gì.', en: 'Stopped; nothing was written.' },
  missing: {
    vi: 'Còn thiếu, chưa ghi gì (chạy trong cửa sổ lệnh thì lệnh sẽ hỏi):',
    en: 'These are missing and nothing was written (in a command window you would be asked for them):',
  },
  exists: {
    vi: 'Đã có {files}; lệnh này không ghi đè. Chưa ghi gì.',
    en: 'There already is {files}; this command overwrites nothing. Nothing was written.',
  },
  textExists: {
    vi: 'Đã có {files}; lệnh này không ghi đè. Chưa ghi gì. Đây là bài khác thì thêm --slug và một tên khác.',
    en: 'There already is {files}; this command overwrites nothing. Nothing was written. For another text, add --slug and another name.',
  },
  written: { vi: 'Đã ghi:', en: 'Written:' },
  changed: { vi: 'Đã sửa:', en: 'Changed:' },
  toFill: {
    vi: 'Còn phải điền hoặc sửa (cổng chưa đăng được khi còn LỖI; sửa xong chạy npm run check):',
    en: 'Still to be filled in or mended (nothing is published while there is an ERROR; then run npm run check):',
  },
  sound: {
    vi: 'npm run check không thấy lỗi trong các tệp này.',
    en: 'npm run check finds nothing wrong in these files.',
  },
  elsewhere: {
    vi: 'Các tệp khác của cổng: {summary} (npm run check).',
    en: 'In other files of the portal: {summary} (npm run check).',
  },
  more: {
    vi: '{file}: và {count} chỗ nữa như vậy ({code})',
    en: '{file}: and {count} more of the kind ({code})',
  },
  unknownCode: {
    vi: 'Không có mã "{code}".',
    en: 'There is no code "{code}".',
  },
  misspeltCode: {
    vi: 'Không có mã "{code}". Có phải là {near} không?',
    en: 'There is no code "{code}". Did you mean {near}?',
  },
  next: { vi: 'Việc tiếp theo:', en: 'Next:' },
  slug: {
    vi: 'Tên tệp, cũng là địa chỉ trang: chữ thường không dấu, chữ số, gạch nối.',
    en: 'The name of the file, and of the page: lower-case letters without accents, digits, hyphens.',
  },
} as const satisfies Phrases;
