import { expect, test } from 'vitest';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Outcome, OutcomeRow } from '../../src/ranking/outcome.ts';
import { outcomeSummary } from '../../src/text/outcome.ts';

const row = { outcome: 'met', state: { kind: 'not-reported' } } as OutcomeRow;

const outcome = {
  period: '2026-10',
  counts: { met: 13, 'not-met': 10, 'no-data': 1, 'no-figure': 0 },
  rows: [row, row],
} as unknown as Outcome;

test('no end of a line parts a count from what it counts', () => {
  const compared = { target: { operator: '>=' }, indicator: {} as Indicator } as const;
  expect(outcomeSummary(outcome, { ...compared, language: 'vi' })).toBe(
    '13\u00A0đạt, 10\u00A0chưa đạt, 1\u00A0chưa có số liệu',
  );
  expect(outcomeSummary(outcome, { ...compared, language: 'en' })).toBe(
    '13\u00A0met it, 10\u00A0did not, 1\u00A0without figures',
  );
});
