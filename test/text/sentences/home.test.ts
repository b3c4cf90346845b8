import { expect, test } from 'vitest';
import { parsePeriod } from '../../../src/table/period.ts';
import { headlineFinding } from '../../../src/text/sentences/headline.ts';
import type { Headline } from '../../../src/text/sentences/headline.ts';
import { holdingsInWords, homeFinding } from '../../../src/text/sentences/home.ts';
import { attain, indicator, target, unit } from './sample.ts';

const headline = (value: number, ...targets: Parameters<typeof target>[]): Headline => ({
  indicator: { ...indicator, decimals: 2 },
  unit: unit('tỉnh Bắc Giang'),
  period: parsePeriod('2022-01/..')!,
  state: { kind: 'value', value, basis: 'published', observation: {} as never },
  attainments: attain(
    value,
    targets.map((given) => target(...given)),
  ),
});

const missed = headline(49.11, ['>=', 50], ['=', 100, 'call']);
const met = headline(55, ['>=', 50]);
const free = headline(2.37);

test('headlineFinding puts a figure beside its target', () => {
  expect(headlineFinding(missed, 'vi').replaceAll('\u00a0', ' ')).toBe(
    'Tính từ đầu năm 2022 (không nêu ngày kết thúc), tỷ lệ hồ sơ trực tuyến của tỉnh Bắc Giang là 49,11 %; chưa đạt chỉ tiêu từ 50 % trở lên, còn thiếu 0,89 điểm phần trăm.',
  );
  expect(headlineFinding(missed, 'en')).toBe(
    'Share of online dossiers, tỉnh Bắc Giang, from January 2022 (end date not stated): 49.11%; target of at least 50% not met, 0.89 percentage points short.',
  );
});

test('headlineFinding without a target gives the figure alone', () => {
  expect(headlineFinding(free, 'en')).toMatch(/: 2\.37%\.$/);
});

test.each<[string, readonly Headline[], string, string]>([
  [
    'none of several',
    [missed, missed, free],
    'Trong 2 chỉ số chính có chỉ tiêu để đối chiếu, chưa chỉ số nào đạt.',
    'None of the 2 headline indicators with a target has met it.',
  ],
  [
    'some',
    [missed, met, free],
    'Trong 2 chỉ số chính có chỉ tiêu để đối chiếu, 1 chỉ số đạt.',
    '1 of the 2 headline indicators with a target has met it.',
  ],
  [
    'all',
    [met, met],
    'Cả 2 chỉ số chính có chỉ tiêu để đối chiếu đều đạt.',
    'All 2 headline indicators with a target have met it.',
  ],
  ['a single one', [met], headlineFinding(met, 'vi'), headlineFinding(met, 'en')],
  [
    'none with a target',
    [free],
    'Chưa có chỉ tiêu nào để đối chiếu với những con số chính.',
    'There is no target yet to compare the headline figures with.',
  ],
])('homeFinding counts the outcomes: %s', (_, headlines, vi, en) => {
  expect(homeFinding(headlines, 'vi')).toBe(vi);
  expect(homeFinding(headlines, 'en')).toBe(en);
});

test('holdingsInWords counts what the portal holds', () => {
  const holdings = { figures: 1234, units: 40, indicators: 1, years: undefined };
  expect(holdingsInWords(holdings, 'vi')).toBe(
    'Cổng công khai 1.234 số liệu của 40 đơn vị theo 1 chỉ số.',
  );
  expect(holdingsInWords(holdings, 'en')).toBe(
    'The portal publishes 1,234 figures for 40 units on 1 indicator.',
  );
  const one = { ...holdings, years: { first: 2022, last: 2022 } };
  const several = { ...holdings, years: { first: 2019, last: 2022 } };
  expect(holdingsInWords(one, 'vi')).toMatch(/ theo 1 chỉ số, năm 2022\.$/);
  expect(holdingsInWords(several, 'vi')).toMatch(/ theo 1 chỉ số, từ năm 2019 đến năm 2022\.$/);
  expect(holdingsInWords(several, 'en')).toMatch(/ on 1 indicator, 2019 to 2022\.$/);
});
