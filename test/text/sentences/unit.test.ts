import { describe, expect, test } from 'vitest';
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

describe('unitFinding', () => {
  test.each([
    [
      'Sở Y tế',
      '4 tháng đầu năm 2019, Sở Y tế xếp thứ 2 trên 4 sở, cơ quan có số liệu về tỷ lệ hồ sơ trực tuyến: 0,4 %; chưa đạt chỉ tiêu từ 30 % trở lên, còn thiếu 29,6 điểm phần trăm.',
      'Share of online dossiers, first 4 months of 2019: Sở Y tế ranked 2nd of 4 departments and agencies with figures, with 0.4%; target of at least 30% not met, 29.6 percentage points short.',
    ],
    [
      'Sở Nội vụ',
      '4 tháng đầu năm 2019, Sở Nội vụ xếp thứ 3 (đồng hạng) trên 4 sở, cơ quan có số liệu về tỷ lệ hồ sơ trực tuyến: 0 %; chưa đạt chỉ tiêu từ 30 % trở lên, còn thiếu 30 điểm phần trăm.',
      'Share of online dossiers, first 4 months of 2019: Sở Nội vụ ranked joint 3rd of 4 departments and agencies with figures, with 0%; target of at least 30% not met, 30 percentage points short.',
    ],
    [
      'Sở Tài chính',
      '4 tháng đầu năm 2019, tỷ lệ hồ sơ trực tuyến của Sở Tài chính: chưa có số liệu.',
      'Share of online dossiers, Sở Tài chính, first 4 months of 2019: not reported.',
    ],
  ])('of %s', (unit, vi, en) => {
    expect(unitFinding(departments, unit, 'vi')?.replaceAll('\u00a0', ' ')).toBe(vi);
    expect(unitFinding(departments, unit, 'en')).toBe(en);
  });

  test('tells the change of place and since when', () => {
    const moved = ranking(
      [
        ['A', 40],
        ['B', 30],
      ],
      { previous: '2019-01/2019-03' },
    );
    expect(unitFinding(moved, 'A', 'vi')).toContain('; tăng 2 bậc so với 3 tháng đầu năm 2019.');
    expect(unitFinding(moved, 'A', 'en')).toContain(
      '; up 2 places since the first 3 months of 2019.',
    );
  });

  test('gives the figure alone where nothing is ranked', () => {
    const province = ranking([['Tỉnh Bắc Giang', 49.11]], { level: places, period: '2022-01/..' });
    expect(unitFinding(province, 'Tỉnh Bắc Giang', 'vi')).toBe(
      'Tính từ đầu năm 2022 (ngày kết thúc không được nêu), tỷ lệ hồ sơ trực tuyến của Tỉnh Bắc Giang là 49,11\u00a0%.',
    );
  });

  test('has nothing to say of a unit outside the ranking', () => {
    expect(unitFinding(departments, 'Sở Xây dựng', 'vi')).toBeUndefined();
  });
});
