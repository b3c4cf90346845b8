import { describe, expect, test } from 'vitest';
import { faults, record } from '../records.ts';

describe('a citation', () => {
  const cited = record({
    number: "'7'",
    symbol: 'CT-UBND',
    kind: 'Chỉ thị',
    issued: "'2021-12-30'",
  });

  test.each<[string, string, readonly string[]]>([
    ['names a record', '{ directive: b }', []],
    [
      'names no record that is there',
      '{ directive: khong-co }',
      ['a reference/unknown cites.1.directive'],
    ],
    ['names its own', '{ directive: a }', ['a directive/cites-itself cites.1']],
    [
      'describes its own',
      "{ number: 12/KH-UBND, date: '2022-01' }",
      ['a directive/cites-itself cites.1'],
    ],
    [
      'describes a record',
      "{ number: 07/CT-UBND, date: '2021' }",
      ['a directive/unlinked cites.1'],
    ],
    [
      'describes one of another issuer',
      "{ number: 7/CT-UBND, date: '2021', issuer: Chính phủ }",
      [],
    ],
    ['describes one of another year', "{ number: 7/CT-UBND, date: '2020' }", []],
    ['without a date could mean any', '{ number: 7/CT-UBND }', []],
    [
      'agrees with its record',
      "{ directive: b, number: 07/CT-UBND, date: '2021-12', issuer: ubnd tỉnh mẫu }",
      [],
    ],
    [
      'differs in number',
      '{ directive: b, number: 8/CT-UBND }',
      ['a directive/cited-otherwise cites.1.number'],
    ],
    [
      'differs in date',
      "{ directive: b, date: '2021-11' }",
      ['a directive/cited-otherwise cites.1.date'],
    ],
    [
      'differs in issuer',
      '{ directive: b, issuer: Chính phủ }',
      ['a directive/cited-otherwise cites.1.issuer'],
    ],
    [
      'is of a later document',
      "{ number: 9/QĐ-BTC, date: '2022-01-06' }",
      ['a directive/cites-later cites.1.date'],
    ],
    ['may be of the same month', "{ number: 9/QĐ-BTC, date: '2022-01' }", []],
    [
      'has an unknown relation',
      '{ directive: b, relation: likes }',
      ['a cell/not-a-choice cites.1.relation'],
    ],
  ])('%s', (_, text, expected) => {
    expect(faults({ a: record({ cites: `[${text}]` }), b: cited })).toEqual(expected);
  });

  test('of a record issued later is impossible', () => {
    const later = record({
      number: "'7'",
      symbol: 'CT-UBND',
      kind: 'Chỉ thị',
      issued: "'2022-02-01'",
    });
    expect(faults({ a: record({ cites: '[{ directive: b }]' }), b: later })).toEqual([
      'a directive/cites-later cites.1.directive',
    ]);
  });
});
