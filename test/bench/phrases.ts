import type { Phrases } from '../../src/text/messages/say.ts';

/** What `npm run bench` says while it works. Its tables are in English, as the document they belong to. */
export const benchPhrases = {
  generating: { vi: 'Cỡ {size}: đặt ra dữ liệu', en: 'Size {size}: inventing the data' },
  running: {
    vi: 'Cỡ {size}, lượt {round} trên {rounds}: {step}',
    en: 'Size {size}, round {round} of {rounds}: {step}',
  },
  building: { vi: 'Tạo cổng để đo từng trang', en: 'Building a portal to measure its pages' },
  visiting: { vi: 'Đo trang {address}', en: 'Measuring the page {address}' },
  editing: { vi: 'Đo lần sửa {round} trên {rounds}', en: 'Measuring edit {round} of {rounds}' },
  failed: {
    vi: 'Lệnh "{command}" kết thúc với mã {code}.',
    en: 'The command "{command}" ended with {code}.',
  },
  broken: { vi: 'Có mục tiêu không đạt.', en: 'A goal is not held.' },
} as const satisfies Phrases;
