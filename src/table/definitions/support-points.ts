import { defineTable } from '../definition.ts';
import { choice } from '../fields/choice.ts';
import { code } from '../fields/code.ts';
import { decimal } from '../fields/decimal.ts';
import { name, text } from '../fields/text.ts';
import { nameInEnglish, textInEnglish } from '../fields/translation.ts';

const kind = choice({
  'service-centre': {
    vi: 'Trung tâm Phục vụ hành chính công, Bộ phận Một cửa',
    en: 'public administration service centre, one-stop desk',
  },
  'digital-team': { vi: 'Tổ công nghệ số cộng đồng', en: 'community digital team' },
  'mobile-team': { vi: 'đội hỗ trợ lưu động', en: 'mobile help team' },
  'post-office': { vi: 'bưu điện', en: 'post office' },
  'village-hall': { vi: 'nhà văn hóa thôn, tổ dân phố', en: 'village or street hall' },
  other: { vi: 'nơi khác', en: 'another place' },
});

export const supportPoints = defineTable({
  name: 'support_points',
  path: 'support_points.csv',
  required: false,
  title: { vi: 'Điểm hỗ trợ', en: 'Help points' },
  description: {
    vi: 'Nơi người dân được giúp nộp hồ sơ trực tuyến. Chỉ ghi số điện thoại của cơ quan, không ghi số cá nhân.',
    en: 'Where people get help to file online. Only telephone numbers of offices, never of persons.',
  },
  key: ['point'],
  fields: {
    point: {
      type: code,
      required: true,
      title: { vi: 'Mã điểm', en: 'Point code' },
      description: {
        vi: 'Mã riêng của điểm hỗ trợ, không trùng trong bảng.',
        en: 'The point’s own code, used once in the table.',
      },
    },
    unit: {
      type: code,
      required: true,
      references: 'units',
      title: { vi: 'Đơn vị', en: 'Unit' },
      description: {
        vi: 'Mã đơn vị phụ trách điểm hỗ trợ.',
        en: 'The code of the unit in charge of the point.',
      },
    },
    kind: {
      type: kind,
      required: true,
      title: { vi: 'Loại', en: 'Kind' },
      description: { vi: 'Điểm hỗ trợ thuộc loại nào.', en: 'What kind of place it is.' },
    },
    name: {
      type: name,
      required: true,
      title: { vi: 'Tên', en: 'Name' },
      description: {
        vi: 'Tên người dân quen gọi.',
        en: 'The name people know it by, in Vietnamese.',
      },
    },
    name_en: nameInEnglish({ vi: 'Tên', en: 'Name' }),
    address: {
      type: text,
      required: false,
      title: { vi: 'Địa chỉ', en: 'Address' },
      description: {
        vi: 'Số nhà, đường, thôn, xã theo tên hiện nay.',
        en: 'House number, street, village and commune by their present names.',
      },
    },
    hours: {
      type: text,
      required: false,
      title: { vi: 'Giờ làm việc', en: 'Hours' },
      description: {
        vi: 'Ngày và giờ có người hỗ trợ.',
        en: 'The days and hours when someone is there to help.',
      },
    },
    hours_en: textInEnglish({ vi: 'Giờ làm việc', en: 'Hours' }),
    phone: {
      type: name,
      required: false,
      title: { vi: 'Điện thoại', en: 'Telephone' },
      description: {
        vi: 'Số điện thoại của cơ quan.',
        en: 'The telephone number of the office.',
      },
    },
    latitude: {
      type: decimal,
      required: false,
      title: { vi: 'Vĩ độ', en: 'Latitude' },
      description: {
        vi: 'Vĩ độ theo WGS 84, ví dụ 21.2731.',
        en: 'The latitude in WGS 84, for example 21.2731.',
      },
    },
    longitude: {
      type: decimal,
      required: false,
      title: { vi: 'Kinh độ', en: 'Longitude' },
      description: {
        vi: 'Kinh độ theo WGS 84, ví dụ 106.1946.',
        en: 'The longitude in WGS 84, for example 106.1946.',
      },
    },
    note: {
      type: text,
      required: false,
      title: { vi: 'Ghi chú', en: 'Note' },
      description: {
        vi: 'Điều người dân cần biết trước khi đến.',
        en: 'What people should know before they come.',
      },
    },
    note_en: textInEnglish({ vi: 'Ghi chú', en: 'Note' }),
  },
});
