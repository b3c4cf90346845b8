import { describe, expect, test } from 'vitest';
import { seriesOf } from '../../src/ranking/series.ts';
import type { Series } from '../../src/ranking/series.ts';
import { printPeriod } from '../../src/table/period.ts';
import type { ProvinceLiteral } from '../model/province.ts';
import { indicatorIn, province, unitIn } from '../model/province.ts';

function series(literal: ProvinceLiteral, unit: string, indicator = 'rate'): Series {
  const portal = province(literal);
  return seriesOf(portal, unitIn(portal, unit), indicatorIn(portal, indicator));
}

/** Each run as a line of its points; `–` joins a point to the one before. */
function told({ runs }: Series): readonly string[] {
  return runs.map(({ points }) =>
    points
      .map(({ period, state, joined, unit }) => {
        const figure = 'value' in state ? String(state.value) : state.kind;
        return `${joined ? '– ' : ''}${printPeriod(period)} ${unit.id}:${figure}`;
      })
      .join(' '),
  );
}

const two = [
  { id: 'tinh', level: 'tinh' },
  { id: 'a', parent: 'tinh' },
  { id: 'b', parent: 'tinh' },
];

describe('seriesOf', () => {
  test('joins neighbours, and shows a report that was due as a gap', () => {
    const literal: ProvinceLiteral = {
      units: two,
      rows: [
        ['a', 'rate', '2022-01', 1],
        ['a', 'rate', '2022-02', 2],
        ['b', 'rate', '2022-03', 9],
        ['a', 'rate', '2022-04', '0/0'],
        ['a', 'rate', '2022-05', 0],
        ['a', 'rate', '2022-07', 4],
      ],
    };
    expect(told(series(literal, 'a'))).toEqual([
      '2022-01 a:1 – 2022-02 a:2 2022-03 a:not-reported 2022-04 a:no-dossiers 2022-05 a:0 2022-07 a:4',
    ]);
  });

  test('keeps kinds of period apart, and begins a cumulative run anew each January', () => {
    const literal: ProvinceLiteral = {
      units: two,
      rows: [
        ['a', 'rate', '2022', 5],
        ['a', 'rate', '2021', 4],
        ['a', 'rate', '2021-01/2021-11', 1],
        ['a', 'rate', '2021-01/2021-12', 2],
        ['a', 'rate', '2022-01/2022-02', 3],
        ['a', 'rate', '2022-01/2022-03', 4],
        ['a', 'rate', '2022-01', 7],
        ['a', 'rate', '2022-01/..', 8],
      ],
    };
    expect(told(series(literal, 'a'))).toEqual([
      '2021 a:4 – 2022 a:5',
      '2022-01 a:7',
      '2021-01/2021-11 a:1 – 2021-01/2021-12 a:2 2022-01/2022-02 a:3 – 2022-01/2022-03 a:4',
      '2022-01/.. a:8',
    ]);
  });

  const renamed: ProvinceLiteral = {
    units: [
      { id: 'cu', validTo: '2022-02-28' },
      { id: 'moi', validFrom: '2022-03-01' },
      { id: 'khac', validTo: '2022-04-30' },
    ],
    changes: [
      ['2022-03-01', 'cu', 'moi', 'rename'],
      ['2022-05-01', 'khac', 'moi', 'merge'],
    ],
    rows: [
      ['cu', 'rate', '2022-02', 1],
      ['moi', 'rate', '2022-03', 2],
      ['moi', 'rate', '2022-04', 3],
      ['moi', 'rate', '2022-05', 4],
    ],
  };

  test.each(['cu', 'moi'])('passes through a rename and stops at a merger, asked of %s', (unit) => {
    const found = series(renamed, unit);
    expect(told(found)).toEqual(['2022-02 cu:1 – 2022-03 moi:2 – 2022-04 moi:3 2022-05 moi:4']);
    expect(found.breaks).toMatchObject([
      { reason: 'merge', date: '2022-05-01', change: { from: 'khac', to: 'moi' } },
    ]);
  });

  test('does not take over the figures of a merged unit', () => {
    expect(told(series(renamed, 'khac'))).toEqual([
      '2022-02 khac:not-reported 2022-03 khac:not-reported 2022-04 khac:not-reported',
    ]);
  });

  test('names the indicator that replaced it, on both sides, and joins nothing', () => {
    const literal: ProvinceLiteral = {
      units: two,
      indicators: [
        { id: 'old', validTo: '2022-07-31', replacedBy: 'new' },
        { id: 'new', validFrom: '2022-08-01' },
      ],
      rows: [
        ['a', 'old', '2022-07', 1],
        ['a', 'new', '2022-08', 2],
      ],
    };
    expect(series(literal, 'a', 'old').breaks).toMatchObject([
      { reason: 'replaced-by', date: '2022-08-01', indicator: { id: 'new' } },
    ]);
    expect(series(literal, 'a', 'new').breaks).toMatchObject([
      { reason: 'replaces', date: '2022-08-01', indicator: { id: 'old' } },
    ]);
    expect(told(series(literal, 'a', 'new'))).toEqual(['2022-08 a:2']);
  });

  test('of a unit of which nothing was ever reported is empty', () => {
    expect(series({ units: two }, 'a')).toMatchObject({ runs: [], breaks: [] });
  });
});
