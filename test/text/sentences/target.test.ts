import { expect, test } from 'vitest';
import type { Counts, Outcome, OutcomeRow } from '../../../src/ranking/outcome.ts';
import { targetFinding, targetListFinding } from '../../../src/text/sentences/target.ts';
import { unit } from './sample.ts';

const none: Counts = { met: 0, 'not-met': 0, 'no-data': 0, 'no-figure': 0 };

function outcome(counts: Partial<Counts>): Outcome {
  const rows = (['not-met', 'no-data', 'met'] as const).flatMap((kind) =>
    Array.from({ length: counts[kind] ?? 0 }, (): OutcomeRow => ({
      unit: unit('huyện Yên Thế'),
      state: undefined,
      outcome: kind,
      gap: undefined,
    })),
  );
  const { level } = unit('huyện Yên Thế');
  return { level, period: undefined, counts: { ...none, ...counts }, rows, elsewhere: 0 };
}

test.each<[string, readonly Partial<Counts>[], string, string]>([
  ['no figure', [{ 'no-data': 3 }], 'Chưa có số liệu công bố.', 'No data published.'],
  [
    'no value to compare with',
    [{ 'no-figure': 3 }],
    'Văn bản không nêu con số phải đạt.',
    'The document does not state the figure to be reached.',
  ],
  ['one unit', [{ 'not-met': 1 }], 'Huyện Yên Thế chưa đạt.', 'Huyện Yên Thế has not met it.'],
  [
    'one of several',
    [{ 'no-data': 2 }, { met: 1 }],
    'Huyện Yên Thế đã đạt; 2 đơn vị chưa có số liệu.',
    'Huyện Yên Thế has met it; 2 have no figures.',
  ],
  [
    'none met it',
    [{ 'not-met': 13, 'no-data': 1 }, { 'not-met': 10 }],
    'Cả 23 đơn vị có số liệu đều chưa đạt; 1 đơn vị chưa có số liệu.',
    'None of the 23 units with figures met it; 1 has no figures.',
  ],
  [
    'all met it',
    [{ met: 2 }],
    'Cả 2 đơn vị có số liệu đều đạt.',
    'All 2 units with figures met it.',
  ],
  [
    'some met it',
    [{ met: 2, 'not-met': 1 }],
    'Trong 3 đơn vị có số liệu, 2 đạt, 1 chưa đạt.',
    'Of 3 units with figures 2 met it and 1 did not.',
  ],
])('targetFinding: %s', (_, counts, vietnamese, english) => {
  expect(targetFinding(counts.map(outcome), 'vi')).toBe(vietnamese);
  expect(targetFinding(counts.map(outcome), 'en')).toBe(english);
});

test.each([
  [
    ['missed'],
    'Một chỉ tiêu, có số liệu công bố để đối chiếu.',
    'One target, with published figures to compare.',
  ],
  [
    ['without'],
    'Một chỉ tiêu, chưa có số liệu công bố.',
    'One target, for which no figures have been published.',
  ],
  [
    ['silent'],
    'Một chỉ tiêu, văn bản không nêu con số.',
    'One target, for which the document states no figure to reach.',
  ],
  [
    ['met', 'missed'],
    '2 chỉ tiêu, đều có số liệu công bố để đối chiếu.',
    '2 targets, all with published figures to compare.',
  ],
  [
    ['met', 'without'],
    '2 chỉ tiêu; 1 chỉ tiêu chưa có số liệu công bố.',
    '2 targets; no figures have been published for 1 of them.',
  ],
  [
    ['met', 'silent', 'without'],
    '3 chỉ tiêu; 1 chỉ tiêu chưa có số liệu công bố; 1 chỉ tiêu mà văn bản không nêu con số.',
    '3 targets; no figures have been published for 1 of them; for 1 the document states no figure to reach.',
  ],
] as const)('targetListFinding tells which targets no figure is held against: %o', (...given) => {
  const [results, vi, en] = given;
  expect([targetListFinding(results, 'vi'), targetListFinding(results, 'en')]).toEqual([vi, en]);
});
