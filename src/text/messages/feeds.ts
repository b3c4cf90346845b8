import type { Phrases } from './say.ts';

/** Feeds. */
export const feedPhrases = {
  portal: { vi: '{portal}: tin mới', en: '{portal}: what is new' },
  directives: { vi: '{portal}: văn bản', en: '{portal}: directives' },
  unit: { vi: '{unit} – {portal}', en: '{unit} – {portal}' },
  sample: { vi: '[Dữ liệu mẫu] {title}', en: '[Sample data] {title}' },
  news: { vi: '{portal}: tin', en: '{portal}: news' },
  guide: { vi: 'Hướng dẫn: {title}', en: 'Guide: {title}' },
  newFigures: {
    vi: 'Số liệu mới: {indicator}, {period}',
    en: 'New figures: {indicator}, {period}',
  },
  unitFigures: { vi: 'Số liệu {period}', en: 'Figures, {period}' },
} as const satisfies Phrases;
