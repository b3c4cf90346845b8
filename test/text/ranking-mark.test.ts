import { expect, test } from 'vitest';
import type { ObservationStatus } from '../../src/model/observation.ts';
import type { RankedUnit } from '../../src/ranking/ranking.ts';
import { commonStatus, rankingMarks, rankingMarksInWords } from '../../src/text/ranking-mark.ts';

const row = (status: ObservationStatus, small = false) =>
  ({ state: { kind: 'value', basis: 'counts', observation: { status } }, small }) as RankedUnit;

test('marks a provisional figure among others', () => {
  const rows = [row('P', true), row('A')];
  expect(rows.map((each) => rankingMarks(each, commonStatus(rows)))).toEqual(['*‡', '']);
  expect(rankingMarksInWords(rows, 'vi')).toEqual(['* số liệu sơ bộ', '‡ ít hồ sơ']);
});

test('says once what is so of all figures', () => {
  const rows = [row('P', true), row('P')];
  expect(rows.map((each) => rankingMarks(each, commonStatus(rows)))).toEqual(['‡', '']);
  expect(rankingMarksInWords(rows, 'vi')).toEqual(['Mọi con số: số liệu sơ bộ', '‡ ít hồ sơ']);
});

test.each([
  ['normal figures', ['A', 'A'], undefined],
  ['one figure', ['P'], undefined],
  ['different ones', ['P', 'E'], undefined],
  ['estimates', ['E', 'E', 'E'], 'E'],
] as const)('what all share: %s', (_, statuses, common) => {
  expect(commonStatus(statuses.map((status) => row(status)))).toBe(common);
});
