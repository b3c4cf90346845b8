import type { Directive, Relation, Statement } from '../model/directive.ts';
import type { Language, Words } from '../table/language.ts';

/** Whether a document is in force, as recorded. */
export function statusOfDirective(status: Directive['status'], language: Language): string {
  return statuses[status][language];
}

/** How a document stands to one it cites: `thực hiện, triển khai`. */
export function relationInWords(relation: Relation, language: Language): string {
  return relations[relation].to[language];
}

/** The same as seen from the document that is cited: `được thực hiện, triển khai bởi`. */
export function relationFromCited(relation: Relation, language: Language): string {
  return relations[relation].from[language];
}

/** The heading over statements of a kind, in the words of the document. */
export function statementHeading(kind: Statement['kind'], language: Language): string {
  return statements[kind][language];
}

/** In what form the portal had the text before it. */
export function qualityInWords(
  quality: NonNullable<Directive['quality']>,
  language: Language,
): string {
  return qualities[quality][language];
}

const statuses: Readonly<Record<Directive['status'], Words>> = {
  'in-force': { vi: 'còn hiệu lực', en: 'in force' },
  ended: { vi: 'hết hiệu lực', en: 'no longer in force' },
  replaced: { vi: 'bị thay thế', en: 'replaced' },
  draft: { vi: 'bản dự thảo', en: 'draft' },
  unknown: { vi: 'chưa xác định', en: 'not known' },
};

const relations: Readonly<Record<Relation, { readonly to: Words; readonly from: Words }>> = {
  basis: {
    to: { vi: 'căn cứ vào', en: 'is based on' },
    from: { vi: 'là căn cứ của', en: 'is a basis of' },
  },
  implements: {
    to: { vi: 'thực hiện', en: 'carries out' },
    from: { vi: 'được thực hiện bằng', en: 'is carried out by' },
  },
  follows: {
    to: { vi: 'theo chỉ đạo tại', en: 'follows the instruction of' },
    from: { vi: 'có chỉ đạo được thực hiện tại', en: 'gives the instruction followed by' },
  },
  'takes-target': {
    to: { vi: 'lấy chỉ tiêu của', en: 'takes its target from' },
    from: { vi: 'có chỉ tiêu được nhắc lại tại', en: 'sets the target recalled by' },
  },
  mentions: {
    to: { vi: 'dẫn chiếu', en: 'refers to' },
    from: { vi: 'được dẫn chiếu tại', en: 'is referred to by' },
  },
  guides: {
    to: { vi: 'hướng dẫn thực hiện', en: 'gives guidance on' },
    from: { vi: 'được hướng dẫn tại', en: 'is explained by' },
  },
  amends: {
    to: { vi: 'sửa đổi, bổ sung', en: 'amends' },
    from: { vi: 'được sửa đổi, bổ sung bằng', en: 'is amended by' },
  },
  replaces: {
    to: { vi: 'thay thế', en: 'replaces' },
    from: { vi: 'bị thay thế bằng', en: 'is replaced by' },
  },
  repeals: {
    to: { vi: 'bãi bỏ', en: 'repeals' },
    from: { vi: 'bị bãi bỏ bằng', en: 'is repealed by' },
  },
  corrects: {
    to: { vi: 'đính chính', en: 'corrects' },
    from: { vi: 'được đính chính bằng', en: 'is corrected by' },
  },
  replies: {
    to: { vi: 'phúc đáp', en: 'replies to' },
    from: { vi: 'được phúc đáp bằng', en: 'is answered by' },
  },
  reports: {
    to: { vi: 'báo cáo kết quả thực hiện', en: 'reports on' },
    from: { vi: 'có báo cáo kết quả là', en: 'is reported on by' },
  },
  annex: {
    to: { vi: 'có phụ lục kèm theo là', en: 'has as its annex' },
    from: { vi: 'là phụ lục kèm theo của', en: 'is an annex of' },
  },
};

const statements: Readonly<Record<Statement['kind'], Words>> = {
  finding: { vi: 'Nhận định của văn bản', en: 'What the document finds' },
  cause: { vi: 'Nguyên nhân mà văn bản nêu', en: 'Causes that the document names' },
  consequence: { vi: 'Hệ quả mà văn bản nêu', en: 'Consequences that the document names' },
};

const qualities: Readonly<Record<NonNullable<Directive['quality']>, Words>> = {
  'born-digital': { vi: 'văn bản điện tử', en: 'born digital' },
  scan: { vi: 'bản quét', en: 'a scan' },
  ocr: { vi: 'bản quét đã nhận dạng chữ', en: 'a scan with OCR' },
};
