import { defineTable } from '../definition.ts';
import { choice } from '../fields/choice.ts';
import { code } from '../fields/code.ts';
import { date } from '../fields/date.ts';
import { text } from '../fields/text.ts';
import { textInEnglish } from '../fields/translation.ts';

const kind = choice({
  rename: { vi: 'đổi tên', en: 'renamed' },
  retype: { vi: 'đổi loại', en: 'changed its kind' },
  reparent: { vi: 'chuyển về đơn vị cấp trên khác', en: 'moved under another unit' },
  merge: { vi: 'sáp nhập', en: 'merged' },
  split: { vi: 'chia tách', en: 'split' },
  abolish: { vi: 'giải thể, kết thúc hoạt động', en: 'abolished' },
  create: { vi: 'thành lập', en: 'created' },
});

export const unitChanges = defineTable({
  name: 'unit_changes',
  path: 'unit_changes.csv',
  required: false,
  title: { vi: 'Biến động đơn vị', en: 'Changes of units' },
  description: {
    vi: 'Đơn vị nào trở thành đơn vị nào, ngày nào, theo văn bản nào. Sáp nhập nhiều đơn vị hoặc chia thành nhiều đơn vị thì mỗi cặp một dòng.',
    en: 'Which unit became which, when and by which document. When several are merged, or one is split into several, each pair has its own row.',
  },
  key: ['date', 'from', 'to'],
  fields: {
    date: {
      type: date,
      required: true,
      title: { vi: 'Ngày', en: 'Date' },
      description: {
        vi: 'Ngày đầu tiên theo tình trạng mới.',
        en: 'The first day of the new state.',
      },
    },
    from: {
      type: code,
      required: false,
      references: 'units',
      title: { vi: 'Đơn vị cũ', en: 'Old unit' },
      description: {
        vi: 'Mã đơn vị trước biến động. Để trống nếu đơn vị mới được thành lập.',
        en: 'The code of the unit before the change. Empty when the unit is newly created.',
      },
    },
    to: {
      type: code,
      required: false,
      references: 'units',
      title: { vi: 'Đơn vị mới', en: 'New unit' },
      description: {
        vi: 'Mã đơn vị sau biến động. Để trống nếu đơn vị bị giải thể.',
        en: 'The code of the unit after the change. Empty when the unit was abolished.',
      },
    },
    kind: {
      type: kind,
      required: true,
      title: { vi: 'Loại biến động', en: 'Kind of change' },
      description: {
        vi: 'Đổi tên, đổi loại, chuyển về đơn vị cấp trên khác thì số liệu được nối tiếp; sáp nhập, chia tách, giải thể, thành lập thì không.',
        en: 'Figures are carried on through a new name, kind or unit above; they are not through a merger, split, abolition or creation.',
      },
    },
    legal_basis: {
      type: text,
      required: false,
      title: { vi: 'Căn cứ pháp lý', en: 'Legal basis' },
      description: {
        vi: 'Văn bản quyết định việc thay đổi.',
        en: 'The document that decided the change.',
      },
    },
    note: {
      type: text,
      required: false,
      title: { vi: 'Ghi chú', en: 'Note' },
      description: {
        vi: 'Điều người đọc cần biết, ví dụ “chỉ một phần địa bàn”.',
        en: 'What readers should know, for example that only a part of the territory moved.',
      },
    },
    note_en: textInEnglish({ vi: 'Ghi chú', en: 'Note' }),
  },
});
