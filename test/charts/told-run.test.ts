import { expect, test } from 'vitest';
import { seriesOf } from '../../src/ranking/series.ts';
import { toldFirst, toldRun } from '../../src/charts/told-run.ts';
import { indicatorIn, province, unitIn } from '../model/province.ts';

function series(periods: readonly string[]) {
  const rows = periods.map((period, index) => ['a', 'rate', period, index + 1] as const);
  const portal = province({ units: [{ id: 'a' }], rows });
  return seriesOf(portal, unitIn(portal, 'a'), indicatorIn(portal, 'rate'));
}

const months = ['2022-01', '2022-02', '2022-03'];
const quarters = ['2022-Q1', '2022-Q2', '2022-Q3'];
const cumulative = ['2022-01/2022-02', '2022-01/2022-03', '2022-01/2022-04', '2022-01/2022-05'];

test.each([
  [
    'months before quarters and cumulative figures',
    [...cumulative, ...quarters, ...months],
    'month',
  ],
  ['quarters where there are two months', [...quarters, '2022-01', '2022-02'], 'quarter'],
  ['quarters before weeks', [...quarters, '2022-W01', '2022-W02', '2022-W03'], 'quarter'],
  ['cumulative figures where there is nothing else', cumulative, 'interval'],
  ['the most of few', ['2021', '2022-01', '2022-02'], 'month'],
  ['none of single figures', ['2021', '2022-01'], undefined],
  ['none without figures', [], undefined],
])('draws %s', (_, periods, kind) => {
  expect(toldRun(series(periods))?.kind).toBe(kind);
});

test('puts what is drawn before all else, and leaves nothing out', () => {
  const kinds = toldFirst(series([...cumulative, ...quarters, ...months, '2021'])).map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(['month', 'year', 'quarter', 'interval']);
});
