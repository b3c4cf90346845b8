import { expect, test } from 'vitest';
import type { Indicator } from '../../src/model/indicator.ts';
import type { Outcome, OutcomeRow } from '../../src/ranking/outcome.ts';
import { gapInWords, outcomeSummary } from '../../src/text/outcome.ts';

const row = { outcome: 'met', state: { kind: 'not-reported' } } as OutcomeRow;

const outcome = {
  period: '2026-10',
  counts: { met: 13, 'not-met': 10, 'no-data': 1, 'no-figure': 0 },
  rows: [row, row],
} as unknown as Outcome;

test('no end of a line parts a count from what it counts', () => {
  const compared = { target: { operator: '>=', value: 80 }, indicator: {} as Indicator } as const;
  expect(outcomeSummary(outcome, { ...compared, language: 'vi' })).toBe(
    '13\u00A0đạt, 10\u00A0chưa đạt, 1\u00A0chưa có số liệu',
  );
  expect(outcomeSummary(outcome, { ...compared, language: 'en' })).toBe(
    '13\u00A0met it, 10\u00A0did not, 1\u00A0without figures',
  );
});

const percent = { unitOfMeasure: 'percent', decimals: 2 } as Indicator;

test.each([
  ['>=', 30, 'thiếu 29,60 điểm phần trăm', '29.60 percentage points short'],
  ['>', 30, 'thiếu hơn 29,60 điểm phần trăm', 'more than 29.60 percentage points short'],
  ['>', 0.4, 'phải trên mức này mới đạt', 'only a higher figure would meet it'],
  ['<', 0.4, 'phải dưới mức này mới đạt', 'only a lower figure would meet it'],
  ['<=', 0.1, 'vượt 0,30 điểm phần trăm', '0.30 percentage points over'],
  ['<', 0.1, 'vượt hơn 0,30 điểm phần trăm', 'more than 0.30 percentage points over'],
  ['=', 100, 'chênh 99,60 điểm phần trăm', '99.60 percentage points away'],
] as const)('0,40 %% beside a target of %s %d', (operator, value, vi, en) => {
  const missed = {
    outcome: 'not-met',
    gap: 0.4 - value,
    state: { kind: 'value', value: 0.4, basis: 'counts' },
  } as OutcomeRow;
  const compared = { target: { operator, value }, indicator: percent };
  expect(gapInWords(missed, { ...compared, language: 'vi' })).toBe(vi);
  expect(gapInWords(missed, { ...compared, language: 'en' })).toBe(en);
});
