import { isUnmarked, markedWordsOfName, nameKey } from './name-key.ts';

/** What a column is, whatever the indicator: who, when, what is said of a row, or nothing that is taken over. */
export type Structure =
  | 'unit'
  | 'code'
  | 'period'
  | 'indicator'
  | 'numerator'
  | 'denominator'
  | 'value'
  | 'note'
  | 'note_en'
  | 'status'
  | 'source'
  | 'order'
  | 'skip';

/** The names that exports of the procedure systems give such columns, and the portal's own. */
const usual: Readonly<Record<Structure, readonly string[]>> = {
  unit: [
    ...['đơn vị', 'tên đơn vị', 'cơ quan', 'tên cơ quan', 'cơ quan, đơn vị', 'tên cơ quan, đơn vị'],
    ...['đơn vị báo cáo', 'đơn vị thực hiện', 'đơn vị giải quyết', 'đơn vị tiếp nhận', 'unit'],
    ...[
      'sở, ban, ngành',
      'sở, ban, ngành, địa phương',
      'địa phương',
      'tên địa phương',
      'xã, phường',
    ],
    ...['đơn vị, địa phương', 'tên xã, phường', 'tên xã', 'huyện, thành phố', 'cơ quan thực hiện'],
  ],
  code: [
    ...['mã', 'mã đơn vị', 'mã định danh', 'mã định danh điện tử', 'mã cơ quan', 'mã ĐVHC'],
    ...['mã đơn vị hành chính', 'mã chính thức', 'mã định danh đơn vị', 'code'],
  ],
  period: ['kỳ', 'kỳ báo cáo', 'kỳ số liệu', 'tháng', 'thời gian', 'period'],
  indicator: ['chỉ số', 'tên chỉ số', 'mã chỉ số', 'chỉ tiêu', 'tên chỉ tiêu', 'indicator'],
  numerator: ['tử số', 'numerator'],
  denominator: ['mẫu số', 'denominator'],
  value: ['giá trị', 'giá trị công bố', 'value'],
  note: ['ghi chú', 'note'],
  note_en: ['ghi chú (tiếng Anh)', 'note_en'],
  status: ['tình trạng', 'status'],
  source: ['nguồn', 'source'],
  order: ['STT', 'TT', 'số TT', 'số thứ tự'],
  skip: [
    ...['đánh giá', 'xếp loại', 'xếp hạng', 'thứ hạng', 'hạng', 'kết quả đánh giá', 'so sánh'],
    ...['trực tiếp', 'bcci', 'bưu chính', 'bưu chính công ích', 'qua bưu chính công ích'],
  ],
};

const byKey = new Map(
  Object.entries(usual).flatMap(([structure, names]) =>
    names.map((name) => [nameKey(name), structure]),
  ),
);

/** What a column is by one of its usual names; `undefined` when it has none of them. */
export function structureOf(name: string): Structure | undefined {
  const found = byKey.get(nameKey(name));
  return structures.find((structure) => structure === found);
}

export const structures: readonly Structure[] = [
  ...(['unit', 'code', 'period', 'indicator', 'numerator', 'denominator', 'value'] as const),
  ...(['note', 'note_en', 'status', 'source', 'order', 'skip'] as const),
];

const totals = [
  ...['tổng', 'tổng cộng', 'tổng số', 'cộng', 'toàn tỉnh', 'toàn thành phố', 'chung toàn tỉnh'],
  ...['trung bình', 'bình quân', 'total'],
];

const markedTotals = totals.map((name) => markedWordsOfName(name));
const plainTotals = new Set(totals.map(nameKey));

/**
 * Whether the name of a row says that it sums up others. Marks tell "Cộng" from "Công an tỉnh"; a name without any must be that
 * of a total and nothing more.
 */
export function isTotalName(name: string): boolean {
  if (isUnmarked(name)) return plainTotals.has(nameKey(name));
  const words = markedWordsOfName(name);
  // "Tổng công ty", "Tổng cục" are bodies.
  if (/^tong (?:cong ti|cuc)(?: |$)/.test(nameKey(name))) return false;
  return markedTotals.some((total) => total.every((word, at) => words[at] === word));
}
