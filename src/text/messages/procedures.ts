import type { Phrases } from './say.ts';

/** The list of procedures, and one procedure. */
export const procedurePhrases = {
  title: { vi: 'Thủ tục hành chính', en: 'Procedures' },
  description: {
    vi: 'Các thủ tục có dịch vụ công trực tuyến: lĩnh vực, mức độ trực tuyến, ai giải quyết, nộp ở đâu.',
    en: 'The procedures with an online service: field, service level, who handles them, where to file.',
  },
  lead: {
    vi: '{n} thủ tục đang có dịch vụ trực tuyến',
    en: '{n} {procedure|procedures} with an online service today',
  },
  leadToCome: { vi: '{n} thủ tục sắp có', en: '{n} to come' },
  leadOver: { vi: '{n} thủ tục không còn cung cấp', en: '{n} no longer offered' },
  toCome: { vi: 'Sắp có dịch vụ trực tuyến', en: 'Services to come' },
  offeredFrom: { vi: 'từ ngày {date}', en: 'from {date}' },
  finding: { vi: '{service}.', en: '{service}.' },
  findingToCome: {
    vi: '{service}, bắt đầu cung cấp từ ngày {date}.',
    en: '{service}, to be offered from {date}.',
  },
  findingOver: {
    vi: '{service}, không còn cung cấp.',
    en: '{service}, no longer offered.',
  },
  findingHandled: { vi: 'Nơi giải quyết: {handler}.', en: 'Handled by: {handler}.' },
  findingHandledOver: {
    vi: 'Nơi đã giải quyết: {handler}.',
    en: 'It was handled by: {handler}.',
  },
  none: {
    vi: 'Các văn bản của cổng nêu lĩnh vực, chưa nêu tên thủ tục nào.',
    en: 'The documents of this portal name fields of service, and no single procedure yet.',
  },
  over: { vi: 'Không còn cung cấp', en: 'No longer offered' },
  overUntil: { vi: 'đến hết ngày {date}', en: 'until {date}' },
  otherField: { vi: 'Chưa ghi lĩnh vực', en: 'Field not recorded' },
  find: {
    vi: 'Tìm thủ tục (gõ không dấu cũng được)',
    en: 'Find a procedure (accents may be left out)',
  },
  shown: {
    vi: 'Đang hiện {n} trên {total} thủ tục.',
    en: 'Showing {n} of {total} procedures.',
  },
  choose: { vi: 'Chọn theo', en: 'Choose by' },
  field: { vi: 'Lĩnh vực', en: 'Field' },
  serviceLevel: { vi: 'Mức độ trực tuyến', en: 'Service level' },
  group: { vi: 'Ai giải quyết', en: 'Who handles it' },
  ofField: { vi: 'Thủ tục lĩnh vực {value}', en: 'Procedures in the field of {value}' },
  ofHandler: { vi: 'Thủ tục do {value} giải quyết', en: 'Procedures handled by {value}' },
  listed: { vi: '{n} thủ tục.', en: '{n} {procedure|procedures}.' },
  listedSome: {
    vi: '{n} thủ tục, trong đó {some}.',
    en: '{n} procedures, among them {some}.',
  },
  listedAllToCome: {
    vi: '{n} thủ tục, chưa bắt đầu cung cấp.',
    en: '{n} {procedure|procedures}, not offered yet.',
  },
  listedAllOver: {
    vi: '{n} thủ tục, không còn cung cấp.',
    en: '{n} {procedure|procedures}, no longer offered.',
  },
  all: { vi: 'Tất cả thủ tục', en: 'All procedures' },
  levels: { vi: 'Các mức độ trực tuyến nghĩa là gì', en: 'What the service levels mean' },
  levelsNow: { vi: 'Cách gọi hiện nay', en: 'The terms of today' },
  levelsFormer: {
    vi: 'Cách gọi cũ, trong văn bản đến năm 2022',
    en: 'Former terms, in documents up to 2022',
  },
  levelsHistory: {
    vi: 'Nghị định 42/2022/NĐ-CP ngày 24/6/2022 bỏ thang bốn mức độ, chia dịch vụ công trực tuyến thành toàn trình và một phần. Nghị định này được Nghị định 224/2026/NĐ-CP thay thế từ ngày 01/7/2026.',
    en: 'Decree 42/2022/NĐ-CP of 24 June 2022 replaced the scheme of four levels: services are end-to-end or partly online. That decree was replaced by Decree 224/2026/NĐ-CP from 1 July 2026.',
  },
  named: { vi: 'Lĩnh vực mà các văn bản nêu tên', en: 'Fields that the documents name' },
  namedLead: {
    vi: 'Văn bản nêu các lĩnh vực này khi giao chỉ tiêu, không kể tên từng thủ tục.',
    en: 'The documents name these fields when they set targets; they list no single procedure.',
  },
  namedBy: { vi: 'Lĩnh vực mà văn bản nêu tên', en: 'Fields that it names' },
  fieldNamedBy: { vi: 'Văn bản nêu lĩnh vực này', en: 'Documents that name this field' },
  ofGroup: { vi: 'Thủ tục mà nhóm này giải quyết', en: 'Procedures that this group handles' },
  ofGroupToo: {
    vi: 'Các thủ tục khác, do {level} giải quyết',
    en: 'Other procedures, handled by: {level}',
  },
  unknownHandler: { vi: 'Nguồn không nêu', en: 'The sources do not say' },
  unitsOfGroup: { vi: 'xem các đơn vị', en: 'see the units' },
  groupOver: {
    vi: 'Nhóm này không còn đơn vị nào đang hoạt động.',
    en: 'No unit of this group exists any more.',
  },
  unitOver: {
    vi: 'Đơn vị này không còn tồn tại; nay là:',
    en: 'This unit no longer exists; it became:',
  },
  unitGone: {
    vi: 'Đơn vị này không còn tồn tại; nguồn không nêu đơn vị kế tục.',
    en: 'This unit no longer exists; the sources name no successor.',
  },
  where: { vi: 'Nộp ở đâu', en: 'Where to file' },
  whereOnline: { vi: 'Nộp trực tuyến', en: 'File online' },
  whereOfficial: {
    vi: 'Chưa ghi địa chỉ riêng. Tìm tên thủ tục trên trang chính thức:',
    en: 'No address of its own is recorded. Look for its name on the official site:',
  },
  whereDesk: {
    vi: 'Chưa ghi địa chỉ riêng. Hỏi nơi tiếp nhận hồ sơ của đơn vị giải quyết.',
    en: 'No address of its own is recorded. Ask the desk of the unit that handles it.',
  },
  whereToCome: {
    vi: 'Dịch vụ này nhận hồ sơ trực tuyến từ ngày {date}.',
    en: 'This service takes dossiers online from {date}.',
  },
  whereNowhere: {
    vi: 'Dịch vụ này không còn nhận hồ sơ.',
    en: 'This service no longer takes dossiers.',
  },
  helped: { vi: 'Nơi được giúp nộp hồ sơ', en: 'Where to get help with filing' },
  span: { vi: 'Thời gian cung cấp', en: 'Offered' },
  note: { vi: 'Ghi chú', en: 'Note' },
  thenAndNow: { vi: 'Trước đây và hiện nay', en: 'Then and now' },
  thenAndNowLead: {
    vi: 'Dịch vụ này đã đổi mức độ, tên hoặc nơi giải quyết. Cũ nhất ở trên.',
    en: 'This service changed its level, its name or who handles it. The oldest stands first.',
  },
  thisOne: { vi: 'trang này', en: 'this page' },
  procedure: { vi: 'Thủ tục', en: 'Procedure' },
  replacedBy: { vi: 'Nay là:', en: 'It became:' },
  guides: { vi: 'Hướng dẫn cho thủ tục này', en: 'Guides for this procedure' },
  use: { vi: 'Người dân dùng dịch vụ này đến đâu', en: 'How far people use this service' },
  useOver: { vi: 'Kết quả của nơi đã giải quyết', en: 'Results of those who handled it' },
  useNone: {
    vi: 'Các nguồn chưa có số liệu riêng cho từng thủ tục. Kết quả chung của nơi giải quyết, gồm mọi thủ tục:',
    en: 'The sources hold no figures for single procedures. The results of those who handle it, for all procedures together:',
  },
  useNoneOver: {
    vi: 'Các nguồn không có số liệu riêng cho từng thủ tục. Kết quả chung của nơi đã giải quyết, gồm mọi thủ tục:',
    en: 'The sources hold no figures for single procedures. The results of those who handled it, for all procedures together:',
  },
  useNothing: {
    vi: 'Các nguồn chưa có số liệu riêng cho từng thủ tục.',
    en: 'The sources hold no figures for single procedures.',
  },
  ofUnit: { vi: 'Thủ tục giải quyết', en: 'Procedures handled' },
  ofUnitCount: { vi: '{n} thủ tục', en: '{n} {procedure|procedures}' },
  byName: { vi: 'do riêng đơn vị này giải quyết', en: 'handled by this unit alone' },
  byLevel: { vi: 'do các đơn vị cùng nhóm giải quyết', en: 'handled by every unit of its group' },
} as const satisfies Phrases;
