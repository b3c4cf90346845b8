import type { Family } from './family.ts';

export const dateWords: Family<'date'> = {
  'date/not-a-date': {
    message: { vi: '"{value}" không phải một ngày.', en: '"{value}" is not a date.' },
    hint: {
      vi: 'Viết năm-tháng-ngày, ví dụ 2022-10-05.',
      en: 'Write year-month-day, for example 2022-10-05.',
    },
  },
  'date/not-a-time': {
    message: { vi: '"{value}" không phải ngày và giờ.', en: '"{value}" is not a day and time.' },
    hint: {
      vi: 'Viết năm-tháng-ngày, chữ T, rồi giờ:phút, ví dụ 2022-10-05T17:30.',
      en: 'Write year-month-day, the letter T, then hours:minutes, for example 2022-10-05T17:30.',
    },
  },
  'date/notation': {
    message: {
      vi: 'Ngày "{value}" không viết theo năm-tháng-ngày.',
      en: 'The date "{value}" is not written as year-month-day.',
    },
    hint: { vi: 'Viết {right}.', en: 'Write {right}.' },
  },
  'date/ambiguous': {
    message: {
      vi: '"{value}" không rõ ngày trước hay tháng trước.',
      en: 'In "{value}" the day or the month may come first.',
    },
    hint: {
      vi: 'Viết {dayFirst} nếu ngày đứng trước (cách viết Việt Nam), {monthFirst} nếu tháng đứng trước (Excel kiểu Mỹ).',
      en: 'Write {dayFirst} if the day comes first (as in Viet Nam), {monthFirst} if the month does (as in American Excel).',
    },
  },
  'date/serial': {
    message: {
      vi: '"{value}" là số thứ tự ngày của Excel, không phải ngày.',
      en: '"{value}" is a day number of Excel, not a date.',
    },
    hint: {
      vi: 'Nếu đúng là ngày {right} thì viết {right}; định dạng cột là Văn bản (Text) để Excel không đổi nữa.',
      en: 'Write {right} if that is the day; format the column as Text so that Excel leaves it alone.',
    },
  },
  'date/spreadsheet': {
    message: {
      vi: '"{value}" là ngày tháng theo kiểu của Excel, thiếu năm hoặc không rõ.',
      en: '"{value}" is a date in Excel’s own style, without its year or not clear.',
    },
    hint: {
      vi: 'Viết năm-tháng-ngày, ví dụ 2022-10-05; định dạng cột là Văn bản (Text).',
      en: 'Write year-month-day, for example 2022-10-05; format the column as Text.',
    },
  },
  'date/no-such-month': {
    message: {
      vi: '"{value}" có tháng {month}, mà một năm chỉ có 12 tháng.',
      en: '"{value}" names month {month}, and a year has 12.',
    },
    hint: { vi: 'Viết tháng từ 01 đến 12.', en: 'Write a month from 01 to 12.' },
  },
  'date/no-such-day': {
    message: {
      vi: '"{value}" không có trên lịch; tháng {month} có {days} ngày.',
      en: '"{value}" is not in the calendar; {month} has {days} days.',
    },
    hint: { vi: 'Viết ngày từ 01 đến {days}.', en: 'Write a day from 01 to {days}.' },
  },
  'date/unlikely-year': {
    message: {
      vi: 'Năm {year} trong "{value}" nằm ngoài khoảng 1900 đến 2100.',
      en: 'The year {year} in "{value}" lies outside 1900 to 2100.',
    },
    hint: {
      vi: 'Sửa lại năm; nếu chưa có ngày kết thúc thì để ô trống.',
      en: 'Correct the year; where there is no end yet, leave the cell empty.',
    },
  },
  'date/backwards': {
    message: {
      vi: 'Ngày kết thúc {value} sớm hơn ngày bắt đầu {from}.',
      en: 'The end, {value}, comes before the beginning, {from}.',
    },
    hint: { vi: 'Sửa một trong hai ngày.', en: 'Correct one of the two dates.' },
  },
};
