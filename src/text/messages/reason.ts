import type { Phrases } from './say.ts';

/** “Why this rank”. */
export const reasonPhrases = {
  rate: {
    vi: 'Cách tính: {above} ({n}) ÷ {below} ({d}) × 100 = {figure}.',
    en: 'Computed as {above} ({n}) ÷ {below} ({d}) × 100 = {figure}.',
  },
  quotient: {
    vi: 'Cách tính: {above} ({n}) ÷ {below} ({d}) = {figure}.',
    en: 'Computed as {above} ({n}) ÷ {below} ({d}) = {figure}.',
  },
  numerator: { vi: 'tử số', en: 'the numerator' },
  denominator: { vi: 'mẫu số', en: 'the denominator' },
  published: {
    vi: 'Con số {figure} lấy nguyên từ văn bản nguồn; văn bản không nêu tử số và mẫu số nên không tính lại được.',
    en: 'The figure {figure} is taken as the source prints it; the source gives no counts to compute it from.',
  },
  publishedCount: {
    vi: 'Con số {figure} lấy nguyên từ văn bản nguồn.',
    en: 'The figure {figure} is taken as the source prints it.',
  },
  publishedZero: {
    vi: 'Văn bản nguồn nêu đơn vị chưa phát sinh nên kết quả là {figure}; văn bản không nêu tổng số để tính lại.',
    en: 'The source says that the unit had none, so the result is {figure}; it gives no total to compute it from.',
  },
  allEqual: {
    vi: 'Cả {n} đơn vị có số liệu đều có kết quả bằng nhau.',
    en: 'All {n} units with figures have the same result.',
  },
  first: {
    vi: 'Không đơn vị nào có kết quả tốt hơn: xếp {rank}.',
    en: 'No unit has a better result: {rank}.',
  },
  oneBefore: {
    vi: 'Một đơn vị có kết quả tốt hơn: xếp {rank}.',
    en: 'One unit has a better result: {rank}.',
  },
  before: {
    vi: '{before} đơn vị có kết quả tốt hơn: xếp {rank}.',
    en: '{before} units have better results: {rank}.',
  },
  above: {
    vi: 'Đứng ngay trên là {unit} với {figure}, cách {gap}.',
    en: 'Just above stands {unit} with {figure}, {gap} away.',
  },
  more: {
    vi: 'Nếu thêm {count} hồ sơ được tính vào tử số, tổng số hồ sơ giữ nguyên, thì đã bằng đơn vị đó.',
    en: '{count} more dossiers in the numerator, out of the same number, would have equalled that unit.',
  },
  oneMore: {
    vi: 'Nếu thêm 1 hồ sơ được tính vào tử số, tổng số hồ sơ giữ nguyên, thì đã bằng đơn vị đó.',
    en: 'One more dossier in the numerator, out of the same number, would have equalled that unit.',
  },
  fewer: {
    vi: 'Nếu bớt {count} hồ sơ ở tử số, tổng số hồ sơ giữ nguyên, thì đã bằng đơn vị đó.',
    en: '{count} fewer dossiers in the numerator, out of the same number, would have equalled that unit.',
  },
  oneFewer: {
    vi: 'Nếu bớt 1 hồ sơ ở tử số, tổng số hồ sơ giữ nguyên, thì đã bằng đơn vị đó.',
    en: 'One dossier fewer in the numerator, out of the same number, would have equalled that unit.',
  },
  outOfReach: {
    vi: 'Dù mọi hồ sơ đều được tính vào tử số thì cũng chưa bằng đơn vị đó.',
    en: 'Even with every dossier counted it would not have equalled that unit.',
  },
  noCounts: {
    vi: 'Nguồn không nêu số hồ sơ nên không tính được cần thêm bao nhiêu hồ sơ để bằng đơn vị đó.',
    en: 'The source gives no counts, so the number of dossiers that would have equalled that unit cannot be told.',
  },
} as const satisfies Phrases;
