import { describe, expect, test } from 'vitest';
import { rank } from '../../src/ranking/ranking.ts';
import type { FigureLiteral } from '../model/province.ts';
import { indicatorIn, levelIn, periodOf, province } from '../model/province.ts';

/** The first four months of 2019 in one province: published rates, bodies without online dossiers, and four named without a figure. */
const departments: readonly (readonly [name: string, figure: FigureLiteral])[] = [
  ['Sở Tài chính', 'O'],
  ['Sở Y tế', 0.4],
  ['Sở Xây dựng', { numerator: 0, value: 0 }],
  ['Sở Tư pháp', 11.2],
  ['Sở Nội vụ', { numerator: 0, value: 0 }],
  ['Sở Thông tin và Truyền thông', 29.6],
  ['Sở Kế hoạch và Đầu tư', 'O'],
  ['Sở Ngoại vụ', { numerator: 0, value: 0 }],
  ['Sở Giao thông vận tải', 21],
  ['Ban Quản lý các Khu công nghiệp', 6],
  ['Sở Công Thương', 'O'],
  ['Sở Giáo dục và Đào tạo', 2.7],
  ['Sở Khoa học và Công nghệ', { numerator: 0, value: 0 }],
  ['Sở Văn hóa, Thể thao và Du lịch', 2.3],
  ['Sở Nông nghiệp và Phát triển nông thôn', 'O'],
  ['Sở Tài nguyên và Môi trường', { numerator: 0, value: 0 }],
  ['Sở Lao động - Thương binh và Xã hội', 1.8],
];

const portal = province({
  units: departments.map(([name]) => ({ id: name, name })),
  targets: [{ id: 't', levels: ['so'], value: 30, validFrom: '2019-01-01', validTo: '2019-12-31' }],
  rows: departments.map(([name, figure]) => [name, 'rate', '2019-01/2019-04', figure]),
});
const ranking = rank(portal, indicatorIn(portal), levelIn(portal), periodOf('2019-01/2019-04'));

describe('the departments in 2019', () => {
  test('are ranked 1 to 8, and the five at zero share the ninth place', () => {
    const rows = ranking.ranked.map(
      ({ unit, state, rank: place }) =>
        `${place!.tied ? '=' : ''}${String(place!.position)}/${String(place!.of)} ${unit.name.vi}: ${String(state.value)}`,
    );
    expect(rows).toEqual([
      '1/13 Sở Thông tin và Truyền thông: 29.6',
      '2/13 Sở Giao thông vận tải: 21',
      '3/13 Sở Tư pháp: 11.2',
      '4/13 Ban Quản lý các Khu công nghiệp: 6',
      '5/13 Sở Giáo dục và Đào tạo: 2.7',
      '6/13 Sở Văn hóa, Thể thao và Du lịch: 2.3',
      '7/13 Sở Lao động - Thương binh và Xã hội: 1.8',
      '8/13 Sở Y tế: 0.4',
      '=9/13 Sở Khoa học và Công nghệ: 0',
      '=9/13 Sở Ngoại vụ: 0',
      '=9/13 Sở Nội vụ: 0',
      '=9/13 Sở Tài nguyên và Môi trường: 0',
      '=9/13 Sở Xây dựng: 0',
    ]);
  });

  test('include four named without a figure, not ranked: not reported', () => {
    expect(ranking.unranked.map(({ unit, state }) => [unit.name.vi, state.kind])).toEqual([
      ['Sở Công Thương', 'not-reported'],
      ['Sở Kế hoạch và Đầu tư', 'not-reported'],
      ['Sở Nông nghiệp và Phát triển nông thôn', 'not-reported'],
      ['Sở Tài chính', 'not-reported'],
    ]);
  });

  test('all thirteen with a figure miss the target of 30 %; for the four there is no data', () => {
    const outcomes = (
      units: readonly { attainments: (typeof ranking.ranked)[0]['attainments'] }[],
    ) => units.flatMap(({ attainments }) => attainments.scored.map(({ outcome }) => outcome));
    expect(outcomes(ranking.ranked)).toEqual(Array<string>(13).fill('not-met'));
    expect(outcomes(ranking.unranked)).toEqual(Array<string>(4).fill('no-data'));
    expect(ranking.ranked[0]!.attainments.scored[0]!.gap).toBeCloseTo(-0.4, 10);
  });
});
