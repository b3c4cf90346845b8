import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/table/language.ts';
import { rank } from '../../../src/ranking/ranking.ts';
import { reasonsOf } from '../../../src/ranking/reason.ts';
import { reasonInWords } from '../../../src/text/sentences/reason.ts';
import type { FigureLiteral } from '../../model/province.ts';
import { indicatorIn, levelIn, periodOf, province } from '../../model/province.ts';
import type { ProvinceLiteral } from '../../model/province.ts';

type Indicator = NonNullable<ProvinceLiteral['indicators']>[number];

const named: Indicator = {
  id: 'rate',
  numerator: { vi: 'Hồ sơ nộp trực tuyến', en: 'Dossiers filed online' },
  denominator: { vi: 'Hồ sơ đã nhận', en: 'Dossiers received' },
};

function reason(
  figures: Readonly<Record<string, FigureLiteral>>,
  unit: string,
  { language, indicator = { id: 'rate' } }: { language: Language; indicator?: Indicator },
): readonly string[] {
  const portal = province({
    units: Object.keys(figures).map((id) => ({ id, name: `Sở ${id}` })),
    indicators: [indicator],
    rows: Object.entries(figures).map(([id, figure]) => [id, 'rate', '2022', figure] as const),
  });
  const ranking = rank(portal, indicatorIn(portal), levelIn(portal), periodOf('2022'));
  const row = ranking.ranked.find((each) => each.unit.id === unit);
  if (row === undefined) throw new Error(`not ranked: ${unit}`);
  return reasonInWords(
    { indicator: ranking.indicator, figure: row.state, reason: reasonsOf(ranking).get(unit) },
    language,
  );
}

describe('reasonInWords', () => {
  test('gives the formula with the real numbers, the gap and the dossiers missing', () => {
    const figures = { A: '1600/2000', B: '1500/2000', C: '1/2' } as const;
    expect(reason(figures, 'B', { language: 'vi', indicator: named })).toEqual([
      'Cách tính: hồ sơ nộp trực tuyến (1.500) ÷ hồ sơ đã nhận (2.000) × 100 = 75,0\u00a0%.',
      'Đứng ngay trên là Sở A với 80,0\u00a0%, cách 5,0 điểm phần trăm.',
      'Nếu thêm 99 hồ sơ được tính vào tử số, tổng số hồ sơ giữ nguyên, thì đã bằng đơn vị đó.',
    ]);
    expect(reason(figures, 'C', { language: 'en', indicator: named })).toEqual([
      'Computed as dossiers filed online (1) ÷ dossiers received (2) × 100 = 50.0%.',
      'Just above stands Sở B with 75.0%, 25.0 percentage points away.',
      'One more dossier in the numerator, out of the same number, would have equalled that unit.',
    ]);
  });

  test('tells the distance of the two figures as they are printed', () => {
    const figures = { A: '2/3', B: '1251/2500' } as const;
    expect(reason(figures, 'B', { language: 'vi' })).toContain(
      'Đứng ngay trên là Sở A với 66,7\u00a0%, cách 16,7 điểm phần trăm.',
    );
  });

  test('tells the first only how it came there', () => {
    expect(reason({ A: '3/4', B: '1/2' }, 'A', { language: 'vi' })).toEqual([
      'Cách tính: tử số (3) ÷ mẫu số (4) × 100 = 75,0\u00a0%.',
      'Không đơn vị nào có kết quả tốt hơn: xếp thứ nhất trên 2.',
    ]);
  });

  test('says that a published rate cannot be computed again, nor the dossiers missing', () => {
    expect(reason({ A: 29.6, B: 21, C: 21 }, 'C', { language: 'vi' })).toEqual([
      'Con số 21\u00a0% lấy nguyên từ văn bản nguồn; văn bản không nêu tử số và mẫu số nên không tính lại được.',
      'Một đơn vị có kết quả tốt hơn: xếp thứ 2 (đồng hạng) trên 3.',
      'Đứng ngay trên là Sở A với 29,6\u00a0%, cách 8,6 điểm phần trăm.',
      'Nguồn không nêu số hồ sơ nên không tính được cần thêm bao nhiêu hồ sơ để bằng đơn vị đó.',
    ]);
  });

  test.each([
    [
      'no online dossiers, as the source says',
      { numerator: 0, value: 0, valueDecimals: 0 },
      'Văn bản nguồn nêu đơn vị chưa phát sinh nên kết quả là 0\u00a0%; văn bản không nêu tổng số để tính lại.',
      'The source says that the unit had none, so the result is 0%; it gives no total to compute it from.',
    ],
    [
      'a rate of zero as printed',
      { value: 0, valueDecimals: 1 },
      'Con số 0,0\u00a0% lấy nguyên từ văn bản nguồn; văn bản không nêu tử số và mẫu số nên không tính lại được.',
      'The figure 0.0% is taken as the source prints it; the source gives no counts to compute it from.',
    ],
  ])('tells %s', (_, figure, vi, en) => {
    expect(reason({ A: figure }, 'A', { language: 'vi' })[0]).toBe(vi);
    expect(reason({ A: figure }, 'A', { language: 'en' })[0]).toBe(en);
  });

  test.each([
    ['count', '80', '10'],
    ['days', '80\u00a0ngày', '10\u00a0ngày'],
    ['points', '80\u00a0điểm', '10\u00a0điểm'],
  ] as const)('asks no dossiers for %s', (unitOfMeasure, figure, gap) => {
    const indicator: Indicator = { id: 'rate', unitOfMeasure, decimals: 0 };
    expect(reason({ A: 90, B: 80 }, 'B', { language: 'vi', indicator })).toEqual([
      `Con số ${figure} lấy nguyên từ văn bản nguồn.`,
      `Đứng ngay trên là Sở A với ${figure.replace('8', '9')}, cách ${gap}.`,
    ]);
  });

  test.each([
    ['1/10', 'Bớt 1 hồ sơ', 'One dossier fewer'],
    ['4/10', 'Bớt 4 hồ sơ', '4 fewer dossiers'],
  ] as const)('where lower is better, says how many fewer than %s', (figure, vi, en) => {
    const indicator: Indicator = { id: 'rate', polarity: 'lower' };
    const figures = { A: '0/10', B: figure } as const;
    const told = reason(figures, 'B', { language: 'vi', indicator });
    expect(told.at(-1)).toBe(
      `Nếu ${vi.toLowerCase()} ở tử số, tổng số hồ sơ giữ nguyên, thì đã bằng đơn vị đó.`,
    );
    expect(reason(figures, 'B', { language: 'en', indicator }).at(-1)).toBe(
      `${en} in the numerator, out of the same number, would have equalled that unit.`,
    );
  });

  test('divides without a hundred where the figure is no percentage', () => {
    const indicator: Indicator = { id: 'rate', unitOfMeasure: 'days', decimals: 1 };
    const [first] = reason({ A: '25/10' }, 'A', { language: 'vi', indicator });
    expect(first).toBe('Cách tính: tử số (25) ÷ mẫu số (10) = 2,5\u00a0ngày.');
  });
});
