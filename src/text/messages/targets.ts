import type { Phrases } from './say.ts';

/** Targets with their outcome. */
export const targetPhrases = {
  title: { vi: 'Chỉ tiêu và kết quả', en: 'Targets and outcomes' },
  description: {
    vi: 'Từng chỉ tiêu các văn bản đặt ra: bao nhiêu đơn vị đạt, chưa đạt, chưa có số liệu.',
    en: 'Each target that directives set: how many units met it, missed it, have no figures.',
  },
  lead: { vi: '{n} chỉ tiêu', en: '{n} {target|targets}' },
  leadWithout: {
    vi: '{n} chỉ tiêu chưa có số liệu công bố',
    en: 'no figures have been published for {n} of them',
  },
  leadSilent: {
    vi: '{n} chỉ tiêu mà văn bản không nêu con số',
    en: 'for {n} the document states no figure to reach',
  },
  leadAll: {
    vi: '{n} chỉ tiêu, đều có số liệu công bố để đối chiếu',
    en: '{n} {target|targets}, all with published figures to compare',
  },
  leadOne: {
    vi: 'một chỉ tiêu, có số liệu công bố để đối chiếu',
    en: 'one target, with published figures to compare',
  },
  leadOneWithout: {
    vi: 'một chỉ tiêu, chưa có số liệu công bố',
    en: 'one target, for which no figures have been published',
  },
  leadOneSilent: {
    vi: 'một chỉ tiêu, văn bản không nêu con số',
    en: 'one target, for which the document states no figure to reach',
  },
  rule: {
    vi: 'Mỗi chỉ tiêu được đối chiếu với kỳ mới nhất nằm trọn trong thời gian áp dụng. Khi nhiều kỳ kết thúc cùng ngày thì lấy kỳ dài nhất, như 10 tháng đầu năm thay cho riêng tháng 10; vì vậy con số ở đây có thể khác con số của tháng mới nhất trên trang chủ và trong bảng xếp hạng.',
    en: 'Each target is held against the latest period that lies wholly within its time. Of several that end on one day the longest counts, such as the first 10 months of a year rather than October alone; so a figure here may differ from that of the latest month on the home page and in the rankings.',
  },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  callKicker: { vi: 'Yêu cầu chung, không dùng để chấm', en: 'A general call, not scored' },
  outcome: { vi: 'Kết quả', en: 'Outcome' },
  name: { vi: '{indicator}: {demand}', en: '{indicator}: {demand}' },
  binds: { vi: 'Áp dụng với', en: 'Binds' },
  inForce: { vi: 'Thời gian', en: 'In force' },
  document: { vi: 'Văn bản', en: 'Document' },
  period: { vi: 'Kỳ đối chiếu', en: 'Period compared' },
  noData: { vi: 'chưa có số liệu công bố', en: 'no data published' },
  noFigure: {
    vi: 'văn bản không nêu con số phải đạt',
    en: 'the document does not state the figure to be reached',
  },
  noUnits: {
    vi: 'chưa có số liệu công bố; cổng chưa có danh sách các đơn vị này',
    en: 'no data published; these units are not listed on this portal',
  },
  noDataUnits: {
    vi: 'chưa có số liệu công bố của {n} đơn vị phải thực hiện',
    en: 'no data published for the {n} {unit|units} it binds',
  },
  noDataUnit: {
    vi: 'chưa có số liệu công bố của đơn vị phải thực hiện',
    en: 'no data published for the unit it binds',
  },
  met: { vi: '{n} đạt', en: '{n} met it' },
  missed: { vi: '{n} chưa đạt', en: '{n} did not' },
  without: { vi: '{n} chưa có số liệu', en: '{n} without figures' },
  observed: { vi: '{n} đơn vị, để tham khảo', en: '{n} {unit|units}, for reference' },
  list: { vi: 'Danh sách {n} đơn vị', en: 'The list of {n} {unit|units}' },
  metList: { vi: 'Đạt', en: 'Met' },
  missedList: { vi: 'Chưa đạt', en: 'Not met' },
  withoutList: { vi: 'Chưa có số liệu', en: 'No figures' },
  observedList: { vi: 'Số liệu để tham khảo', en: 'Figures for reference' },
  short: { vi: 'thiếu {gap}', en: '{gap} short' },
  over: { vi: 'vượt {gap}', en: '{gap} over' },
  away: { vi: 'chênh {gap}', en: '{gap} away' },
  'on-floor': { vi: 'phải trên mức này mới đạt', en: 'only a higher figure would meet it' },
  'on-ceiling': { vi: 'phải dưới mức này mới đạt', en: 'only a lower figure would meet it' },
  wholeList: {
    vi: 'Xem danh sách đầy đủ ({n} đơn vị)',
    en: 'See the whole list ({n} {unit|units})',
  },
  first: {
    vi: '{n} đơn vị còn cách xa chỉ tiêu nhất',
    en: 'The {n} units furthest from the target',
  },
  elsewhere: {
    vi: '{n} đơn vị khác thực hiện theo chỉ tiêu riêng.',
    en: '{n} other {unit|units} {follows|follow} a target of {its|their} own.',
  },
  ranking: { vi: 'bảng xếp hạng', en: 'ranking' },
  table: { vi: 'bảng số liệu', en: 'table of figures' },
  note: { vi: 'Ghi chú', en: 'Note' },
  ofUnit: { vi: 'Chỉ tiêu của các kỳ khác', en: 'Targets of other periods' },
} as const satisfies Phrases;
