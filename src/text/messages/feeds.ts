import type { Phrases } from './say.ts';

/** Feeds. */
export const feedPhrases = {
  portal: { vi: '{portal}: tin mới', en: '{portal}: what is new' },
  directives: { vi: '{portal}: văn bản', en: '{portal}: directives' },
  unit: { vi: '{unit} – {portal}', en: '{unit} – {portal}' },
  sample: { vi: '[Dữ liệu mẫu] {title}', en: '[Sample data] {title}' },
  ofPage: { vi: 'Theo dõi trang này (Atom)', en: 'Follow this page (Atom)' },
  newFigures: {
    vi: 'Số liệu mới: {indicator}, {period}',
    en: 'New figures: {indicator}, {period}',
  },
  newTarget: { vi: 'Chỉ tiêu: {indicator}, {demand}', en: 'Target: {indicator}, {demand}' },
} as const satisfies Phrases;
