import type { Family } from './family.ts';

export const periodWords: Family<'period'> = {
  'period/not-a-period': {
    message: { vi: '"{value}" không phải một kỳ.', en: '"{value}" is not a period.' },
    hint: {
      vi: 'Viết 2022 (năm), 2022-Q3 (quý), 2022-10 (tháng), 2022-W43 (tuần), 2022-10-22 (ngày), 2019-01/2019-04 (lũy kế) hoặc 2022-01/.. (không rõ lúc kết thúc).',
      en: 'Write 2022 (year), 2022-Q3 (quarter), 2022-10 (month), 2022-W43 (week), 2022-10-22 (day), 2019-01/2019-04 (cumulative) or 2022-01/.. (end not stated).',
    },
  },
  'period/notation': {
    message: {
      vi: 'Kỳ "{value}" không viết theo cách của các bảng.',
      en: 'The period "{value}" is not written as the tables write it.',
    },
    hint: { vi: 'Viết {right}.', en: 'Write {right}.' },
  },
  'period/serial': {
    message: {
      vi: '"{value}" là số thứ tự ngày của Excel, không phải kỳ.',
      en: '"{value}" is a day number of Excel, not a period.',
    },
    hint: {
      vi: 'Nếu là tháng thì viết {month}, nếu là ngày thì viết {day}; định dạng cột là Văn bản (Text) để Excel không đổi nữa.',
      en: 'Write {month} for the month or {day} for the day; format the column as Text so that Excel leaves it alone.',
    },
  },
  'period/spreadsheet': {
    message: {
      vi: '"{value}" có lẽ là một kỳ đã bị Excel đổi thành ngày tháng.',
      en: '"{value}" is probably a period that Excel turned into a date.',
    },
    hint: {
      vi: 'Viết lại theo mẫu 2022-10 (tháng) hoặc 2022-Q3 (quý); định dạng cột là Văn bản (Text).',
      en: 'Write it again like 2022-10 (month) or 2022-Q3 (quarter); format the column as Text.',
    },
  },
  'period/no-such-quarter': {
    message: {
      vi: '"{value}" có quý {quarter}, mà một năm chỉ có 4 quý.',
      en: '"{value}" names quarter {quarter}, and a year has 4.',
    },
    hint: { vi: 'Viết quý từ Q1 đến Q4.', en: 'Write a quarter from Q1 to Q4.' },
  },
  'period/no-such-week': {
    message: {
      vi: '"{value}" có tuần {week}, mà năm {year} chỉ có {weeks} tuần (ISO 8601).',
      en: '"{value}" names week {week}, and {year} has {weeks} weeks (ISO 8601).',
    },
    hint: { vi: 'Viết tuần từ W01 đến W{weeks}.', en: 'Write a week from W01 to W{weeks}.' },
  },
  'period/interval-of-months': {
    message: {
      vi: 'Kỳ lũy kế "{value}" phải tính từ tháng đến tháng.',
      en: 'The cumulative period "{value}" must run from a month to a month.',
    },
    hint: {
      vi: 'Viết tháng đầu và tháng cuối, ví dụ 2019-01/2019-04.',
      en: 'Write the first and the last month, for example 2019-01/2019-04.',
    },
  },
  'period/interval-backwards': {
    message: {
      vi: 'Kỳ "{value}" kết thúc trước khi bắt đầu.',
      en: 'The period "{value}" ends before it begins.',
    },
    hint: {
      vi: 'Có phải là {right} không? Tháng đầu đứng trước.',
      en: 'Did you mean {right}? The first month comes first.',
    },
  },
};
