import type { Phrases } from '../../src/text/messages/say.ts';

/** What the film and its command say besides the words of the guide. */
export const videoPhrases = {
  silent: {
    vi: 'Video không có tiếng. Lời nằm trong phụ đề.',
    en: 'This video has no sound. Its words are in the captions.',
  },
  step: { vi: 'Bước {step}/{steps}', en: 'Step {step} of {steps}' },
  see: { vi: 'Xong khi', en: 'Done when' },
  careful: {
    vi: 'Không đưa mật khẩu, mã xác nhận cho bất kỳ ai.',
    en: 'Give your password or one-time code to nobody.',
  },
  help: {
    vi: 'Thấy khó thì hỏi Bộ phận Một cửa của xã, phường.',
    en: 'If it is difficult, ask the one-stop desk of a commune or ward.',
  },
  drawing: { vi: 'Hình: {alt}', en: 'Drawing: {alt}' },
  noGuide: {
    vi: 'Ghi tên bài hướng dẫn: npm run video -- nop-ho-so-truc-tuyen. Các bài có: {known}.',
    en: 'Name a guide: npm run video -- nop-ho-so-truc-tuyen. There are: {known}.',
  },
  unknown: {
    vi: 'Không có bài hướng dẫn "{guide}". Các bài có: {known}.',
    en: 'There is no guide "{guide}". There are: {known}.',
  },
  noSteps: {
    vi: 'Bài "{guide}" không có bước nào để làm video.',
    en: 'The guide "{guide}" has no steps to film.',
  },
  tooLong: {
    vi: 'Video của bài "{guide}" cần {seconds} giây để kịp đọc, quá {most} giây: hãy rút ngắn tên bước hoặc phần see.',
    en: 'The video of "{guide}" needs {seconds} seconds to be read, more than {most}: shorten titles or see.',
  },
  filming: { vi: 'Dựng video', en: 'Filming' },
  made: {
    vi: 'Đã ghi vào public/{folder}/: {files}. Dài {seconds} giây, {kilobytes} kB.',
    en: 'Written to public/{folder}/: {files}. {seconds} seconds, {kilobytes} kB.',
  },
  head: { vi: 'Ghi vào phần đầu của {file}:', en: 'For the head of {file}:' },
} as const satisfies Phrases;
