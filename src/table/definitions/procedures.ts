import { defineTable } from '../definition.ts';
import { choice } from '../fields/choice.ts';
import { code } from '../fields/code.ts';
import { date } from '../fields/date.ts';
import { name, text } from '../fields/text.ts';
import { nameInEnglish, textInEnglish } from '../fields/translation.ts';
import { url } from '../fields/url.ts';

/** Levels 2 to 4 ended with Decree 42/2022/NĐ-CP, which knows two kinds of service. */
const serviceLevel = choice({
  'toan-trinh': { vi: 'toàn trình', en: 'end-to-end online' },
  'mot-phan': { vi: 'một phần', en: 'partly online' },
  'muc-4': { vi: 'mức độ 4 (cách gọi cũ)', en: 'level 4 (old term)' },
  'muc-3': { vi: 'mức độ 3 (cách gọi cũ)', en: 'level 3 (old term)' },
  'muc-2': { vi: 'mức độ 2 (cách gọi cũ)', en: 'level 2 (old term)' },
});

export const procedures = defineTable({
  name: 'procedures',
  path: 'procedures.csv',
  required: false,
  title: { vi: 'Thủ tục hành chính', en: 'Administrative procedures' },
  description: {
    vi: 'Các thủ tục có dịch vụ công trực tuyến, và nơi nộp hồ sơ.',
    en: 'The procedures that have an online public service, and where to file.',
  },
  key: ['procedure'],
  fields: {
    procedure: {
      type: code,
      required: true,
      title: { vi: 'Mã trên cổng', en: 'Procedure code' },
      description: {
        vi: 'Mã riêng của thủ tục trên cổng này, dùng trong địa chỉ trang.',
        en: 'The procedure’s own code on this portal, used in page addresses.',
      },
    },
    name: {
      type: text,
      required: true,
      title: { vi: 'Tên thủ tục', en: 'Procedure name' },
      description: {
        vi: 'Tên như trong Cơ sở dữ liệu quốc gia về thủ tục hành chính.',
        en: 'The name in Vietnamese, as in the national database of procedures.',
      },
    },
    name_en: textInEnglish({ vi: 'Tên thủ tục', en: 'Procedure name' }),
    field: {
      type: name,
      required: false,
      title: { vi: 'Lĩnh vực', en: 'Field' },
      description: {
        vi: 'Lĩnh vực của thủ tục, ví dụ “Hộ tịch”.',
        en: 'The field of the procedure, for example civil status, in Vietnamese.',
      },
    },
    field_en: nameInEnglish({ vi: 'Lĩnh vực', en: 'Field' }),
    service_level: {
      type: serviceLevel,
      required: true,
      title: { vi: 'Mức độ trực tuyến', en: 'Service level' },
      description: {
        vi: 'Toàn trình: mọi bước đều qua mạng; một phần: có bước phải đến nơi. Mức độ 2, 3, 4 chỉ dùng cho dịch vụ theo thang bốn mức độ trước đây.',
        en: 'End-to-end: all online; partly: some step needs a visit. Levels 2, 3 and 4 are for services of the former four-level scheme only.',
      },
    },
    level: {
      type: code,
      required: false,
      references: 'levels',
      title: { vi: 'Nhóm đơn vị giải quyết', en: 'Group of handling units' },
      description: {
        vi: 'Mã nhóm của các đơn vị giải quyết thủ tục.',
        en: 'The code of the group of units that handle the procedure.',
      },
    },
    unit: {
      type: code,
      required: false,
      references: 'units',
      title: { vi: 'Đơn vị giải quyết', en: 'Handling unit' },
      description: {
        vi: 'Mã đơn vị, nếu chỉ một đơn vị giải quyết.',
        en: 'The unit’s code, when a single unit handles it.',
      },
    },
    url: {
      type: url,
      required: false,
      title: { vi: 'Nơi nộp', en: 'Where to file' },
      description: {
        vi: 'Địa chỉ nộp hồ sơ trực tuyến.',
        en: 'The address for filing online.',
      },
    },
    valid_from: {
      type: date,
      required: false,
      title: { vi: 'Từ ngày', en: 'From' },
      description: {
        vi: 'Ngày đầu tiên có dịch vụ trực tuyến.',
        en: 'The first day of the online service.',
      },
    },
    valid_to: {
      type: date,
      required: false,
      title: { vi: 'Đến hết ngày', en: 'Until' },
      description: {
        vi: 'Ngày cuối cùng, tính cả ngày đó. Để trống nếu vẫn còn.',
        en: 'The last day, that day included. Empty while it is offered.',
      },
    },
    replaced_by: {
      type: code,
      required: false,
      references: 'procedures',
      title: { vi: 'Được thay bằng', en: 'Replaced by' },
      description: {
        vi: 'Mã thủ tục kế tục, khi tên, mức độ trực tuyến hoặc cấp giải quyết đã đổi.',
        en: 'The code of the procedure that came after it, when its name, service level or handling group changed.',
      },
    },
    note: {
      type: text,
      required: false,
      title: { vi: 'Ghi chú', en: 'Note' },
      description: {
        vi: 'Điều người đọc cần biết, ví dụ bước nào phải đến nơi.',
        en: 'What readers should know, for example which step needs a visit.',
      },
    },
    note_en: textInEnglish({ vi: 'Ghi chú', en: 'Note' }),
  },
});
