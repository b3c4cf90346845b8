import type { HeadWords } from './key-words.ts';

/** The head of a directive in words. */
export const directiveWords: HeadWords = {
  held: {
    label: { vi: 'Cổng có văn bản này', en: 'The portal holds it' },
    hint: {
      vi: '“Không” nếu chỉ biết văn bản qua văn bản khác dẫn tới nó.',
      en: '“No” for a document known only from others that cite it.',
    },
  },
  number: {
    label: { vi: 'Số', en: 'Number' },
    hint: {
      vi: 'Bản gốc để trống thì để trống.',
      en: 'Leave it empty where the original is blank.',
    },
  },
  symbol: {
    label: { vi: 'Ký hiệu', en: 'Symbol' },
    hint: {
      vi: 'Phần chữ sau số, như UBND-KSTT.',
      en: 'The letters after the number, such as UBND-KSTT.',
    },
  },
  kind: {
    label: { vi: 'Loại văn bản', en: 'Kind' },
    hint: { vi: 'Như Công văn, Chỉ thị, Kế hoạch.', en: 'Such as Công văn, Chỉ thị, Kế hoạch.' },
  },
  subject: {
    label: { vi: 'Trích yếu', en: 'Subject' },
    hint: { vi: 'Văn bản nói về việc gì.', en: 'What it is about, in Vietnamese.' },
  },
  subject_en: { label: { vi: 'Trích yếu bằng tiếng Anh', en: 'Subject in English' } },
  issued: {
    label: { vi: 'Ngày ban hành', en: 'Issued' },
    hint: {
      vi: 'Viết năm-tháng-ngày; chỉ ghi phần đọc được: 2020-09-30, 2020-09 hoặc 2020.',
      en: 'Only what can be read: 2020-09-30, 2020-09 or 2020.',
    },
  },
  issuer: {
    label: { vi: 'Cơ quan ban hành', en: 'Issuer' },
    hint: {
      vi: 'Mã đơn vị trong data/units.csv, hoặc tên đầy đủ.',
      en: 'The code of a unit in data/units.csv, or the full name.',
    },
  },
  issuer_en: {
    label: { vi: 'Tên cơ quan bằng tiếng Anh', en: 'Issuer in English' },
    hint: {
      vi: 'Chỉ khi trên đây ghi tên; đơn vị trong data/units.csv đã có tên tiếng Anh ở đó.',
      en: 'Only beside a name; a unit of data/units.csv has its English name there.',
    },
  },
  addressees: { label: { vi: 'Kính gửi', en: 'Addressees' } },
  copies_to: { label: { vi: 'Nơi nhận', en: 'Copies to' } },
  signer: { label: { vi: 'Người ký', en: 'Signer' } },
  'signer.authority': {
    label: { vi: 'Thẩm quyền ký', en: 'Authority' },
    hint: { vi: 'Như TM. Ủy ban nhân dân.', en: 'Such as TM. Ủy ban nhân dân.' },
  },
  'signer.role': { label: { vi: 'Chức vụ', en: 'Role' } },
  'signer.name': { label: { vi: 'Họ và tên', en: 'Name' } },
  cites: {
    label: { vi: 'Văn bản được dẫn', en: 'Documents cited' },
    hint: {
      vi: 'Văn bản đã có trên cổng thì chọn; chưa có thì ghi số, ngày, cơ quan.',
      en: 'Choose one that the portal has; else write number, date and issuer.',
    },
  },
  'cites.directive': { label: { vi: 'Văn bản trên cổng', en: 'Directive of the portal' } },
  'cites.number': { label: { vi: 'Số, ký hiệu', en: 'Number' } },
  'cites.date': { label: { vi: 'Ngày', en: 'Date' } },
  'cites.issuer': { label: { vi: 'Cơ quan ban hành', en: 'Issuer' } },
  'cites.relation': { label: { vi: 'Quan hệ', en: 'Relation' } },
  'cites.note': { label: { vi: 'Ghi chú', en: 'Note' } },
  'cites.note_en': { label: { vi: 'Ghi chú bằng tiếng Anh', en: 'Note in English' } },
  statements: {
    label: { vi: 'Nhận định, nguyên nhân, hệ quả', en: 'Findings, causes, consequences' },
    hint: { vi: 'Chép nguyên văn.', en: 'In the words of the original.' },
  },
  'statements.kind': { label: { vi: 'Loại', en: 'Kind' } },
  'statements.clause': {
    label: { vi: 'Chỗ trong văn bản', en: 'Place in the document' },
    hint: { vi: 'Như Mục 2.', en: 'In Vietnamese, such as Mục 2.' },
  },
  'statements.clause_en': { label: { vi: 'Chỗ, bằng tiếng Anh', en: 'Place, in English' } },
  'statements.vi': { label: { vi: 'Nguyên văn', en: 'The words' } },
  'statements.en': { label: { vi: 'Bản dịch tiếng Anh', en: 'In English' } },
  'statements.indicator': { label: { vi: 'Chỉ số', en: 'Indicator' } },
  fields: {
    label: { vi: 'Lĩnh vực được nêu tên', en: 'Fields named' },
    hint: {
      vi: 'Lĩnh vực mà văn bản yêu cầu làm trước.',
      en: 'Those that the document wants done first.',
    },
  },
  'fields.vi': { label: { vi: 'Lĩnh vực', en: 'Field' } },
  'fields.en': { label: { vi: 'Bằng tiếng Anh', en: 'In English' } },
  'fields.clause': { label: { vi: 'Chỗ trong văn bản', en: 'Place in the document' } },
  'fields.clause_en': { label: { vi: 'Chỗ, bằng tiếng Anh', en: 'Place, in English' } },
  basis: { label: { vi: 'Căn cứ', en: 'Legal basis' } },
  status: { label: { vi: 'Hiệu lực', en: 'Status' } },
  file: {
    label: { vi: 'Tệp bản gốc', en: 'File of the original' },
    hint: { vi: 'Tên tệp trong public/.', en: 'A file of public/.' },
  },
  quality: { label: { vi: 'Bản đang giữ', en: 'What is held' } },
  uncertain: {
    label: { vi: 'Chỗ chưa rõ', en: 'What is uncertain' },
    hint: {
      vi: 'Chỗ bản gốc để trống hoặc không đọc được. Không tự điền.',
      en: 'What the original leaves blank or cannot be read. Nothing is filled in.',
    },
  },
  'uncertain.vi': { label: { vi: 'Chỗ chưa rõ', en: 'In Vietnamese' } },
  'uncertain.en': { label: { vi: 'Bằng tiếng Anh', en: 'In English' } },
  tags: { label: { vi: 'Chủ đề', en: 'Topics' } },
};
