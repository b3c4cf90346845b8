import type { Phrases } from './say.ts';

/** The tasks that directives give, and their pages. */
export const taskPhrases = {
  title: { vi: 'Nhiệm vụ', en: 'Tasks' },
  description: {
    vi: 'Những việc các văn bản giao cho từng đơn vị: việc gì, thời hạn nào, kết quả ra sao.',
    en: 'What directives tell units to do, by when, and what is known of the result.',
  },
  lead: {
    vi: '{n} nhiệm vụ trong {documents} văn bản.',
    en: '{n} {task|tasks} in {documents} {document|documents}.',
  },
  asOf: { vi: 'Tính đến {date}.', en: 'As of {date}.' },
  meaning: {
    vi: 'Trạng thái lấy theo điều đã được công bố. “Chưa có thông tin” không có nghĩa là chưa làm.',
    en: 'The state is what has been published. “Nothing is known” does not mean “not done”.',
  },
  byDate: { vi: 'Theo thời hạn', en: 'By date' },
  byUnit: { vi: 'Theo đơn vị', en: 'By unit' },
  byDirective: { vi: 'Theo văn bản', en: 'By document' },
  views: { vi: 'Cách xem nhiệm vụ', en: 'Views of the tasks' },
  calendar: { vi: 'Tải lịch các thời hạn', en: 'Download the due days as a calendar' },
  calendarNote: {
    vi: 'tệp .ics, mở bằng ứng dụng lịch; chỉ có những việc mà văn bản nêu ngày',
    en: 'an .ics file for calendar programs; only tasks for which a day is named',
  },
  calendarName: { vi: 'Thời hạn nhiệm vụ – {portal}', en: 'Due days of tasks – {portal}' },
  dueEvent: { vi: 'Hạn: {action}', en: 'Due: {action}' },
  sampleEvent: { vi: '[Dữ liệu mẫu] {title}', en: '[Sample data] {title}' },
  unitTitle: { vi: 'Nhiệm vụ theo đơn vị', en: 'Tasks by unit' },
  unitDescription: {
    vi: 'Nhiệm vụ được giao cho từng nhóm đơn vị và từng đơn vị.',
    en: 'The tasks given to each group of units and to single units.',
  },
  directiveTitle: { vi: 'Nhiệm vụ theo văn bản', en: 'Tasks by document' },
  directiveDescription: {
    vi: 'Nhiệm vụ mà từng văn bản giao, văn bản mới trước.',
    en: 'The tasks that each document gives, the newest document first.',
  },
  task: { vi: 'Việc phải làm', en: 'What must be done' },
  actor: { vi: 'Người thực hiện', en: 'Who' },
  noActor: { vi: 'Chưa ghi người thực hiện', en: 'No one named' },
  due: { vi: 'Thời hạn', en: 'By when' },
  state: { vi: 'Kết quả', en: 'Result' },
  document: { vi: 'Văn bản', en: 'Document' },
  dueBy: { vi: 'chậm nhất {date}', en: 'by {date}' },
  noDue: { vi: 'văn bản không nêu thời hạn', en: 'the document names no day' },
  evidence: { vi: 'Căn cứ: {evidence}', en: 'Evidence: {evidence}' },
  shared: {
    vi: 'Mọi việc trong bảng: {told}.',
    en: 'Every task here: {told}.',
  },
  others: {
    vi: 'Cơ quan, tổ chức không có trang trên cổng',
    en: 'Bodies without a page on this portal',
  },
  ofUnit: { vi: 'Nhiệm vụ được giao', en: 'Tasks given' },
  boundByName: { vi: 'Giao đích danh đơn vị', en: 'Given to the unit by name' },
  boundByLevel: { vi: 'Giao chung cho nhóm đơn vị', en: 'Given to its group' },
} as const satisfies Phrases;
