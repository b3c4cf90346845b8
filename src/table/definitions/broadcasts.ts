import { defineTable } from '../definition.ts';
import { code } from '../fields/code.ts';
import { dateTime } from '../fields/date.ts';
import { name } from '../fields/text.ts';
import { nameInEnglish } from '../fields/translation.ts';

export const broadcasts = defineTable({
  name: 'broadcasts',
  path: 'broadcasts.csv',
  required: false,
  title: { vi: 'Lịch phát thanh', en: 'Broadcasts' },
  description: {
    vi: 'Giờ phát các bài hướng dẫn trên loa, đài.',
    en: 'When guides are read on loudspeakers and radio.',
  },
  key: ['starts', 'station'],
  fields: {
    starts: {
      type: dateTime,
      required: true,
      title: { vi: 'Bắt đầu', en: 'Starts' },
      description: {
        vi: 'Ngày và giờ địa phương, ví dụ 2022-10-05T17:30.',
        en: 'Local day and time, for example 2022-10-05T17:30.',
      },
    },
    station: {
      type: name,
      required: true,
      title: { vi: 'Đài', en: 'Station' },
      description: {
        vi: 'Đài hoặc cụm loa phát.',
        en: 'The station or group of loudspeakers.',
      },
    },
    unit: {
      type: code,
      required: false,
      references: 'units',
      title: { vi: 'Đơn vị', en: 'Unit' },
      description: {
        vi: 'Mã đơn vị phụ trách đài.',
        en: 'The code of the unit in charge of the station.',
      },
    },
    guide: {
      type: code,
      required: false,
      references: 'guides',
      title: { vi: 'Bài hướng dẫn', en: 'Guide' },
      description: {
        vi: 'Mã bài: tên tệp trong content/guides, không có “.mdx”.',
        en: 'The guide’s code: the name of its file in content/guides, without “.mdx”.',
      },
    },
    title: {
      type: name,
      required: true,
      title: { vi: 'Tên buổi phát', en: 'Title' },
      description: {
        vi: 'Tên buổi phát như người nghe biết.',
        en: 'The title as listeners know it, in Vietnamese.',
      },
    },
    title_en: nameInEnglish({ vi: 'Tên buổi phát', en: 'Title' }),
  },
});
