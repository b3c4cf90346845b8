import { defineTable } from '../definition.ts';
import { choice } from '../fields/choice.ts';
import { code } from '../fields/code.ts';
import { date } from '../fields/date.ts';
import { countUpTo } from '../fields/integer.ts';
import { name, text } from '../fields/text.ts';
import { nameInEnglish, textInEnglish } from '../fields/translation.ts';

const mostDecimals = 6;

const unitOfMeasure = choice({
  percent: { vi: 'phần trăm (0 đến 100)', en: 'percent (0 to 100)' },
  count: { vi: 'số lượng', en: 'a number of things' },
  days: { vi: 'ngày', en: 'days' },
  points: { vi: 'điểm', en: 'points' },
});

const polarity = choice({
  higher: { vi: 'càng cao càng tốt', en: 'higher is better' },
  lower: { vi: 'càng thấp càng tốt', en: 'lower is better' },
  none: { vi: 'không xét hơn kém', en: 'neither is better' },
});

export const indicators = defineTable({
  name: 'indicators',
  path: 'indicators.csv',
  required: true,
  title: { vi: 'Chỉ số', en: 'Indicators' },
  description: {
    vi: 'Mỗi chỉ số là một cách đo: đếm gì, chia cho gì, ai quy định. Đổi cách tính là chỉ số mới, có dòng riêng; không nối số liệu của hai cách tính.',
    en: 'Each indicator is one way of measuring: what is counted, divided by what, defined by whom. A changed method is a new indicator with its own row; figures of two methods are never joined.',
  },
  key: ['indicator'],
  fields: {
    indicator: {
      type: code,
      required: true,
      title: { vi: 'Mã chỉ số', en: 'Indicator code' },
      description: {
        vi: 'Mã riêng của chỉ số, dùng trong địa chỉ trang. Đã công bố thì không đổi.',
        en: 'The code of the indicator, used in page addresses. Once published it does not change.',
      },
    },
    name: {
      type: name,
      required: true,
      title: { vi: 'Tên chỉ số', en: 'Indicator name' },
      description: {
        vi: 'Tên như hiện trên trang, ví dụ “Tỷ lệ hồ sơ nộp trực tuyến”.',
        en: 'The name as pages show it, in Vietnamese.',
      },
    },
    name_en: nameInEnglish({ vi: 'Tên chỉ số', en: 'Indicator name' }),
    unit_of_measure: {
      type: unitOfMeasure,
      required: true,
      title: { vi: 'Đơn vị tính', en: 'Unit of measure' },
      description: {
        vi: 'Phần trăm viết theo thang 0 đến 100: 49.11, không viết 0.4911.',
        en: 'A percentage is written on a scale of 0 to 100: 49.11, not 0.4911.',
      },
    },
    numerator: {
      type: text,
      required: false,
      title: { vi: 'Tử số', en: 'Numerator' },
      description: {
        vi: 'Đếm gì ở phần trên của phép chia, ví dụ “hồ sơ nộp trực tuyến trong kỳ”.',
        en: 'What is counted above the line, for example dossiers filed online in the period.',
      },
    },
    numerator_en: textInEnglish({ vi: 'Tử số', en: 'Numerator' }),
    denominator: {
      type: text,
      required: false,
      title: { vi: 'Mẫu số', en: 'Denominator' },
      description: {
        vi: 'Đếm gì ở phần dưới của phép chia, ví dụ “tổng số hồ sơ tiếp nhận trong kỳ”.',
        en: 'What is counted below the line, for example all dossiers received in the period.',
      },
    },
    denominator_en: textInEnglish({ vi: 'Mẫu số', en: 'Denominator' }),
    polarity: {
      type: polarity,
      required: true,
      title: { vi: 'Chiều đánh giá', en: 'Polarity' },
      description: {
        vi: 'Giá trị cao hay thấp là tốt hơn. Bắt buộc, vì thứ hạng phụ thuộc vào đây.',
        en: 'Whether a higher or a lower value is better. Required, since the ranking depends on it.',
      },
    },
    decimals: {
      type: countUpTo(mostDecimals),
      required: true,
      title: { vi: 'Số chữ số thập phân', en: 'Decimals' },
      description: {
        vi: 'Công bố mấy chữ số sau dấu phẩy, từ 0 đến 6. Hai đơn vị bằng nhau ở độ chính xác này thì đồng hạng.',
        en: 'How many digits after the decimal sign are published, from 0 to 6. Units equal at this precision share a rank.',
      },
    },
    definition: {
      type: text,
      required: true,
      title: { vi: 'Định nghĩa', en: 'Definition' },
      description: {
        vi: 'Chỉ số cho biết điều gì, viết cho người dân hiểu.',
        en: 'What the indicator tells, in words that citizens understand.',
      },
    },
    definition_en: textInEnglish({ vi: 'Định nghĩa', en: 'Definition' }),
    counting_rule: {
      type: text,
      required: false,
      title: { vi: 'Quy tắc đếm', en: 'Counting rule' },
      description: {
        vi: 'Trường hợp nào được tính, trường hợp nào không.',
        en: 'Which cases count and which do not.',
      },
    },
    counting_rule_en: textInEnglish({ vi: 'Quy tắc đếm', en: 'Counting rule' }),
    defined_by: {
      type: text,
      required: false,
      title: { vi: 'Văn bản quy định', en: 'Defined by' },
      description: {
        vi: 'Văn bản quy định cách tính, ví dụ “Quyết định số 766/QĐ-TTg”.',
        en: 'The document that lays down the method.',
      },
    },
    valid_from: {
      type: date,
      required: false,
      title: { vi: 'Áp dụng từ ngày', en: 'Applies from' },
      description: {
        vi: 'Ngày đầu tiên của cách tính này. Để trống nếu không rõ.',
        en: 'The first day of this method. Empty when it is not known.',
      },
    },
    valid_to: {
      type: date,
      required: false,
      title: { vi: 'Áp dụng đến hết ngày', en: 'Applies until' },
      description: {
        vi: 'Ngày cuối cùng của cách tính này, tính cả ngày đó. Để trống nếu vẫn áp dụng.',
        en: 'The last day of this method, that day included. Empty while it applies.',
      },
    },
    replaced_by: {
      type: code,
      required: false,
      references: 'indicators',
      title: { vi: 'Được thay bằng', en: 'Replaced by' },
      description: {
        vi: 'Mã chỉ số thay thế. Số liệu hai chỉ số không được nối với nhau.',
        en: 'The code of the indicator that took its place. The figures of the two are not joined.',
      },
    },
  },
});
