import type { Phrases } from '../../../text/messages/say.ts';

/** What the report of a change says. */
export const changePhrases = {
  title: { vi: 'Thay đổi này làm gì', en: 'What this change does' },
  nothing: {
    vi: 'Không số liệu, bài viết, tệp hay thiết lập nào của cổng thay đổi.',
    en: 'No figure, text, file or setting of the portal changes.',
  },
  countOfCells: { vi: 'Ô đổi', en: 'Cells changed' },
  countOfAdded: { vi: 'dòng thêm', en: 'rows added' },
  countOfGone: { vi: 'dòng mất', en: 'rows gone' },
  countOfMoved: { vi: 'đơn vị đổi hạng', en: 'units that move' },
  countOfMet: { vi: 'chỉ tiêu mới đạt', en: 'targets newly met' },
  countOfMissed: { vi: 'chỉ tiêu không còn đạt', en: 'targets no longer met' },
  countOfTexts: { vi: 'bài viết', en: 'texts' },
  countOfFiles: { vi: 'tệp khác', en: 'other files' },
  countOfSettings: { vi: 'thiết lập', en: 'settings' },
  countOfWarnings: { vi: '**điều cần xem kỹ: {count}**', en: '**to look at first: {count}**' },
  checked: { vi: 'Kiểm tra: {faults}.', en: 'The check: {faults}.' },
  checkedFaulty: {
    vi: 'Kiểm tra: **{faults}**. Chạy `npm run check` để xem từng chỗ và cách sửa.',
    en: 'The check: **{faults}**. Run `npm run check -- --lang en` to see each place and how to mend it.',
  },
  afterUnsound: {
    vi: 'Vì còn lỗi, thứ hạng, chỉ tiêu và địa chỉ chưa so được; chỉ so những ô đọc được.',
    en: 'While there are errors, ranks, targets and addresses cannot be compared; only cells that can be read are.',
  },
  beforeUnsound: {
    vi: 'Bản trước thay đổi có lỗi nên thứ hạng, chỉ tiêu và địa chỉ không so được; chỉ so những ô đọc được.',
    en: 'The state before the change has errors, so ranks, targets and addresses cannot be compared; only cells that can be read are.',
  },
  warnings: { vi: 'Cần xem kỹ', en: 'To look at first' },
  code: {
    vi: 'Thay đổi này sửa cả những tệp ngoài `data/`, `content/`, `public/`: cần người bảo trì phần mềm xem ({count} tệp, danh sách ở cuối).',
    en: 'This change also touches files outside `data/`, `content/` and `public/`: a maintainer of the software has to look at them ({count}, listed at the end).',
  },
  unreadable: {
    vi: 'Có dòng không đọc được, nên dòng thêm hay mất của bảng này chưa kể được: {file}',
    en: 'Some rows cannot be read, so rows added to this table or gone from it are not told: {file}',
  },
  vanished: {
    vi: 'Địa chỉ không còn nữa ({count}); ai đã lưu liên kết sẽ gặp trang “không tìm thấy”:',
    en: 'Addresses that vanish ({count}); readers who kept a link will find “page not found”:',
  },
  unitsGone: {
    vi: 'Đơn vị không còn số liệu ({count}): {units}. Chỉ số: {indicators}. Kỳ: {periods}',
    en: 'Units without a figure any more ({count}): {units}. Indicators: {indicators}. Periods: {periods}',
  },
  andMore: { vi: 'và {count} nữa', en: 'and {count} more' },
  shrunk: { vi: 'Mẫu số nhỏ đi ({count}):', en: 'Denominators that shrink ({count}):' },
  rewritten: {
    vi: 'Số liệu bị sửa, lớn hơn hoặc nhỏ hơn số cũ quá {times} lần ({count}):',
    en: 'Rewritten figures, more than {times} times larger or smaller than they were ({count}):',
  },
  jumps: {
    vi: 'Số liệu chênh hơn {times} lần so với kỳ trước ({count}):',
    en: 'Figures more than {times} times apart from the period before ({count}):',
  },
  jump: {
    vi: '{what}: {new}, {previous} là {old} ({place})',
    en: '{what}: {new}, and {previous} was {old} ({place})',
  },
  uncorrected: {
    vi: 'Số liệu chính thức đã công bố bị sửa mà `data/corrections.csv` chưa nói ({count}). Dòng cần thêm, cột theo thứ tự date, unit, indicator, period, field, old, new; viết thêm lý do vào cột reason:',
    en: 'Published final figures that change and of which `data/corrections.csv` does not tell ({count}). The rows to be written, in the order date, unit, indicator, period, field, old, new; give the reason in column reason:',
  },
  rankings: { vi: 'Thứ hạng', en: 'Ranks' },
  ranking: {
    vi: '{indicator} · {level} · {period}: {before} → {after} đơn vị được xếp hạng',
    en: '{indicator} · {level} · {period}: units ranked {before} → {after}',
  },
  newRanking: {
    vi: '{indicator} · {level} · {period}: bảng xếp hạng mới, {after} đơn vị được xếp hạng',
    en: '{indicator} · {level} · {period}: a new ranking, {after} {unit|units} ranked',
  },
  goneRanking: {
    vi: '{indicator} · {level} · {period}: bảng xếp hạng không còn ({before} đơn vị)',
    en: '{indicator} · {level} · {period}: the ranking is gone ({before} {unit|units})',
  },
  listing: {
    vi: '{indicator} · {level} · {period}: số liệu, không xếp hạng',
    en: '{indicator} · {level} · {period}: figures without ranks',
  },
  newListing: {
    vi: '{indicator} · {level} · {period}: bảng số liệu mới, không xếp hạng, {after} đơn vị có số liệu',
    en: '{indicator} · {level} · {period}: a new table without ranks, {after} {unit|units} with a figure',
  },
  goneListing: {
    vi: '{indicator} · {level} · {period}: bảng số liệu không còn ({before} đơn vị)',
    en: '{indicator} · {level} · {period}: the table is gone ({before} {unit|units})',
  },
  byOthers: {
    vi: 'số của đơn vị không đổi ({figure}), đổi hạng vì các đơn vị khác',
    en: 'its own figure is the same ({figure}); others moved it',
  },
  unranked: { vi: 'không xếp hạng', en: 'not ranked' },
  absent: { vi: 'không có trong bảng', en: 'not in the ranking' },
  targets: { vi: 'Chỉ tiêu', en: 'Targets' },
  met: { vi: 'đạt', en: 'met' },
  'not-met': { vi: 'chưa đạt', en: 'not met' },
  'no-data': { vi: 'chưa có số liệu', en: 'no figure' },
  'no-figure': { vi: 'không nêu mức', en: 'no value stated' },
  none: { vi: 'chưa xét', en: 'not judged' },
  newTargets: {
    vi: '{target} ({bound}), {ranking}: {met} đạt, {missed} chưa đạt',
    en: '{target} ({bound}), {ranking}: {met} met, {missed} not met',
  },
  cells: { vi: 'Ô đã đổi ({count})', en: 'Cells changed ({count})' },
  empty: { vi: '(trống)', en: '(empty)' },
  rows: { vi: 'Dòng thêm và dòng mất', en: 'Rows added and gone' },
  rowsOf: {
    vi: '{table}: thêm {added}, mất {gone}',
    en: '{table}: {added} added, {gone} gone',
  },
  added: { vi: 'thêm', en: 'added' },
  gone: { vi: 'mất', en: 'gone' },
  changed: { vi: 'sửa', en: 'edited' },
  perhaps: { vi: 'có lẽ là đổi mã từ {other}', en: 'perhaps renamed from {other}' },
  texts: { vi: 'Bài viết và văn bản', en: 'Guides, directives, news, pages' },
  directives: { vi: 'văn bản', en: 'directive' },
  guides: { vi: 'hướng dẫn', en: 'guide' },
  news: { vi: 'tin', en: 'news' },
  pages: { vi: 'trang', en: 'page' },
  files: { vi: 'Tệp khác ({count})', en: 'Other files ({count})' },
  settings: { vi: 'Thiết lập', en: 'Settings' },
  outside: {
    vi: 'Tệp ngoài dữ liệu và nội dung ({count})',
    en: 'Files outside data and texts ({count})',
  },
  maintainer: {
    vi: 'Những tệp này là phần mềm hoặc cách chạy nó; người bảo trì phải xem và đồng ý.',
    en: 'These are the software, or how it is run; a maintainer has to look at them and agree.',
  },
  more: { vi: '… và {count} mục nữa{where}', en: '… and {count} more{where}' },
  inFile: { vi: ', trong bản đầy đủ', en: ', in the full report' },
  askFull: { vi: ' (xem hết: `--full TỆP`)', en: ' (see all: `--full FILE`)' },
  cut: {
    vi: 'Báo cáo dài quá mức cho phép nên {count} dòng cuối bị bỏ bớt{where}.',
    en: 'The report is longer than may be shown: the last {count} lines were left out{where}.',
  },
} as const satisfies Phrases;
