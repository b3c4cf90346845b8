import type { HeadWords } from './key-words.ts';

/** The head of a guide in words. */
export const guideWords: HeadWords = {
  title: {
    label: { vi: 'Tên bài', en: 'Title' },
    hint: {
      vi: 'Nói việc người đọc làm được sau bài.',
      en: 'What readers can do after reading it.',
    },
  },
  summary: {
    label: { vi: 'Tóm tắt', en: 'Summary' },
    hint: { vi: 'Một, hai câu.', en: 'One or two sentences.' },
  },
  audience: { label: { vi: 'Dành cho', en: 'For whom' } },
  order: {
    label: { vi: 'Thứ tự', en: 'Order' },
    hint: { vi: 'Số nhỏ đứng trước.', en: 'Small numbers come first.' },
  },
  procedures: { label: { vi: 'Thủ tục liên quan', en: 'Procedures' } },
  directives: { label: { vi: 'Văn bản liên quan', en: 'Directives' } },
  indicators: { label: { vi: 'Chỉ số liên quan', en: 'Indicators' } },
  levels: {
    label: { vi: 'Nhóm đơn vị', en: 'Groups of units' },
    hint: {
      vi: 'Trang của các đơn vị trong nhóm dẫn tới bài. Chỉ chọn cho vài bài cần nhất.',
      en: 'Pages of units of the group lead to it. Choose for the few that matter most.',
    },
  },
  minutes: {
    label: { vi: 'Số phút', en: 'Minutes' },
    hint: { vi: 'Làm theo bài mất bao lâu.', en: 'How long it takes.' },
  },
  prepare: {
    label: { vi: 'Cần chuẩn bị', en: 'To prepare' },
    hint: { vi: 'Mỗi dòng một thứ.', en: 'One thing a line.' },
  },
  sources: {
    label: { vi: 'Nguồn', en: 'Sources' },
    hint: {
      vi: 'Bài dựa vào đâu: mỗi nguồn có tên, thêm địa chỉ hoặc văn bản.',
      en: 'What it rests on: each with a title, and an address or a directive.',
    },
  },
  'sources.title': { label: { vi: 'Tên nguồn', en: 'Title' } },
  'sources.title_en': { label: { vi: 'Tên bằng tiếng Anh', en: 'Title in English' } },
  'sources.url': { label: { vi: 'Địa chỉ trang', en: 'Address' } },
  'sources.directive': { label: { vi: 'Văn bản', en: 'Directive' } },
  'sources.note': { label: { vi: 'Ghi chú', en: 'Note' } },
  'sources.note_en': { label: { vi: 'Ghi chú bằng tiếng Anh', en: 'Note in English' } },
  checked_on: {
    label: { vi: 'Ngày đối chiếu với nguồn', en: 'Checked against its sources on' },
  },
  review_by: { label: { vi: 'Hạn đối chiếu lại', en: 'To be checked again by' } },
  video: { label: { vi: 'Video', en: 'Video' } },
  'video.src': {
    label: { vi: 'Tệp video', en: 'Video file' },
    hint: {
      vi: 'Tên tệp trong public/, như video/nop.webm.',
      en: 'A file in public/, such as video/file.webm.',
    },
  },
  'video.captions': {
    label: { vi: 'Tệp phụ đề', en: 'Captions file' },
    hint: { vi: 'Tệp WebVTT trong public/.', en: 'A WebVTT file in public/.' },
  },
  'video.poster': {
    label: { vi: 'Hình chờ', en: 'Poster' },
    hint: { vi: 'Hình hiện trước khi bấm xem.', en: 'Shown before it plays.' },
  },
  'video.transcript': {
    label: { vi: 'Lời của video', en: 'Transcript' },
    hint: {
      vi: 'Đủ lời và hình, cho người không xem được.',
      en: 'All that is said and shown, for those who cannot watch.',
    },
  },
  radio: {
    label: { vi: 'Bài đọc trên loa', en: 'Radio script' },
    hint: {
      vi: '60–90 giây. Số, ngày, địa chỉ viết bằng chữ; không viết tắt.',
      en: '60–90 seconds. Numbers, dates and addresses in words; no abbreviations.',
    },
  },
};
