import { expect, test } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import type { State } from '../../src/ranking/state.ts';
import { stateInWords, stateLabel, statusInWords } from '../../src/text/state.ts';

const observation = {} as Observation;
const suppressed = { status: 'Q' } as Observation;
const percent = { unitOfMeasure: 'percent', decimals: 2 } as const;

test.each<[State, string, string]>([
  [{ kind: 'value', value: 29.6, basis: 'published', observation }, '29,6\u00a0%', '29.6%'],
  [
    { kind: 'zero', value: 0, basis: 'published', observation },
    '0\u00a0% – chưa phát sinh trong kỳ',
    '0% – none in this period',
  ],
  [{ kind: 'no-dossiers', observation }, 'Không phát sinh hồ sơ', 'No dossiers'],
  [{ kind: 'not-reported', observation: undefined }, 'Chưa có số liệu', 'Not reported'],
  [
    { kind: 'not-reported', observation: suppressed },
    'Có số liệu nhưng không công bố',
    'Reported but not published',
  ],
  [{ kind: 'not-applicable', observation }, 'Không áp dụng', 'Not applicable'],
  [{ kind: 'did-not-exist' }, 'Không tồn tại trong kỳ này', 'Did not exist in this period'],
])('a state in words: %o', (state, vi, en) => {
  expect(stateInWords(state, percent, 'vi')).toBe(vi);
  expect(stateInWords(state, percent, 'en')).toBe(en);
});

test.each([
  ['count', '0 – chưa phát sinh trong kỳ'],
  ['days', '0\u00a0ngày'],
  ['points', '0\u00a0điểm'],
] as const)('a zero of %s', (unitOfMeasure, words) => {
  const zero: State = { kind: 'zero', value: 0, basis: 'published', observation };
  expect(stateInWords(zero, { unitOfMeasure, decimals: 1 }, 'vi')).toBe(words);
});

test('the six states have six different labels', () => {
  const kinds = ['value', 'zero', 'no-dossiers', 'not-reported', 'not-applicable', 'did-not-exist'];
  const labels = kinds.map((kind) => stateLabel(kind as State['kind'], 'vi'));
  expect(new Set(labels).size).toBe(6);
});

test('a status in words', () => {
  expect(statusInWords('P', 'vi')).toBe('Số liệu sơ bộ');
  expect(statusInWords('E', 'en')).toBe('Estimated value');
});
