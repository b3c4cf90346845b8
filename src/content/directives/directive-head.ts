import { choice } from '../../table/fields/choice.ts';
import { code } from '../../table/fields/code.ts';
import { partialDate } from '../../table/fields/date.ts';
import { name, text } from '../../table/fields/text.ts';
import { optional, required, several } from '../../table/yaml-key.ts';
import { listOf, mapOf, trueFalse } from '../../table/yaml-shape.ts';

const status = choice({
  'in-force': { vi: 'còn hiệu lực', en: 'in force' },
  ended: { vi: 'hết hiệu lực', en: 'no longer in force' },
  replaced: { vi: 'bị thay thế', en: 'replaced' },
  draft: { vi: 'bản dự thảo', en: 'draft' },
  unknown: { vi: 'không xác định', en: 'not known' },
});

const quality = choice({
  'born-digital': { vi: 'văn bản điện tử', en: 'born digital' },
  scan: { vi: 'bản quét', en: 'scan' },
  ocr: { vi: 'bản nhận dạng chữ', en: 'OCR' },
});

const relation = choice({
  basis: { vi: 'căn cứ', en: 'legal basis' },
  implements: { vi: 'thực hiện, triển khai', en: 'carries out' },
  follows: { vi: 'theo chỉ đạo tại', en: 'follows the instruction of' },
  'takes-target': { vi: 'lấy chỉ tiêu của', en: 'takes its target from' },
  mentions: { vi: 'dẫn chiếu', en: 'refers to' },
  guides: { vi: 'hướng dẫn thực hiện', en: 'gives guidance on' },
  amends: { vi: 'sửa đổi, bổ sung', en: 'amends' },
  replaces: { vi: 'thay thế', en: 'replaces' },
  repeals: { vi: 'bãi bỏ', en: 'repeals' },
  corrects: { vi: 'đính chính', en: 'corrects' },
  replies: { vi: 'phúc đáp', en: 'replies to' },
  reports: { vi: 'báo cáo kết quả thực hiện', en: 'reports on' },
  annex: { vi: 'có phụ lục kèm theo là', en: 'has as its annex' },
});

const statement = choice({
  finding: { vi: 'nhận định', en: 'finding' },
  cause: { vi: 'nguyên nhân', en: 'cause' },
  consequence: { vi: 'hệ quả', en: 'consequence' },
});

/** The head of a directive. A key left out is a thing the original leaves blank. */
export const readHead = mapOf({
  held: { read: trueFalse, required: false },
  number: optional(name),
  symbol: optional(name),
  kind: required(name),
  subject: required(text),
  subject_en: optional(text),
  issued: optional(partialDate),
  issuer: optional(name),
  issuer_en: optional(name),
  addressees: several(text),
  copies_to: several(text),
  signer: {
    read: mapOf({ authority: optional(name), role: optional(name), name: optional(name) }),
    required: false,
  },
  cites: {
    read: listOf(
      mapOf({
        directive: optional(code),
        number: optional(name),
        date: optional(partialDate),
        issuer: optional(name),
        relation: optional(relation),
        note: optional(text),
        note_en: optional(text),
      }),
    ),
    required: false,
  },
  statements: {
    read: listOf(
      mapOf({
        kind: required(statement),
        clause: optional(name),
        clause_en: optional(name),
        vi: required(text),
        en: optional(text),
        indicator: optional(code),
      }),
    ),
    required: false,
  },
  fields: {
    read: listOf(
      mapOf({
        vi: required(text),
        en: optional(text),
        clause: optional(name),
        clause_en: optional(name),
      }),
    ),
    required: false,
  },
  basis: several(text),
  status: optional(status),
  file: optional(text),
  quality: optional(quality),
  uncertain: { read: listOf(mapOf({ vi: required(text), en: optional(text) })), required: false },
  tags: several(name),
});

/** What the head of a directive states. */
export type DirectiveHead = NonNullable<ReturnType<typeof readHead>>;
