import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Observation } from '../../src/model/observation.ts';
import type { Figure } from '../../src/ranking/state.ts';
import {
  changeUnit,
  formatChangeNumber,
  formatFigure,
  formatGap,
  formatMeasure,
  formatNumber,
  formatPercent,
} from '../../src/text/format.ts';

const percent = { unitOfMeasure: 'percent', decimals: 1 } as const;

describe('formatNumber', () => {
  test.each([
    ['the digits a number has', 29.6, {}, '29,6', '29.6'],
    ['no digits where it has none', 21, {}, '21', '21'],
    ['exactly the decimals asked for', 21, { decimals: 2 }, '21,00', '21.00'],
    ['thousands', 1234567.5, {}, '1.234.567,5', '1,234,567.5'],
    ['a half rounded away from zero, on the decimal value', 1.005, { decimals: 2 }, '1,01', '1.01'],
    ['a true minus sign', -3.5, {}, '−3,5', '−3.5'],
    ['a plus where asked', 3.5, { signed: true }, '+3,5', '+3.5'],
    ['zero without a sign', 0, { signed: true }, '0', '0'],
    ['never a minus zero', -0.001, { decimals: 1 }, '0,0', '0.0'],
    ['noise of binary fractions cut', 30 - 29.6, { atMost: 2 }, '0,4', '0.4'],
  ])('%s', (_, value, style, vi, en) => {
    expect(formatNumber(value, { language: 'vi', ...style })).toBe(vi);
    expect(formatNumber(value, { language: 'en', ...style })).toBe(en);
  });

  test('keeps every digit of a published figure', () => {
    const hundredths = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 100);
    fc.assert(
      fc.property(hundredths, (value) => {
        expect(Number(formatNumber(value, { language: 'en' }).replaceAll(',', ''))).toBe(value);
      }),
    );
  });
});

test('formatPercent puts a no-break space before the sign in Vietnamese', () => {
  expect(formatPercent(49.11, { language: 'vi' })).toBe('49,11\u00a0%');
  expect(formatPercent(49.11, { language: 'en' })).toBe('49.11%');
});

test.each([
  ['percent', 2.37, '2,37\u00a0%', '2.37%'],
  ['count', 1234, '1.234', '1,234'],
  ['days', 2.5, '2,5\u00a0ngày', '2.5\u00a0days'],
  ['days', 1, '1\u00a0ngày', '1\u00a0day'],
  ['points', 83.47, '83,47\u00a0điểm', '83.47\u00a0points'],
] as const)('formatMeasure writes %s with its unit', (measure, value, vi, en) => {
  expect(formatMeasure(value, measure, { language: 'vi' })).toBe(vi);
  expect(formatMeasure(value, measure, { language: 'en' })).toBe(en);
});

describe('formatFigure', () => {
  const figure = (value: number, basis: Figure['basis'], valueDecimals?: number): Figure => ({
    kind: 'value',
    value,
    basis,
    observation: { valueDecimals } as Observation,
  });

  test.each([
    ['a published figure keeps its digits', figure(21, 'published', 0), '21\u00a0%', '21%'],
    ['also zeros at its end', figure(49.1, 'published', 2), '49,10\u00a0%', '49.10%'],
    ['also more than the indicator has', figure(49.11, 'published', 2), '49,11\u00a0%', '49.11%'],
    ['one without a written value its own', figure(80, 'published'), '80\u00a0%', '80%'],
    ['a computed one takes the precision', figure(100 / 3, 'counts'), '33,3\u00a0%', '33.3%'],
    [
      'a whole computed one too, whatever was published beside it',
      figure(50, 'counts', 0),
      '50,0\u00a0%',
      '50.0%',
    ],
  ])('%s', (_, value, vi, en) => {
    expect(formatFigure(value, percent, 'vi')).toBe(vi);
    expect(formatFigure(value, percent, 'en')).toBe(en);
  });
});

test.each([
  [percent, 1.2, '+1,2', '+1.2'],
  [percent, 1, '+1,0', '+1.0'],
  [percent, -29.64, '−29,6', '−29.6'],
  [percent, 0, '0,0', '0.0'],
  [{ unitOfMeasure: 'days', decimals: 0 }, -1, '−1', '−1'],
] as const)('formatChangeNumber writes %o of %d', (indicator, value, vi, en) => {
  expect(formatChangeNumber(value, indicator, 'vi')).toBe(vi);
  expect(formatChangeNumber(value, indicator, 'en')).toBe(en);
});

test('what a change is counted in', () => {
  expect(changeUnit('percent', 'vi')).toBe('điểm phần trăm');
  expect(changeUnit('days', 'en')).toBe('days');
  expect(changeUnit('count', 'vi')).toBeUndefined();
});

test.each([
  ['without a sign', 0.4 - 30, '29,6 điểm phần trăm', '29.6 percentage points'],
  ['cut to the precision', 29.6 - 30, '0,4 điểm phần trăm', '0.4 percentage points'],
  ['never zero for a miss', -0.004, 'dưới 0,1 điểm phần trăm', 'less than 0.1 percentage points'],
  ['zero where it is zero', 0, '0 điểm phần trăm', '0 percentage points'],
])('formatGap writes a distance %s', (_, gap, vi, en) => {
  expect(formatGap(gap, percent, { language: 'vi' })).toBe(vi);
  expect(formatGap(gap, percent, { language: 'en' })).toBe(en);
});
