import { defineTable } from '../definition.ts';
import { choice } from '../fields/choice.ts';
import { url } from '../fields/url.ts';
import { unitColumn } from './subject.ts';

const kind = choice({
  website: { vi: 'trang thông tin điện tử', en: 'website' },
  facebook: { vi: 'Facebook', en: 'Facebook' },
  zalo: { vi: 'Zalo', en: 'Zalo' },
  youtube: { vi: 'YouTube', en: 'YouTube' },
  tiktok: { vi: 'TikTok', en: 'TikTok' },
  other: { vi: 'kênh khác', en: 'another channel' },
});

export const channels = defineTable({
  name: 'channels',
  path: 'channels.csv',
  required: false,
  title: { vi: 'Kênh thông tin', en: 'Channels' },
  description: {
    vi: 'Các kênh chính thức của đơn vị trên mạng. Mỗi đơn vị có nhiều nhất một kênh mỗi loại.',
    en: 'The official channels of the units on the web. A unit has at most one of each kind.',
  },
  key: ['unit', 'kind'],
  fields: {
    unit: unitColumn,
    kind: {
      type: kind,
      required: true,
      title: { vi: 'Loại kênh', en: 'Kind of channel' },
      description: { vi: 'Kênh nằm trên nền tảng nào.', en: 'Where the channel is.' },
    },
    url: {
      type: url,
      required: true,
      title: { vi: 'Địa chỉ', en: 'Address' },
      description: { vi: 'Địa chỉ của kênh.', en: 'The address of the channel.' },
    },
  },
});
