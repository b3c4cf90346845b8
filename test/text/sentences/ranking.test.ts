import { describe, expect, test } from 'vitest';
import { rankingFinding } from '../../../src/text/sentences/ranking.ts';
import { places, ranking, target } from './sample.ts';
import type { Case, Line } from './sample.ts';

const atLeast = target('>=', 30);
const over = target('>', 30);

/** Spaces are plain in these tables; format.test.ts and period.test.ts hold the no-break one. */
function findings(lines: readonly Line[], given: Case = {}) {
  const said = ranking(lines, given);
  return (['vi', 'en'] as const).map((language) =>
    rankingFinding(said, language).replaceAll('\u00a0', ' '),
  );
}

describe('rankingFinding', () => {
  test('names the first, counts the target and tells the reasons', () => {
    const lines: readonly Line[] = [
      ['Sở Thông tin và Truyền thông', 29.6],
      ['Sở Y tế', 0.4],
      ['Sở Nội vụ', 0],
      ['Sở Tài chính', 'not-reported'],
      ['Sở Công Thương', 'not-reported'],
      ['Sở Ngoại vụ', 'no-dossiers'],
      ['Thanh tra tỉnh', 'not-applicable'],
    ];
    expect(findings(lines, { targets: [atLeast] })).toEqual([
      '4 tháng đầu năm 2019, Sở Thông tin và Truyền thông có tỷ lệ cao nhất trong 3 sở, cơ quan có số liệu: 29,6 %; không đơn vị nào đạt chỉ tiêu từ 30 % trở lên; 2 đơn vị chưa có số liệu; 1 đơn vị không phát sinh hồ sơ; 1 đơn vị không thuộc diện áp dụng.',
      'In the first 4 months of 2019, the highest rate among the 3 departments and agencies with figures was 29.6% (Sở Thông tin và Truyền thông); none met the target of at least 30%; 2 units have no figure; 1 unit had no dossiers; 1 unit is outside the scope of the indicator.',
    ]);
  });

  test.each<[string, readonly Line[], Case, string, string]>([
    [
      'two at the top',
      [
        ['A', 40],
        ['B', 40],
        ['C', 10],
      ],
      {},
      'A và B cùng có tỷ lệ cao nhất trong 3 sở, cơ quan có số liệu: 40 %.',
      'the highest rate among the 3 departments and agencies with figures was 40% (A and B).',
    ],
    [
      'more than three at the top are counted',
      [
        ['A', 40],
        ['B', 40],
        ['C', 40],
        ['D', 40],
        ['E', 1],
      ],
      {},
      '4 đơn vị cùng có tỷ lệ cao nhất trong 5 sở, cơ quan có số liệu: 40 %.',
      'the highest rate among the 5 departments and agencies with figures was 40% (4 units).',
    ],
    [
      'all alike',
      [
        ['A', 0],
        ['B', 0],
      ],
      {},
      'cả 2 sở, cơ quan có số liệu đều có tỷ lệ bằng nhau: 0 %.',
      'both departments and agencies with figures had the same rate: 0%.',
    ],
    [
      'a first place that is shared, by some with small denominators',
      [
        ['A', 100, 8],
        ['B', 100, 400],
        ['C', 90, 5],
      ],
      {},
      'A và B cùng có tỷ lệ cao nhất trong 3 sở, cơ quan có số liệu: 100 % (1 đơn vị ít hồ sơ).',
      'the highest rate among the 3 departments and agencies with figures was 100% (A and B; 1 unit with few dossiers).',
    ],
    [
      'a first place that is shared, by small denominators alone',
      [
        ['A', 100, 8],
        ['B', 100, 4],
        ['C', 90, 500],
      ],
      {},
      'A và B cùng có tỷ lệ cao nhất trong 3 sở, cơ quan có số liệu: 100 % (cả hai đều ít hồ sơ).',
      'the highest rate among the 3 departments and agencies with figures was 100% (A and B; both with few dossiers).',
    ],
    [
      'all alike, one with a small denominator',
      [
        ['A', 0, 8],
        ['B', 0, 300],
      ],
      {},
      'cả 2 sở, cơ quan có số liệu đều có tỷ lệ bằng nhau: 0 % (1 đơn vị ít hồ sơ).',
      'both departments and agencies with figures had the same rate: 0% (1 unit with few dossiers).',
    ],
    [
      'one alone, with a small denominator',
      [
        ['A', 50, 12],
        ['B', 'not-reported'],
      ],
      { targets: [atLeast] },
      'chỉ A có số liệu: 50 % (mẫu số nhỏ: 12); đạt chỉ tiêu từ 30 % trở lên; 1 đơn vị chưa có số liệu.',
      'only A has a figure: 50% (small denominator: 12); the target of at least 30% was met; 1 unit has no figure.',
    ],
    [
      'nobody',
      [
        ['A', 'not-reported'],
        ['B', 'not-reported'],
      ],
      { targets: [atLeast] },
      'chưa có số liệu để so sánh; 2 đơn vị chưa có số liệu.',
      'there is no figure to compare yet; 2 units have no figure.',
    ],
    [
      'the lowest, where lower is better',
      [
        ['A', 1],
        ['B', 2],
      ],
      { polarity: 'lower' },
      'A có tỷ lệ thấp nhất trong 2 sở, cơ quan có số liệu: 1 %.',
      'the lowest rate among the 2 departments and agencies with figures was 1% (A).',
    ],
    [
      'a few that are not ranked, by name',
      [
        ['Cấp tỉnh', 35.9],
        ['Cấp xã', 1.8],
      ],
      { level: places, targets: [target('>=')] },
      'số liệu như sau: cấp tỉnh 35,9 %; cấp xã 1,8 %; văn bản có nhắc đến chỉ tiêu nhưng không nêu con số.',
      'the figures were: cấp tỉnh 35.9%; cấp xã 1.8%; the document refers to a target without stating a figure.',
    ],
    [
      'many that are not ranked, by their ends',
      [
        ['A', 1],
        ['B', 2],
        ['C', 3],
        ['D', 4],
        ['E', 5],
      ],
      { polarity: 'none' },
      '5 đơn vị có số liệu, từ 1 % đến 5 %.',
      '5 units had figures, from 1% to 5%.',
    ],
    [
      'one that is not ranked, without the calls on it',
      [['Tỉnh Bắc Giang', 49.11]],
      { level: places, targets: [target('>=', 50), target('=', 100, 'call')] },
      'tỷ lệ của tỉnh Bắc Giang là 49,11 %; chưa đạt chỉ tiêu từ 50 % trở lên.',
      'the rate for tỉnh Bắc Giang was 49.11%; the target of at least 50% was not met.',
    ],
  ])('%s', (_, lines, given, vi, en) => {
    expect(findings(lines, given)).toEqual([
      `4 tháng đầu năm 2019, ${vi}`,
      `In the first 4 months of 2019, ${en}`,
    ]);
  });
});

describe('rankingFinding counts targets', () => {
  const three: readonly Line[] = [
    ['A', 40],
    ['B', 30],
    ['C', 10],
  ];

  test.each<[string, Case, string, string]>([
    [
      'met by all',
      { targets: [target('>=', 5)] },
      'cả 3 đơn vị đều đạt chỉ tiêu từ 5 % trở lên',
      'all 3 met the target of at least 5%',
    ],
    [
      'two met by the same units',
      { targets: [target('>=', 20), target('>', 20)] },
      '2 trên 3 đơn vị đạt chỉ tiêu từ 20 % trở lên và trên 20 %',
      '2 of 3 met the targets of at least 20% and over 20%',
    ],
    [
      'two met by none',
      { targets: [target('>=', 90), target('>', 90)] },
      'không đơn vị nào đạt chỉ tiêu từ 90 % trở lên hoặc trên 90 %',
      'none met the target of at least 90% or over 90%',
    ],
    [
      'one demand of two documents',
      { targets: [atLeast, target('>=', 30)] },
      '2 trên 3 đơn vị đạt chỉ tiêu từ 30 % trở lên',
      '2 of 3 met the target of at least 30%',
    ],
    [
      'a target of one unit only',
      { own: { C: [atLeast] } },
      'đơn vị được giao chỉ tiêu từ 30 % trở lên chưa đạt',
      'the unit given the target of at least 30% did not meet it',
    ],
    [
      'a target of some units',
      { own: { A: [over], B: [over] } },
      'trong 2 đơn vị được giao chỉ tiêu trên 30 %, 1 đơn vị đạt',
      'of the 2 units given the target of over 30%, 1 met it',
    ],
    [
      'a target of some units that all of them met',
      { own: { A: [atLeast], B: [atLeast] } },
      'cả 2 đơn vị được giao chỉ tiêu từ 30 % trở lên đều đạt',
      'both units given the target of at least 30% met it',
    ],
  ])('%s', (_, given, vi, en) => {
    const [vietnamese, english] = findings(three, given);
    expect(vietnamese).toBe(
      `4 tháng đầu năm 2019, A có tỷ lệ cao nhất trong 3 sở, cơ quan có số liệu: 40 %; ${vi}.`,
    );
    expect(english).toBe(
      `In the first 4 months of 2019, the highest rate among the 3 departments and agencies with figures was 40% (A); ${en}.`,
    );
  });

  test.each<[string, Case, string, string]>([
    [
      'several',
      { targets: [atLeast, over, target('>=', 90)] },
      'Đạt chỉ tiêu từ 30 % trở lên: 2 trên 3 đơn vị; trên 30 %: 1 trên 3; từ 90 % trở lên: 0 trên 3.',
      'Met the target of at least 30%: 2 of 3 units; over 30%: 1 of 3; at least 90%: 0 of 3.',
    ],
    [
      'several, not all of them of every unit',
      { targets: [atLeast], own: { C: [over, target('>=', 5)] } },
      'Đạt chỉ tiêu từ 30 % trở lên: 2 trên 2 đơn vị được giao; trên 30 %: 0 trên 1; từ 5 % trở lên: 1 trên 1.',
      'Met the target of at least 30%: 2 of 2 units given it; over 30%: 0 of 1; at least 5%: 1 of 1.',
    ],
  ])('of which there are %s, in a list', (_, given, vi, en) => {
    const lines: readonly Line[] = [...three, ['D', 'not-reported']];
    expect(findings(lines, given)).toEqual([
      `4 tháng đầu năm 2019, A có tỷ lệ cao nhất trong 3 sở, cơ quan có số liệu: 40 %. ${vi} 1 đơn vị chưa có số liệu.`,
      `In the first 4 months of 2019, the highest rate among the 3 departments and agencies with figures was 40% (A). ${en} 1 unit has no figure.`,
    ]);
  });
});
