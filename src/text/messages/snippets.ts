import type { Phrases } from './say.ts';

/** Models of the tags of components: what the buttons above a text put into it. */
export const snippetPhrases = {
  group: { vi: 'Chèn vào thân bài', en: 'Put into the text' },
  steps: { vi: 'Các bước', en: 'Steps' },
  step: { vi: 'Một bước', en: 'A step' },
  prepare: { vi: 'Chuẩn bị trước', en: 'To prepare' },
  warning: { vi: 'Lưu ý', en: 'A warning' },
  video: { vi: 'Video của bài', en: 'The video' },
  faq: { vi: 'Hỏi và đáp', en: 'Question and answer' },
  contact: { vi: 'Nơi được giúp', en: 'Where to get help' },
  figure: { vi: 'Hình', en: 'A picture' },
  term: { vi: 'Từ có giải thích', en: 'An explained word' },
  stepTitle: { vi: 'Làm một việc', en: 'Do one thing' },
  stepSee: { vi: 'Thấy gì khi đúng.', en: 'What shows when it is right.' },
  stepText: { vi: 'Cách làm.', en: 'How it is done.' },
  warningTitle: { vi: 'Cần nhớ điều gì', en: 'What to keep in mind' },
  warningText: { vi: 'Nói rõ điều cần nhớ.', en: 'Say what to keep in mind.' },
  faqQuestion: { vi: 'Người đọc hay hỏi gì?', en: 'What do readers ask?' },
  faqText: { vi: 'Câu trả lời.', en: 'The answer.' },
  figureFile: { vi: 'hinh/ten-tep.webp', en: '../hinh/ten-tep.webp' },
  figureAlt: { vi: 'Hình cho thấy gì.', en: 'What the picture shows.' },
  termText: { vi: 'từ viết tắt', en: 'abbreviation' },
} as const satisfies Phrases;
