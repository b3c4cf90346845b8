import { defineTable } from '../definition.ts';
import { choice } from '../fields/choice.ts';
import { code, codes } from '../fields/code.ts';
import { date } from '../fields/date.ts';
import { name, text } from '../fields/text.ts';
import { nameInEnglish, textInEnglish } from '../fields/translation.ts';

const recurrence = choice({
  weekly: { vi: 'hằng tuần', en: 'every week' },
  monthly: { vi: 'hằng tháng', en: 'every month' },
  quarterly: { vi: 'hằng quý', en: 'every quarter' },
  'half-yearly': { vi: '6 tháng một lần', en: 'every six months' },
  yearly: { vi: 'hằng năm', en: 'every year' },
  continuous: { vi: 'thường xuyên', en: 'ongoing' },
  periodic: { vi: 'định kỳ, không nêu bao lâu một lần', en: 'regularly, how often is not stated' },
});

const status = choice({
  open: { vi: 'chưa hoàn thành', en: 'not done yet' },
  done: { vi: 'đã hoàn thành', en: 'done' },
  ended: { vi: 'không còn phải thực hiện', en: 'no longer required' },
  unknown: { vi: 'chưa có thông tin', en: 'not known' },
});

export const tasks = defineTable({
  name: 'tasks',
  path: 'tasks.csv',
  required: false,
  title: { vi: 'Nhiệm vụ', en: 'Tasks' },
  description: {
    vi: 'Những việc văn bản giao cho các đơn vị, hạn thực hiện và kết quả.',
    en: 'What directives tell units to do, by when, and what came of it.',
  },
  key: ['task'],
  fields: {
    task: {
      type: code,
      required: true,
      title: { vi: 'Mã nhiệm vụ', en: 'Task code' },
      description: {
        vi: 'Mã riêng của nhiệm vụ, không trùng trong bảng.',
        en: 'The task’s own code, used once in the table.',
      },
    },
    directive: {
      type: code,
      required: true,
      references: 'directives',
      title: { vi: 'Văn bản', en: 'Directive' },
      description: {
        vi: 'Mã văn bản giao việc: tên tệp trong content/directives, không có “.mdx”.',
        en: 'The code of the directive that gives the task: the name of its file in content/directives, without “.mdx”.',
      },
    },
    clause: {
      type: name,
      required: false,
      title: { vi: 'Chỗ trong văn bản', en: 'Clause' },
      description: {
        vi: 'Mục, điểm, đoạn giao việc.',
        en: 'The section, point or paragraph that gives it.',
      },
    },
    clause_en: nameInEnglish({ vi: 'Chỗ trong văn bản', en: 'Clause' }),
    actor: {
      type: text,
      required: false,
      title: { vi: 'Ai làm', en: 'Who' },
      description: {
        vi: 'Ai phải làm, theo lời văn bản; cần khi nơi được giao không phải là một đơn vị hay một nhóm đơn vị của cổng, hoặc chỉ là một phần của nhóm.',
        en: 'Who must do it, as the directive says it; needed when they are no unit or group of units of the portal, or only some of a group.',
      },
    },
    actor_en: textInEnglish({ vi: 'Ai làm', en: 'Who' }),
    level: {
      type: codes,
      required: false,
      references: 'levels',
      title: { vi: 'Nhóm đơn vị', en: 'Groups of units' },
      description: {
        vi: 'Các mã nhóm được giao, cách nhau một dấu cách.',
        en: 'The codes of the groups that must do it, one space between.',
      },
    },
    unit: {
      type: code,
      required: false,
      references: 'units',
      title: { vi: 'Đơn vị', en: 'Unit' },
      description: {
        vi: 'Mã đơn vị được giao; nếu cột “level” có nhóm thì là các đơn vị của nhóm đó thuộc đơn vị này. Cả hai cột để trống là không giao cho đơn vị nào của cổng.',
        en: 'The code of the unit that must do it; with groups in column “level”, the units of those groups at or below this one. Both empty: no unit of the portal must do it.',
      },
    },
    action: {
      type: text,
      required: true,
      title: { vi: 'Việc phải làm', en: 'Action' },
      description: {
        vi: 'Nội dung công việc, viết ngắn gọn theo văn bản.',
        en: 'What must be done, in short, as the directive says it, in Vietnamese.',
      },
    },
    action_en: textInEnglish({ vi: 'Việc phải làm', en: 'Action' }),
    due: {
      type: date,
      required: false,
      title: { vi: 'Hạn', en: 'Due' },
      description: {
        vi: 'Ngày cuối cùng phải xong. Để trống nếu văn bản không nêu.',
        en: 'The last day to finish. Empty when the directive names none.',
      },
    },
    recurrence: {
      type: recurrence,
      required: false,
      title: { vi: 'Lặp lại', en: 'Recurrence' },
      description: {
        vi: 'Bao lâu phải làm một lần. Để trống nếu chỉ một lần.',
        en: 'How often it must be done. Empty when only once.',
      },
    },
    status: {
      type: status,
      required: false,
      title: { vi: 'Tình trạng', en: 'Status' },
      description: {
        vi: 'Đã làm đến đâu. Việc quá hạn thì cổng tự tính từ cột “due”. Để trống là chưa có thông tin.',
        en: 'How far it is. The portal itself tells from column “due” what is overdue. Empty means not known.',
      },
    },
    done_on: {
      type: date,
      required: false,
      title: { vi: 'Ngày hoàn thành', en: 'Done on' },
      description: { vi: 'Ngày việc được làm xong.', en: 'The day it was finished.' },
    },
    evidence: {
      type: text,
      required: false,
      title: { vi: 'Bằng chứng', en: 'Evidence' },
      description: {
        vi: 'Văn bản hoặc địa chỉ cho thấy việc đã làm.',
        en: 'The document or address that shows it was done.',
      },
    },
    note: {
      type: text,
      required: false,
      title: { vi: 'Ghi chú', en: 'Note' },
      description: {
        vi: 'Điều người đọc cần biết về nhiệm vụ.',
        en: 'What readers should know about the task.',
      },
    },
    note_en: textInEnglish({ vi: 'Ghi chú', en: 'Note' }),
  },
});
