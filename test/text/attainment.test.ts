import { describe, expect, test } from 'vitest';
import type { Target } from '../../src/model/target.ts';
import type { Attainment } from '../../src/ranking/attainment.ts';
import type { Figure } from '../../src/ranking/state.ts';
import {
  attainmentInWords,
  outcomeInWords,
  outcomesInBrief,
  targetInWords,
} from '../../src/text/attainment.ts';

const percent = { unitOfMeasure: 'percent', decimals: 1 } as const;

const target = (operator: Target['operator'], value?: number, kind: Target['kind'] = 'scored') =>
  ({ operator, value, kind }) as Target;

test.each([
  ['>=', 30, 'từ 30\u00a0% trở lên', 'at least 30%'],
  ['>', 30, 'trên 30\u00a0%', 'over 30%'],
  ['<=', 2.5, 'không quá 2,5\u00a0%', 'at most 2.5%'],
  ['<', 5, 'dưới 5\u00a0%', 'under 5%'],
  ['=', 100, 'đúng 100\u00a0%', 'exactly 100%'],
  ['>=', undefined, 'văn bản không nêu con số', 'no figure stated in the document'],
] as const)('the target %s %s in words', (operator, value, vi, en) => {
  expect(targetInWords(target(operator, value), percent, 'vi')).toBe(vi);
  expect(targetInWords(target(operator, value), percent, 'en')).toBe(en);
});

test('a call for the whole is not said to be exact', () => {
  expect(targetInWords(target('=', 100, 'call'), percent, 'vi')).toBe('100\u00a0%');
  expect(targetInWords(target('=', 100, 'call'), percent, 'en')).toBe('100%');
});

test('a count target has no percent sign', () => {
  const dossiers = { unitOfMeasure: 'count' } as const;
  expect(targetInWords(target('>=', 20), dossiers, 'vi')).toBe('từ 20 trở lên');
});

describe('attainmentInWords', () => {
  test.each<[string, Attainment, string, string]>([
    [
      'met',
      { target: target('>=', 30), outcome: 'met', gap: 5 },
      'đạt chỉ tiêu từ 30\u00a0% trở lên',
      'target of at least 30% met',
    ],
    [
      'missed by a distance',
      { target: target('>=', 30), outcome: 'not-met', gap: 0.4 - 30 },
      'chưa đạt chỉ tiêu từ 30\u00a0% trở lên, còn thiếu 29,6 điểm phần trăm',
      'target of at least 30% not met, 29.6 percentage points short',
    ],
    [
      'missed by standing exactly on it',
      { target: target('>', 30), outcome: 'not-met', gap: 0 },
      'chưa đạt chỉ tiêu trên 30\u00a0%, mới bằng đúng mức này',
      'target of over 30% not met, exactly on that mark',
    ],
    [
      'missed by standing exactly on a ceiling',
      { target: target('<', 30), outcome: 'not-met', gap: 0 },
      'chưa đạt chỉ tiêu dưới 30\u00a0%, còn bằng đúng mức này',
      'target of under 30% not met, exactly on that mark',
    ],
    [
      'missed by more than the distance to a floor',
      { target: target('>', 30), outcome: 'not-met', gap: -30 },
      'chưa đạt chỉ tiêu trên 30\u00a0%, còn thiếu hơn 30 điểm phần trăm',
      'target of over 30% not met, more than 30 percentage points short',
    ],
    [
      'missed by more than the distance to a ceiling',
      { target: target('<', 5), outcome: 'not-met', gap: 1.5 },
      'chưa đạt chỉ tiêu dưới 5\u00a0%, vượt mức cho phép hơn 1,5 điểm phần trăm',
      'target of under 5% not met, more than 1.5 percentage points over the limit',
    ],
    [
      'missed by next to nothing',
      { target: target('>', 30), outcome: 'not-met', gap: -0.004 },
      'chưa đạt chỉ tiêu trên 30\u00a0%, còn thiếu dưới 0,1 điểm phần trăm',
      'target of over 30% not met, less than 0.1 percentage points short',
    ],
    [
      'a ceiling passed',
      { target: target('<=', 5), outcome: 'not-met', gap: 1.5 },
      'chưa đạt chỉ tiêu không quá 5\u00a0%, vượt mức cho phép 1,5 điểm phần trăm',
      'target of at most 5% not met, 1.5 percentage points over the limit',
    ],
    [
      'a call',
      { target: target('=', 100, 'call'), outcome: 'not-met', gap: -50.9 },
      'chưa đạt yêu cầu chung 100\u00a0%, chênh 50,9 điểm phần trăm',
      'general call for 100% not met, 50.9 percentage points away',
    ],
    [
      'nothing to compare',
      { target: target('>=', 30), outcome: 'no-data', gap: undefined },
      'chưa có số liệu để đối chiếu với chỉ tiêu từ 30\u00a0% trở lên',
      'no figure to compare with the target of at least 30%',
    ],
    [
      'no figure in the document',
      { target: target('>='), outcome: 'no-figure', gap: undefined },
      'văn bản có nhắc đến chỉ tiêu nhưng không nêu con số',
      'the document refers to a target without stating a figure',
    ],
  ])('%s', (_, attainment, vi, en) => {
    expect(attainmentInWords(attainment, percent, 'vi')).toBe(vi);
    expect(attainmentInWords(attainment, percent, 'en')).toBe(en);
  });
});

const computed = (value: number) => ({ kind: 'value', value, basis: 'counts' }) as Figure;
const published = (value: number, valueDecimals: number) =>
  ({ kind: 'value', value, basis: 'published', observation: { valueDecimals } }) as Figure;

test.each<[string, Figure, number, string]>([
  ['two computed figures', computed(50), 80, '30,0'],
  ['a figure as it is published', published(21, 0), 30, '9'],
  ['one published with more digits', published(47.25, 2), 80, '32,75'],
  ['one published with a zero at its end', published(47.3, 2), 80, '32,70'],
  ['a target with more digits', published(21, 0), 30.5, '9,5'],
])('a distance has the decimals of what it parts: %s', (_, figure, value, gap) => {
  const attainment = { target: target('>=', value), outcome: 'not-met', figure } as const;
  expect(attainmentInWords({ ...attainment, gap: figure.value - value }, percent, 'vi')).toContain(
    `còn thiếu ${gap} điểm phần trăm`,
  );
});

test('an outcome in a word', () => {
  expect(outcomeInWords('not-met', 'vi')).toBe('chưa đạt');
  expect(outcomeInWords('no-data', 'en')).toBe('no figure yet');
});

describe('outcomesInBrief', () => {
  const of = (value: number, outcome: Attainment['outcome']): Attainment => ({
    target: target('>=', value),
    outcome,
    gap: 0,
  });
  const silent: Attainment = { target: target('>='), outcome: 'no-figure', gap: undefined };
  test.each<[string, readonly Attainment[], boolean, string, string]>([
    ['none', [], true, '', ''],
    ['one', [of(80, 'met')], false, 'đạt', 'met'],
    [
      'one that is not all rows’',
      [of(95, 'not-met')],
      true,
      'chưa đạt (từ 95\u00a0% trở lên)',
      'not met (at least 95%)',
    ],
    ['all of two', [of(80, 'met'), of(85, 'met')], true, 'đạt 2 trên 2', '2 of 2 met'],
    [
      'none of two',
      [of(80, 'not-met'), of(85, 'not-met')],
      true,
      'chưa đạt 2 trên 2',
      '2 of 2 not met',
    ],
    [
      'one of two',
      [of(80, 'met'), of(85, 'not-met')],
      true,
      'chưa đạt 1 trên 2 (từ 85\u00a0% trở lên)',
      '1 of 2 not met (at least 85%)',
    ],
    [
      'one beside a document without a figure',
      [silent, of(80, 'met')],
      true,
      'đạt (từ 80\u00a0% trở lên)',
      'met (at least 80%)',
    ],
    [
      'only a document without a figure',
      [silent],
      true,
      'văn bản không nêu con số',
      'no figure stated in the document',
    ],
  ])('%s', (_, scored, named, vi, en) => {
    expect(outcomesInBrief(scored, percent, { language: 'vi', named })).toBe(vi);
    expect(outcomesInBrief(scored, percent, { language: 'en', named })).toBe(en);
  });
});
