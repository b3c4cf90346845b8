import type { Cells } from './csv-text.ts';
import type { IndicatorId } from './indicators.ts';

interface Words {
  readonly name: readonly [vi: string, en: string];
  readonly numerator: readonly [vi: string, en: string];
  readonly denominator: readonly [vi: string, en: string];
  readonly definition: readonly [vi: string, en: string];
  readonly rule: readonly [vi: string, en: string];
  readonly definedBy: string;
}

const plan = 'Kế hoạch 15/KH-UBND ngày 20/01/2023 của UBND tỉnh Mẫu, Phụ lục I';
const survey = 'Kế hoạch 15/KH-UBND ngày 20/01/2023 của UBND tỉnh Mẫu, Phụ lục II';

const wordsOf: Readonly<Record<IndicatorId, Words>> = {
  'nop-truc-tuyen': {
    name: ['Tỷ lệ hồ sơ nộp trực tuyến', 'Share of dossiers filed online'],
    numerator: ['Hồ sơ nộp trực tuyến trong kỳ', 'Dossiers filed online in the period'],
    denominator: ['Tổng số hồ sơ tiếp nhận trong kỳ', 'All dossiers received in the period'],
    definition: [
      'Trong các hồ sơ thủ tục hành chính mà đơn vị tiếp nhận, bao nhiêu phần được nộp trên Cổng Dịch vụ công quốc gia.',
      'Of the dossiers that the unit received, the part that was filed on the National Public Service Portal.',
    ],
    rule: [
      'Hồ sơ do nhân viên hỗ trợ quét và nộp cùng người dân tại quầy được tính là trực tuyến. Hồ sơ gửi qua bưu chính không được tính.',
      'A dossier that staff scan and file together with a citizen at the desk counts as online. One sent by post does not.',
    ],
    definedBy: plan,
  },
  'toan-trinh': {
    name: ['Tỷ lệ hồ sơ trực tuyến toàn trình', 'Share of dossiers handled end-to-end online'],
    numerator: [
      'Hồ sơ nộp và giải quyết toàn trình',
      'Dossiers filed and handled end-to-end online',
    ],
    denominator: [
      'Hồ sơ của các thủ tục có dịch vụ công trực tuyến toàn trình',
      'Dossiers of procedures that have an end-to-end online service',
    ],
    definition: [
      'Phần hồ sơ mà người dân không phải đến cơ quan lần nào: nộp, trả phí và nhận kết quả đều qua mạng hoặc bưu chính công ích.',
      'The part of dossiers for which nobody had to come: filed, paid and answered online or by public post.',
    ],
    rule: [
      'Chỉ tính thủ tục đã công bố là toàn trình vào ngày đầu kỳ.',
      'Only procedures published as end-to-end on the first day of the period count.',
    ],
    definedBy: plan,
  },
  'dung-han': {
    name: ['Tỷ lệ hồ sơ giải quyết đúng hạn', 'Share of dossiers settled on time'],
    numerator: ['Hồ sơ giải quyết trước hạn và đúng hạn', 'Dossiers settled early or on time'],
    denominator: ['Hồ sơ đã giải quyết trong kỳ', 'Dossiers settled in the period'],
    definition: [
      'Phần hồ sơ có kết quả không muộn hơn ngày hẹn trả.',
      'The part of dossiers answered no later than the promised day.',
    ],
    rule: [
      'Thời gian chờ người dân bổ sung giấy tờ được trừ. Yêu cầu bổ sung quá một lần tính là quá hạn.',
      'The time in which the citizen completes the papers is deducted. Asking more than once counts as late.',
    ],
    definedBy: plan,
  },
  'thanh-toan-tren-cong': {
    name: [
      'Tỷ lệ thanh toán trên Cổng Dịch vụ công quốc gia (cách tính đến năm 2025)',
      'Share of fees paid on the National Public Service Portal (method until 2025)',
    ],
    numerator: [
      'Giao dịch phí, lệ phí trả trên Cổng Dịch vụ công quốc gia',
      'Fee payments made on the National Public Service Portal',
    ],
    denominator: ['Mọi giao dịch phí, lệ phí trong kỳ', 'All fee payments in the period'],
    definition: [
      'Phần giao dịch được trả ngay trên Cổng Dịch vụ công quốc gia.',
      'The part of payments made on the National Public Service Portal itself.',
    ],
    rule: [
      'Chuyển khoản, quét mã QR tại quầy không được tính. Từ ngày 01/01/2026 thay bằng cách tính theo hồ sơ; hai dãy số không nối với nhau.',
      'Bank transfers and QR codes at the desk do not count. Replaced on 1 January 2026 by counting dossiers; the two series are never joined.',
    ],
    definedBy: plan,
  },
  'thanh-toan-truc-tuyen': {
    name: ['Tỷ lệ hồ sơ thanh toán trực tuyến', 'Share of dossiers paid online'],
    numerator: [
      'Hồ sơ có phí, lệ phí đã thanh toán trực tuyến',
      'Dossiers with a fee that was paid online',
    ],
    denominator: ['Hồ sơ có phí, lệ phí phải nộp', 'Dossiers with a fee to pay'],
    definition: [
      'Phần hồ sơ phải nộp phí, lệ phí mà người dân trả trực tuyến, qua mọi kênh được tích hợp.',
      'The part of dossiers with a fee that was paid online, through any connected channel.',
    ],
    rule: [
      'Hồ sơ được miễn toàn bộ phí, lệ phí không nằm trong mẫu số.',
      'Dossiers whose every fee is waived are not in the denominator.',
    ],
    definedBy: 'Quyết định 18/QĐ-UBND ngày 08/12/2025 của UBND tỉnh Mẫu',
  },
  'so-hoa-ho-so': {
    name: ['Tỷ lệ số hóa hồ sơ, kết quả', 'Share of dossiers digitised'],
    numerator: [
      'Hồ sơ đã số hóa thành phần và kết quả',
      'Dossiers with digitised components and result',
    ],
    denominator: ['Hồ sơ đã giải quyết trong kỳ', 'Dossiers settled in the period'],
    definition: [
      'Phần hồ sơ mà giấy tờ và kết quả đều có bản điện tử dùng lại được, để lần sau người dân không phải nộp lại.',
      'The part of dossiers whose papers and result exist as reusable files, so that citizens need not hand them in again.',
    ],
    rule: [
      'Bản điện tử phải được gắn vào hồ sơ trước khi trả kết quả.',
      'The file must be attached before the result is handed out.',
    ],
    definedBy: plan,
  },
  'thoi-gian-giai-quyet': {
    name: ['Thời gian giải quyết trung bình', 'Average time to settle a dossier'],
    numerator: ['Tổng số ngày làm việc đã dùng', 'Working days used in all'],
    denominator: [
      'Hồ sơ đã giải quyết của các thủ tục có hạn 10 ngày làm việc',
      'Dossiers settled, of procedures due in 10 working days',
    ],
    definition: [
      'Số ngày làm việc trung bình từ khi tiếp nhận hồ sơ hợp lệ đến khi có kết quả. Càng ít ngày càng tốt.',
      'Working days from a valid dossier to its result, on average. Fewer is better.',
    ],
    rule: [
      'Chỉ tính các thủ tục có thời hạn quy định là 10 ngày làm việc, để các đơn vị so sánh được với nhau.',
      'Only procedures with a legal limit of 10 working days count, so that units can be compared.',
    ],
    definedBy: plan,
  },
  'hai-long': {
    name: ['Mức độ hài lòng của người dân', 'Satisfaction of citizens'],
    numerator: ['Lượt đánh giá hài lòng, rất hài lòng', 'Ratings “satisfied” and “very satisfied”'],
    denominator: ['Tổng số lượt đánh giá', 'All ratings'],
    definition: [
      'Phần lượt đánh giá sau khi nhận kết quả cho biết người dân hài lòng.',
      'The part of ratings given after the result that say the citizen was satisfied.',
    ],
    rule: [
      'Mỗi hồ sơ đánh giá một lần. Tổng hợp theo quý.',
      'One rating a dossier. Compiled each quarter.',
    ],
    definedBy: survey,
  },
};

/** The columns of `indicators.csv` that stand in words. */
export function wordCells(id: IndicatorId): Cells {
  const { name, numerator, denominator, definition, rule, definedBy } = wordsOf[id];
  return {
    name: name[0],
    name_en: name[1],
    numerator: numerator[0],
    numerator_en: numerator[1],
    denominator: denominator[0],
    denominator_en: denominator[1],
    definition: definition[0],
    definition_en: definition[1],
    counting_rule: rule[0],
    counting_rule_en: rule[1],
    defined_by: definedBy,
  };
}
