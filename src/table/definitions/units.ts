import { defineTable } from '../definition.ts';
import { code, officialCode } from '../fields/code.ts';
import { date } from '../fields/date.ts';
import { name, text } from '../fields/text.ts';
import { nameInEnglish, textInEnglish } from '../fields/translation.ts';
import { url } from '../fields/url.ts';

export const units = defineTable({
  name: 'units',
  path: 'units.csv',
  required: true,
  title: { vi: 'Đơn vị', en: 'Units' },
  description: {
    vi: 'Các cơ quan, địa phương có số liệu. Đơn vị được đổi tên, đổi loại hoặc sáp nhập là một đơn vị mới, có dòng riêng; dòng cũ giữ nguyên.',
    en: 'The bodies and places that have figures. A unit that is renamed, changes its kind or is merged becomes a new unit with its own row; the old row stays.',
  },
  key: ['unit'],
  fields: {
    unit: {
      type: code,
      required: true,
      title: { vi: 'Mã đơn vị', en: 'Unit code' },
      description: {
        vi: 'Mã riêng của đơn vị trên cổng này, dùng trong địa chỉ trang. Không dùng lại mã của đơn vị khác, kể cả đơn vị đã giải thể.',
        en: 'The unit’s own code on this portal, used in page addresses. The code of another unit, even of an abolished one, is never used again.',
      },
    },
    name: {
      type: name,
      required: true,
      title: { vi: 'Tên đơn vị', en: 'Unit name' },
      description: {
        vi: 'Tên đầy đủ, viết như trong văn bản, ví dụ “Sở Thông tin và Truyền thông”. Hai đơn vị trùng tên ở hai nơi thì các trang tự ghi thêm đơn vị cấp trên: “Xã Tân Thành (huyện Đức Thọ)”.',
        en: 'The full name in Vietnamese, as official documents write it. Where two units of a group have one name, pages add the unit above each: “Xã Tân Thành (huyện Đức Thọ)”.',
      },
    },
    name_en: nameInEnglish({ vi: 'Tên đơn vị', en: 'Unit name' }),
    short_name: {
      type: name,
      required: false,
      title: { vi: 'Tên ngắn', en: 'Short name' },
      description: {
        vi: 'Tên gọn mà người đọc hay gõ khi tìm đơn vị. Có thể để trống.',
        en: 'A shorter name by which readers search for the unit. May be empty.',
      },
    },
    short_name_en: nameInEnglish({ vi: 'Tên ngắn', en: 'Short name' }),
    level: {
      type: code,
      required: true,
      references: 'levels',
      title: { vi: 'Nhóm', en: 'Group' },
      description: {
        vi: 'Mã nhóm của đơn vị, có trong bảng nhóm đơn vị (levels.csv).',
        en: 'The code of the unit’s group, from the table of groups (levels.csv).',
      },
    },
    parent: {
      type: code,
      required: false,
      references: 'units',
      title: { vi: 'Đơn vị cấp trên', en: 'Unit above' },
      description: {
        vi: 'Mã của đơn vị cấp trên trực tiếp. Để trống nếu không có.',
        en: 'The code of the unit directly above. Empty when there is none.',
      },
    },
    code: {
      type: officialCode,
      required: false,
      title: { vi: 'Mã chính thức', en: 'Official code' },
      description: {
        vi: 'Mã do Nhà nước cấp (mã đơn vị hành chính, mã định danh cơ quan), giữ nguyên số 0 ở đầu. Một mã có thể được cấp cho đơn vị khác về sau.',
        en: 'The code given by the State (administrative unit code or organisation identifier), with its leading zeros. The same code may later be given to another unit.',
      },
    },
    valid_from: {
      type: date,
      required: false,
      title: { vi: 'Tồn tại từ ngày', en: 'Exists from' },
      description: {
        vi: 'Ngày đầu tiên của đơn vị. Để trống nếu có từ trước số liệu đầu tiên.',
        en: 'The unit’s first day. Empty when it is older than the first figures.',
      },
    },
    valid_to: {
      type: date,
      required: false,
      title: { vi: 'Tồn tại đến hết ngày', en: 'Exists until' },
      description: {
        vi: 'Ngày cuối cùng của đơn vị, tính cả ngày đó. Để trống nếu đơn vị vẫn còn.',
        en: 'The unit’s last day, that day included. Empty when it still exists.',
      },
    },
    legal_basis: {
      type: text,
      required: false,
      title: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
      description: {
        vi: 'Văn bản thành lập, đổi tên hoặc giải thể đơn vị.',
        en: 'The document that set up, renamed or abolished the unit.',
      },
    },
    website: {
      type: url,
      required: false,
      title: { vi: 'Trang thông tin điện tử', en: 'Website' },
      description: {
        vi: 'Địa chỉ trang chính thức của đơn vị.',
        en: 'The address of the unit’s own official site.',
      },
    },
    note: {
      type: text,
      required: false,
      title: { vi: 'Ghi chú', en: 'Note' },
      description: {
        vi: 'Điều người đọc cần biết về đơn vị này; hiện trên trang của đơn vị.',
        en: 'What readers should know about the unit; shown on its page.',
      },
    },
    note_en: textInEnglish({ vi: 'Ghi chú', en: 'Note' }),
  },
});
