import type { Phrases } from './say.ts';

/** The list of rankings, and one ranking. */
export const rankingPhrases = {
  title: { vi: 'Xếp hạng', en: 'Rankings' },
  description: {
    vi: 'Mọi bảng xếp hạng: từng chỉ số, từng nhóm đơn vị, từng kỳ số liệu.',
    en: 'Every ranking: each indicator, each group of units, each period.',
  },
  lead: {
    vi: 'Mỗi đơn vị chỉ được xếp hạng với các đơn vị cùng nhóm, trong cùng một chỉ số và cùng một kỳ. Chưa có số liệu thì không xếp hạng.',
    en: 'A unit is ranked only against its own kind, within one indicator and one period. Without figures there is no rank.',
  },
  levelAndPeriod: { vi: '{level}, {period}', en: '{level}, {period}' },
  rank: { vi: 'Hạng', en: 'Rank' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  value: { vi: 'Kết quả', en: 'Result' },
  counts: { vi: 'Số đếm', en: 'Counts' },
  countsOf: { vi: '{numerator} trên {denominator}', en: '{numerator} of {denominator}' },
  change: { vi: 'Thay đổi', en: 'Change' },
  target: { vi: 'Chỉ tiêu', en: 'Target' },
  reason: { vi: 'Lý do', en: 'Reason' },
  note: { vi: 'Ghi chú', en: 'Note' },
  notes: { vi: 'Ghi chú về các con số', en: 'Notes on the figures' },
  caption: {
    vi: '{n} đơn vị được xếp hạng. Vạch đứng trên thanh là chỉ tiêu.',
    en: '{n} units ranked. The upright mark on a bar is the target.',
  },
  captionNoTarget: { vi: '{n} đơn vị được xếp hạng.', en: '{n} units ranked.' },
  captionListed: {
    vi: '{n} số liệu, xếp theo giá trị; nhóm này không xếp hạng.',
    en: '{n} figures in order of value; this group is not ranked.',
  },
  followNumber: {
    vi: 'Mỗi con số dẫn tới dòng dữ liệu gốc.',
    en: 'Each figure leads to its line in the data.',
  },
  unrankedTitle: { vi: 'Chưa được xếp hạng: {n}', en: 'Not ranked: {n}' },
  unrankedCaption: {
    vi: 'Đơn vị có tồn tại trong kỳ nhưng không có kết quả để xếp hạng.',
    en: 'Units that existed in the period but have no result to rank.',
  },
  small: { vi: 'ít hồ sơ (mẫu số {n})', en: 'few dossiers (denominator {n})' },
  published: {
    vi: 'Số liệu lấy nguyên từ văn bản, không tính lại.',
    en: 'Figures taken as the document prints them, not computed again.',
  },
  changeNote: {
    vi: 'Thay đổi so với {period}, tính trên các đơn vị có số liệu ở cả hai kỳ.',
    en: 'Change since {period}, counted on the units with figures in both periods.',
  },
  filter: {
    vi: 'Tìm đơn vị (gõ không dấu cũng được)',
    en: 'Find a unit (accents may be left out)',
  },
  shown: { vi: 'Đang hiện {n} trên {total} đơn vị.', en: 'Showing {n} of {total} units.' },
  sorted: { vi: 'Đã sắp xếp theo {column}, {order}.', en: 'Sorted by {column}, {order}.' },
  ascending: { vi: 'tăng dần', en: 'ascending' },
  descending: { vi: 'giảm dần', en: 'descending' },
  periods: { vi: 'Các kỳ số liệu', en: 'Periods' },
  latest: { vi: 'mới nhất', en: 'latest' },
  latestLink: { vi: 'Xem kỳ mới nhất', en: 'See the latest period' },
  otherLevels: { vi: 'Cùng chỉ số, nhóm khác', en: 'The same indicator, other groups' },
  howCounted: { vi: 'Cách tính chỉ số này', en: 'How this indicator is counted' },
  sources: { vi: 'Nguồn', en: 'Source' },
  noSource: { vi: 'Chưa ghi nguồn.', en: 'No source recorded.' },
  targets: { vi: 'Chỉ tiêu được đối chiếu', en: 'Targets compared' },
  calls: { vi: 'Yêu cầu chung, không dùng để đánh giá', en: 'General calls, not scored' },
  report: { vi: 'Báo một con số sai', en: 'A figure is wrong' },
  seeLine: { vi: 'xem dòng dữ liệu', en: 'see this line' },
  download: { vi: 'Tải dữ liệu', en: 'Download the data' },
  empty: { vi: 'Chưa có số liệu nào.', en: 'No figures yet.' },
  noPolarity: {
    vi: 'Chỉ số này chỉ để theo dõi: cao hay thấp không có nghĩa là tốt hay xấu, nên không xếp hạng.',
    en: 'This indicator is only followed: neither higher nor lower is better, so it is not ranked.',
  },
} as const satisfies Phrases;
