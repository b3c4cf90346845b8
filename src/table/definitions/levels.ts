import { defineTable } from '../definition.ts';
import { code } from '../fields/code.ts';
import { integer } from '../fields/integer.ts';
import { name } from '../fields/text.ts';
import { nameInEnglish } from '../fields/translation.ts';
import { yesNo } from '../fields/yes-no.ts';

export const levels = defineTable({
  name: 'levels',
  path: 'levels.csv',
  required: true,
  title: { vi: 'Nhóm đơn vị', en: 'Groups of units' },
  description: {
    vi: 'Các nhóm đơn vị cùng loại: sở, huyện, xã… Đơn vị chỉ được so sánh và xếp hạng với đơn vị cùng nhóm.',
    en: 'Groups of units of one kind: departments, districts, communes … A unit is compared and ranked only inside its own group.',
  },
  key: ['level'],
  fields: {
    level: {
      type: code,
      required: true,
      title: { vi: 'Mã nhóm', en: 'Group code' },
      description: {
        vi: 'Mã riêng của nhóm, dùng trong địa chỉ trang. Đã công bố thì không đổi.',
        en: 'The code of the group, used in page addresses. Once published it does not change.',
      },
    },
    name: {
      type: name,
      required: true,
      title: { vi: 'Tên nhóm', en: 'Group name' },
      description: {
        vi: 'Tên nhóm như hiện trên trang, ví dụ “Sở, cơ quan thuộc UBND tỉnh”.',
        en: 'The name of the group as pages show it, in Vietnamese.',
      },
    },
    name_en: nameInEnglish({ vi: 'Tên nhóm', en: 'Group name' }),
    order: {
      type: integer,
      required: true,
      title: { vi: 'Thứ tự', en: 'Order' },
      description: {
        vi: 'Số nguyên; nhóm có số nhỏ hơn đứng trước trong các danh sách.',
        en: 'A whole number; in lists, groups with a smaller number come first.',
      },
    },
    ranked: {
      type: yesNo,
      required: true,
      title: { vi: 'Có xếp hạng', en: 'Ranked' },
      description: {
        vi: '“yes” nếu các đơn vị trong nhóm được xếp hạng với nhau, “no” nếu chỉ công bố số liệu (ví dụ toàn tỉnh).',
        en: '“yes” when the units of the group are ranked against each other, “no” when their figures are only published (for example a whole province).',
      },
    },
  },
});
