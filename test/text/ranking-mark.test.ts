import { expect, test } from 'vitest';
import type { ObservationStatus } from '../../src/model/observation.ts';
import type { Target } from '../../src/model/target.ts';
import type { RankedUnit } from '../../src/ranking/ranking.ts';
import {
  commonStatus,
  markedTargetsInWords,
  rankingMarks,
  rankingMarksInWords,
} from '../../src/text/ranking-mark.ts';
import { attain, target } from './sentences/sample.ts';

const row = (status: ObservationStatus, small = false) =>
  ({ state: { kind: 'value', basis: 'counts', observation: { status } }, small }) as RankedUnit;

test('marks a provisional figure among others', () => {
  const rows = [row('P', true), row('A')];
  expect(rows.map((each) => rankingMarks(each, commonStatus(rows)))).toEqual(['*‡', '']);
  expect(rankingMarksInWords(rows, 'vi')).toBe('* số liệu sơ bộ; ‡ ít hồ sơ.');
});

test('says once what is so of all figures', () => {
  const rows = [row('P', true), row('P')];
  expect(rows.map((each) => rankingMarks(each, commonStatus(rows)))).toEqual(['‡', '']);
  expect(rankingMarksInWords(rows, 'vi')).toBe('Mọi con số: số liệu sơ bộ; ‡ ít hồ sơ.');
});

test.each([
  ['normal figures', ['A', 'A'], undefined],
  ['one figure', ['P'], undefined],
  ['different ones', ['P', 'E'], undefined],
  ['estimates', ['E', 'E', 'E'], 'E'],
] as const)('what all share: %s', (_, statuses, common) => {
  expect(commonStatus(statuses.map((status) => row(status)))).toBe(common);
});

test.each([
  [
    'each that a row marks, in order',
    false,
    'từ 30\u00a0% trở lên; trên 30\u00a0%; từ 50\u00a0% trở lên',
  ],
  ['the highest of each row', true, 'trên 30\u00a0%; từ 50\u00a0% trở lên'],
])('the marks on bars: %s', (_, highest, words) => {
  const held = (...targets: readonly Target[]) =>
    ({ attainments: attain(40, targets) }) as RankedUnit;
  const rows = [
    held(target('>='), target('>=', 50), target('>=', 30)),
    held(target('>=', 30), target('>', 30)),
    held(target('>=', 50), target('>=', 100, 'call')),
    held(),
  ];
  const given = { language: 'vi', highest } as const;
  expect(markedTargetsInWords(rows, { unitOfMeasure: 'percent' }, given)).toBe(words);
});
