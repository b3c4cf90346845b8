import type { IndicatorId } from './indicators.ts';
import { monthNumber } from './months.ts';
import type { UnitKind } from './unit.ts';

/** Something that happened and moved the figures; its first month carries the words as a note. */
export interface Cause {
  readonly from: string;
  /** Last month; without one it stays. */
  readonly to?: string;
  /** In logits, or days. It comes in over three months and, where it ends, half of it stays. */
  readonly moves: Partial<Record<IndicatorId, number>>;
  readonly only?: readonly UnitKind[];
  /** How many more dossiers come: 0.1 is a tenth more. */
  readonly volume?: number;
  /** Fades from its full strength in the first month to nothing in the last. */
  readonly fading?: true;
  readonly vi: string;
  readonly en: string;
}

const places: readonly UnitKind[] = ['commune', 'ward', 'town', 'zone', 'district'];

/** The story of the province, in the order of time. */
export const causes: readonly Cause[] = [
  {
    from: '2024-05',
    to: '2025-12',
    moves: { 'nop-truc-tuyen': 0.45, 'toan-trinh': 0.35, 'thanh-toan-tren-cong': 0.25 },
    vi: 'Từ tháng 5/2024, lệ phí hồ sơ nộp trực tuyến được miễn theo Nghị quyết 03/NQ-HĐND của Hội đồng nhân dân tỉnh Mẫu.',
    en: 'Since May 2024, fees of dossiers filed online are waived by Resolution 03/NQ-HĐND of the People’s Council of Mẫu.',
  },
  {
    from: '2024-10',
    moves: { 'toan-trinh': 0.5, 'thoi-gian-giai-quyet': -0.5 },
    only: places,
    volume: 0.08,
    vi: 'Tháng 10/2024, nhóm thủ tục khai sinh, cư trú và thẻ bảo hiểm y tế cho trẻ em được giải quyết liên thông, toàn trình tại cấp xã.',
    en: 'In October 2024, birth registration, residence and the child’s health insurance card became one end-to-end service of the communes.',
  },
  {
    from: '2025-03',
    to: '2025-05',
    moves: { 'nop-truc-tuyen': 0.5, 'thanh-toan-tren-cong': 0.45, 'so-hoa-ho-so': 0.3 },
    vi: 'Đợt cao điểm “90 ngày cùng dân nộp hồ sơ trực tuyến” từ tháng 3 đến tháng 5/2025: tổ công nghệ số đến từng thôn, tổ dân phố.',
    en: 'The campaign “90 days of filing online together”, March to May 2025: community digital teams went to every village.',
  },
  {
    from: '2025-07',
    to: '2025-12',
    moves: {
      'nop-truc-tuyen': -0.55,
      'toan-trinh': -0.45,
      'dung-han': -1.2,
      'so-hoa-ho-so': -0.5,
      'thoi-gian-giai-quyet': 1.6,
      'thanh-toan-tren-cong': -0.3,
      'hai-long': -0.5,
    },
    only: places,
    volume: 0.15,
    fading: true,
    vi: 'Từ ngày 01/7/2025, tỉnh sắp xếp lại đơn vị hành chính, không còn cấp huyện; cấp xã nhận thêm việc của huyện và chuyển hệ thống.',
    en: 'On 1 July 2025 the province was reorganised and the district level ended; communes took over its work and moved to another system.',
  },
  {
    from: '2026-03',
    moves: { 'so-hoa-ho-so': 0.55, 'dung-han': 0.3, 'thoi-gian-giai-quyet': -0.4 },
    vi: 'Từ tháng 3/2026, kho dữ liệu dùng chung của tỉnh cho phép dùng lại giấy tờ đã số hóa, không yêu cầu nộp lại.',
    en: 'Since March 2026 the shared data store lets offices reuse papers already digitised.',
  },
  {
    from: '2026-09',
    moves: { 'thanh-toan-truc-tuyen': 0.35, 'nop-truc-tuyen': 0.2 },
    vi: 'Tháng 9/2026, Cổng nhận thanh toán bằng ví điện tử và thẻ của mọi ngân hàng tại tỉnh.',
    en: 'In September 2026 the portal began to take e-wallets and the cards of every bank in the province.',
  },
];

/** How strongly a cause is felt in a month: 0 before it, up to 1. */
export function strength({ from, to, fading }: Cause, month: number): number {
  const since = month - monthNumber(from);
  if (since < 0) return 0;
  const length = to === undefined ? Infinity : monthNumber(to) - monthNumber(from) + 1;
  if (fading === true) return Math.max(0, 1 - since / length);
  return Math.min(1, (since + 1) / 3) * (since < length ? 1 : 0.5);
}

/** The months of Tết (the lunar new year), in which offices close for a week or more. */
const tetMonths = new Set(
  ['2017-01', '2018-02', '2019-02', '2020-01', '2021-02', '2022-02', '2023-01', '2024-02'].concat([
    '2025-01',
    '2026-02',
  ]),
);

/** How many dossiers come in a month, against the usual. */
export function season(text: string): number {
  if (tetMonths.has(text)) return 0.62;
  const ofYear = [1.04, 1.02, 1.1, 1.03, 1, 1.06, 1.08, 1.12, 1.05, 0.98, 0.96, 1.08];
  return ofYear[Number(text.slice(5)) - 1] ?? 1;
}
