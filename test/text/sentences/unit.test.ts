import { describe, expect, test } from 'vitest';
import { placingsOf } from '../../../src/ranking/placing.ts';
import type { Ranking } from '../../../src/ranking/ranking.ts';
import type { Language } from '../../../src/table/language.ts';
import { unitFinding } from '../../../src/text/sentences/unit.ts';
import { places, ranking, target } from './sample.ts';

const departments = ranking(
  [
    ['Sở Thông tin và Truyền thông', 29.6],
    ['Sở Y tế', 0.4],
    ['Sở Nội vụ', 0],
    ['Sở Ngoại vụ', 0],
    ['Sở Tài chính', 'not-reported'],
  ],
  { targets: [target('>=', 30), target('=', 100, 'call')] },
);

/** With plain blanks: format.test.ts and period.test.ts hold the no-break one. */
function findingOf(of: Ranking, unit: string, language: Language): string | undefined {
  const placing = placingsOf(of).get(unit);
  return placing && unitFinding(placing, language)?.replaceAll('\u00a0', ' ');
}

describe('unitFinding', () => {
  test.each([
    [
      'Sở Y tế',
      '4 tháng đầu năm 2019, Sở Y tế xếp thứ 2 trên 4 sở, cơ quan có số liệu về tỷ lệ hồ sơ trực tuyến: 0,4 %; chưa đạt chỉ tiêu từ 30 % trở lên, còn thiếu 29,6 điểm phần trăm.',
      'Share of online dossiers, Sở Y tế, first 4 months of 2019: 0.4%, 2nd of 4 departments and agencies with figures; target of at least 30% not met, 29.6 percentage points short.',
    ],
    [
      'Sở Nội vụ',
      '4 tháng đầu năm 2019, Sở Nội vụ xếp thứ 3 (đồng hạng) trên 4 sở, cơ quan có số liệu về tỷ lệ hồ sơ trực tuyến: 0 %; chưa đạt chỉ tiêu từ 30 % trở lên, còn thiếu 30 điểm phần trăm.',
      'Share of online dossiers, Sở Nội vụ, first 4 months of 2019: 0%, joint 3rd of 4 departments and agencies with figures; target of at least 30% not met, 30 percentage points short.',
    ],
    [
      'Sở Tài chính',
      '4 tháng đầu năm 2019, tỷ lệ hồ sơ trực tuyến của Sở Tài chính: chưa có số liệu.',
      'Share of online dossiers, Sở Tài chính, first 4 months of 2019: not reported.',
    ],
  ])('of %s', (unit, vi, en) => {
    expect(findingOf(departments, unit, 'vi')).toBe(vi);
    expect(findingOf(departments, unit, 'en')).toBe(en);
  });

  test('tells the change of place and since when', () => {
    const moved = ranking(
      [
        ['A', 40],
        ['B', 30],
      ],
      { previous: '2019-01/2019-03' },
    );
    expect(findingOf(moved, 'A', 'vi')).toContain('; tăng 2 bậc so với 3 tháng đầu năm 2019.');
    expect(findingOf(moved, 'A', 'en')).toContain(
      '; up 2 places since the first 3 months of 2019.',
    );
  });

  test('gives the figure alone where nothing is ranked', () => {
    const province = ranking([['Tỉnh Bắc Giang', 49.11]], { level: places, period: '2022-01/..' });
    expect(findingOf(province, 'Tỉnh Bắc Giang', 'vi')).toBe(
      'Tính từ đầu năm 2022 (không nêu ngày kết thúc), tỷ lệ hồ sơ trực tuyến của tỉnh Bắc Giang là 49,11 %.',
    );
  });

  test('gives no place where all stand alike', () => {
    const level = ranking([
      ['A', 0],
      ['B', 0],
    ]);
    expect(findingOf(level, 'A', 'vi')).toBe(
      '4 tháng đầu năm 2019, tỷ lệ hồ sơ trực tuyến của A là 0 %; cả 2 đơn vị có số liệu đều bằng nhau.',
    );
    expect(findingOf(level, 'A', 'en')).toBe(
      'Share of online dossiers, A, first 4 months of 2019: 0%; the same for both units with figures.',
    );
  });

  test('gives no place where nobody else has a figure', () => {
    const level = ranking([
      ['A', 40],
      ['B', 'not-reported'],
    ]);
    expect(findingOf(level, 'A', 'en')).toBe(
      'Share of online dossiers, A, first 4 months of 2019: 40%.',
    );
  });
});
