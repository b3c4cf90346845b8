import { defineTable } from '../definition.ts';
import { choice } from '../fields/choice.ts';
import { code, codes } from '../fields/code.ts';
import { date } from '../fields/date.ts';
import { decimal } from '../fields/decimal.ts';
import { name, text } from '../fields/text.ts';
import { nameInEnglish, textInEnglish } from '../fields/translation.ts';

const operator = choice({
  '>=': { vi: 'từ … trở lên', en: 'at least' },
  '<=': { vi: 'không quá', en: 'at most' },
  '=': { vi: 'đúng bằng', en: 'exactly' },
  '>': { vi: 'trên', en: 'more than' },
  '<': { vi: 'dưới', en: 'less than' },
});

const kind = choice({
  scored: { vi: 'chỉ tiêu', en: 'a target that is scored' },
  call: { vi: 'yêu cầu chung, nêu riêng', en: 'a general demand, shown apart' },
});

export const targets = defineTable({
  name: 'targets',
  path: 'targets.csv',
  required: false,
  title: { vi: 'Chỉ tiêu', en: 'Targets' },
  description: {
    vi: 'Giá trị mà văn bản yêu cầu các đơn vị đạt được. So với số liệu trước khi làm tròn.',
    en: 'The values that documents tell units to reach. Figures are compared with them before rounding.',
  },
  key: ['target'],
  fields: {
    target: {
      type: code,
      required: true,
      title: { vi: 'Mã chỉ tiêu', en: 'Target code' },
      description: {
        vi: 'Mã riêng của chỉ tiêu, không trùng trong bảng.',
        en: 'The target’s own code, used once in the table.',
      },
    },
    indicator: {
      type: code,
      required: true,
      references: 'indicators',
      title: { vi: 'Chỉ số', en: 'Indicator' },
      description: {
        vi: 'Mã của chỉ số có chỉ tiêu này.',
        en: 'The code of the indicator that the target is set for.',
      },
    },
    level: {
      type: codes,
      required: false,
      references: 'levels',
      title: { vi: 'Nhóm đơn vị', en: 'Groups of units' },
      description: {
        vi: 'Các mã nhóm phải thực hiện, cách nhau một dấu cách. Để trống thì chỉ tiêu là của riêng đơn vị ở cột “unit”; cả hai cùng trống thì là của mọi đơn vị.',
        en: 'The codes of the groups bound by it, one space between. When empty, only the unit in column “unit”; when both are empty, every unit.',
      },
    },
    unit: {
      type: code,
      required: false,
      references: 'units',
      title: { vi: 'Đơn vị', en: 'Unit' },
      description: {
        vi: 'Mã đơn vị phải thực hiện; nếu cột “level” có nhóm thì là các đơn vị của nhóm đó thuộc đơn vị này.',
        en: 'The code of the unit bound by it; with groups in column “level”, the units of those groups at or below this one.',
      },
    },
    operator: {
      type: operator,
      required: true,
      title: { vi: 'So sánh', en: 'Comparison' },
      description: {
        vi: 'Số liệu phải thế nào so với giá trị: >= từ đó trở lên, > phải lớn hơn, <= không quá, < phải nhỏ hơn, = đúng bằng.',
        en: 'How a figure must compare with the value: >= at least, > more, <= at most, < less, = exactly.',
      },
    },
    value: {
      type: decimal,
      required: false,
      title: { vi: 'Giá trị', en: 'Value' },
      description: {
        vi: 'Giá trị phải đạt, theo đơn vị tính của chỉ số. Để trống nếu văn bản chỉ nhắc đến chỉ tiêu mà không nêu con số.',
        en: 'The value to reach, in the indicator’s unit of measure. Empty when the document mentions a target without a figure.',
      },
    },
    valid_from: {
      type: date,
      required: false,
      title: { vi: 'Từ ngày', en: 'From' },
      description: {
        vi: 'Ngày đầu tiên chỉ tiêu có hiệu lực.',
        en: 'The first day the target is in force.',
      },
    },
    valid_to: {
      type: date,
      required: false,
      title: { vi: 'Đến hết ngày', en: 'Until' },
      description: {
        vi: 'Ngày cuối cùng chỉ tiêu có hiệu lực, tính cả ngày đó.',
        en: 'The last day the target is in force, that day included.',
      },
    },
    directive: {
      type: code,
      required: false,
      references: 'directives',
      title: { vi: 'Văn bản', en: 'Directive' },
      description: {
        vi: 'Mã văn bản đặt ra chỉ tiêu: tên tệp trong content/directives, không có “.mdx”.',
        en: 'The code of the directive that sets it: the name of its file in content/directives, without “.mdx”.',
      },
    },
    clause: {
      type: name,
      required: false,
      title: { vi: 'Chỗ trong văn bản', en: 'Clause' },
      description: {
        vi: 'Mục, điểm, đoạn đặt ra chỉ tiêu.',
        en: 'The section, point or paragraph that sets it.',
      },
    },
    clause_en: nameInEnglish({ vi: 'Chỗ trong văn bản', en: 'Clause' }),
    kind: {
      type: kind,
      required: true,
      title: { vi: 'Loại', en: 'Kind' },
      description: {
        vi: 'Chỉ tiêu để đánh giá (scored), hay yêu cầu chung như “100\u00a0%” (call), được nêu riêng.',
        en: 'A target that figures are held against (scored), or a general demand such as “100 %” (call), shown apart.',
      },
    },
    scope: {
      type: text,
      required: false,
      title: { vi: 'Phạm vi', en: 'Scope' },
      description: {
        vi: 'Thủ tục hoặc hồ sơ nào thuộc chỉ tiêu, nếu không phải tất cả.',
        en: 'Which procedures or dossiers the target covers, when not all.',
      },
    },
    scope_en: textInEnglish({ vi: 'Phạm vi', en: 'Scope' }),
    note: {
      type: text,
      required: false,
      title: { vi: 'Ghi chú', en: 'Note' },
      description: {
        vi: 'Điều người đọc cần biết về chỉ tiêu.',
        en: 'What readers should know about the target.',
      },
    },
    note_en: textInEnglish({ vi: 'Ghi chú', en: 'Note' }),
  },
});
