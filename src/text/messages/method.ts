import type { Phrases } from './say.ts';

/** The page on method: how figures are computed, ranked and compared, and where they come from. */
export const methodPhrases = {
  title: { vi: 'Phương pháp', en: 'Method' },
  description: {
    vi: 'Cách tính tỷ lệ, xếp hạng, so với chỉ tiêu; ý nghĩa của từng trạng thái số liệu; nguồn của mọi con số.',
    en: 'How rates are computed, ranked and compared with targets; what each state of a figure means; the source of every figure.',
  },
  lead: {
    vi: 'Trang này nói rõ mọi quy tắc đứng sau các con số của cổng, để ai cũng có thể tính lại.',
    en: 'This page states every rule behind the figures of this portal, so that anyone can compute them again.',
  },
  contents: { vi: 'Trong trang này', en: 'On this page' },
  rateTitle: { vi: 'Tỷ lệ được tính thế nào', en: 'How rates are computed' },
  rateFormula: {
    vi: 'Tỷ lệ = tử số ÷ mẫu số × 100. Ví dụ: 148 hồ sơ trực tuyến trên 500 hồ sơ là 29,6\u00a0%.',
    en: 'Rate = numerator ÷ denominator × 100. For example, 148 online dossiers out of 500 make 29.6%.',
  },
  ratePublished: {
    vi: 'Khi nguồn chỉ nêu tỷ lệ mà không nêu số hồ sơ, cổng lấy nguyên con số của nguồn, không làm tròn lại, và nói rõ điều đó.',
    en: 'Where the source prints only the rate without the counts, the portal takes the figure as printed, does not round it again, and says so.',
  },
  rateContradiction: {
    vi: 'Tỷ lệ lệch với số hồ sơ nhiều hơn mức do làm tròn là lỗi: dữ liệu chưa được đăng cho đến khi sửa xong.',
    en: 'A rate that contradicts its counts by more than rounding is an error: the data are not published until it is mended.',
  },
  rateAggregate: {
    vi: 'Số gộp của nhiều đơn vị là tổng tử số chia cho tổng mẫu số; không bao giờ lấy trung bình của các tỷ lệ.',
    en: 'A figure for several units together is the sum of the numerators divided by the sum of the denominators; rates are never averaged.',
  },
  statesTitle: { vi: 'Sáu trạng thái của một số liệu', en: 'The six states of a figure' },
  statesLead: {
    vi: 'Bằng không, không phát sinh hồ sơ, chưa có số liệu, không áp dụng và không tồn tại là năm điều khác nhau. Chỉ con số có thật mới được xếp hạng.',
    en: 'Zero, no dossiers, not reported, not applicable and did not exist are five different things. Only real figures are ranked.',
  },
  state: { vi: 'Trạng thái', en: 'State' },
  meaning: { vi: 'Ý nghĩa', en: 'Meaning' },
  rankTitle: { vi: 'Xếp hạng thế nào', en: 'How units are ranked' },
  rankSameKind: {
    vi: 'Chỉ xếp hạng trong cùng một chỉ số, cùng một kỳ và cùng một nhóm đơn vị, giữa các đơn vị tồn tại trong kỳ đó.',
    en: 'Units are ranked within one indicator, one period and one group, among the units that existed in that period.',
  },
  rankTies: {
    vi: 'Kết quả bằng nhau ở số chữ số thập phân được công bố thì đồng hạng, viết “=2”; hạng kế tiếp bỏ qua số đơn vị đồng hạng (1, 2, 2, 4). Trong một nhóm đồng hạng, tên xếp theo thứ tự tiếng Việt.',
    en: 'Equal results at the published precision share a rank, written “=2”; the next rank skips the units that tie (1, 2, 2, 4). Within a tie, names stand in Vietnamese order.',
  },
  rankOf: {
    vi: 'Thứ hạng luôn đi kèm tổng số đơn vị được xếp hạng, và danh sách đơn vị chưa được xếp hạng kèm lý do.',
    en: 'A rank is always given out of how many, with the list of units that are not ranked and the reason for each.',
  },
  rankChange: {
    vi: 'Thay đổi thứ hạng so với kỳ liền trước cùng loại, chỉ tính trên các đơn vị có số liệu ở cả hai kỳ. Đơn vị đổi tên vẫn là một; đơn vị sáp nhập hoặc chia tách thì không so sánh. Mức thay đổi được tính trước khi làm tròn, nên có thể lệch ở chữ số cuối so với hiệu của hai con số đã làm tròn.',
    en: 'A change of rank is measured against the previous period of the same kind, on the units with figures in both. A renamed unit is the same unit; one that merged or split is not compared. The change of a value is computed before rounding, so its last digit may differ from that of the two rounded figures.',
  },
  rankSmall: {
    vi: 'Mẫu số dưới {n} hồ sơ: vẫn xếp hạng nhưng được đánh dấu, vì một hồ sơ cũng làm tỷ lệ thay đổi nhiều.',
    en: 'A denominator under {n} dossiers is ranked but marked, because a single dossier moves the rate a lot.',
  },
  rankUnrankedLevels: {
    vi: 'Không xếp hạng các nhóm: {levels}.',
    en: 'These groups are not ranked: {levels}.',
  },
  periodsTitle: { vi: 'Kỳ số liệu', en: 'Periods' },
  periodsText: {
    vi: 'Số liệu tháng, quý, năm và số lũy kế có thể cùng có mặt nhưng không bao giờ được nối hay cộng với nhau. Đường trên biểu đồ chỉ nối các kỳ cùng loại liền nhau; chỗ thiếu để trống.',
    en: 'Monthly, quarterly, yearly and cumulative figures may stand side by side but are never joined or added. A line in a chart joins only neighbouring periods of one kind; a gap stays a gap.',
  },
  targetsTitle: { vi: 'Chỉ tiêu', en: 'Targets' },
  targetsText: {
    vi: 'Kết quả được so với chỉ tiêu trước khi làm tròn. Chỉ tiêu áp dụng cho một đơn vị là chỉ tiêu cụ thể nhất đang có hiệu lực: của chính đơn vị, rồi của nhóm, rồi chung. Nhiều văn bản cùng giao chỉ tiêu thì nêu đủ.',
    en: 'Results are compared with targets before rounding. The target that applies is the most specific in force: the unit’s own, then its group’s, then the general one. Where several documents set one, all are shown.',
  },
  targetsCalls: {
    vi: 'Mức “100\u00a0%” mà một văn bản đòi hỏi được ghi là yêu cầu chung, tách khỏi chỉ tiêu dùng để đối chiếu. Cổng không tính điểm phạt và không nêu tên cá nhân.',
    en: 'A demand of “100%” in a document is shown as a call, apart from the targets that are compared. The portal computes no penalty and names no person.',
  },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  indicator: { vi: 'Chỉ số', en: 'Indicator' },
  binds: { vi: 'Áp dụng cho', en: 'Applies to' },
  inForce: { vi: 'Thời gian', en: 'In force' },
  document: { vi: 'Văn bản', en: 'Document' },
  call: { vi: 'yêu cầu chung', en: 'call' },
  allUnits: { vi: 'mọi đơn vị', en: 'every unit' },
  within: { vi: '{unit}: {levels}', en: '{unit}: {levels}' },
  unitsTitle: { vi: 'Đơn vị qua thời gian', en: 'Units through time' },
  unitsText: {
    vi: 'Đổi tên hoặc đổi loại thì chuỗi số liệu được nối tiếp; sáp nhập hoặc chia tách thì chuỗi dừng lại, có ghi chú và đường dẫn hai chiều. Trang của đơn vị cũ được giữ mãi.',
    en: 'A rename or change of type carries a series on; a merger or split ends it, with a note and links both ways. The page of an old unit is kept for ever.',
  },
  indicatorsTitle: { vi: 'Các chỉ số', en: 'The indicators' },
  numerator: { vi: 'Tử số', en: 'Numerator' },
  denominator: { vi: 'Mẫu số', en: 'Denominator' },
  countingRule: { vi: 'Quy tắc đếm', en: 'Counting rule' },
  definedBy: { vi: 'Nêu tại', en: 'Stated in' },
  better: { vi: 'Chiều đánh giá', en: 'Direction' },
  higher: { vi: 'càng cao càng tốt', en: 'higher is better' },
  lower: { vi: 'càng thấp càng tốt', en: 'lower is better' },
  none: { vi: 'chỉ theo dõi, không xếp hạng', en: 'followed only, not ranked' },
  validity: { vi: 'Hiệu lực', en: 'Valid' },
  notStated: { vi: 'không nêu', en: 'not stated' },
  sourcesTitle: { vi: 'Nguồn của số liệu', en: 'Sources of the figures' },
  sourcesLead: {
    vi: 'Mỗi nguồn là một tài liệu và chỗ cụ thể trong tài liệu đó.',
    en: 'Each source is a document or a page, and a place in it.',
  },
  source: { vi: 'Nguồn', en: 'Source' },
  retrieved: { vi: 'lấy ngày {date}', en: 'retrieved {date}' },
  place: { vi: 'Chỗ trong tài liệu', en: 'Place in the source' },
  note: { vi: 'Ghi chú', en: 'Note' },
  documentsTitle: { vi: 'Văn bản', en: 'Documents' },
  documentsLead: {
    vi: 'Các văn bản mà cổng dẫn, kèm chỉ tiêu, nhiệm vụ và kết quả thực hiện',
    en: 'The documents that this portal cites, with their targets, tasks and outcomes',
  },
  checksTitle: { vi: 'Kiểm tra trước khi đăng', en: 'Checks before publishing' },
  checksText: {
    vi: 'Mỗi lần thay đổi, toàn bộ các bảng được kiểm tra; chỉ cần một lỗi là không trang nào được thay. Hễ một ô có hai cách hiểu thì đó là lỗi, không đoán.',
    en: 'Every change is checked as a whole; with a single error no page is replaced. A cell that can be read in two ways is an error, never a guess.',
  },
} as const satisfies Phrases;
