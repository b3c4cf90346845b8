import { expect, test } from 'vitest';
import { wrongFigure } from '../../src/text/wrong-figure.ts';
import { indicatorIn, periodOf, province, unitIn } from '../model/province.ts';

const portal = province({
  units: [{ id: 'so-y-te', name: 'Sở Y tế' }],
  indicators: [{ id: 'rate', name: { vi: 'Tỷ lệ trực tuyến', en: 'Online rate' } }],
});
const figure = {
  unit: unitIn(portal, 'so-y-te'),
  indicator: indicatorIn(portal),
  period: periodOf('2019-01/2019-04'),
  printed: '0,4\u00a0%',
  place: { file: 'data/observations/2019.csv', line: 3, row: 3 },
};

test('a report names the figure, where it stands, and leaves room for the right one', () => {
  expect(wrongFigure(figure, 'vi')).toEqual({
    title: 'Số liệu sai: Sở Y tế, Tỷ lệ trực tuyến, 4 tháng đầu năm 2019',
    body: [
      'Đơn vị: Sở Y tế (so-y-te)',
      'Chỉ số: Tỷ lệ trực tuyến (rate)',
      'Kỳ: 4 tháng đầu năm 2019',
      'Con số đang hiện: 0,4\u00a0%',
      'Dòng dữ liệu: data/observations/2019.csv:3',
      '',
      'Con số đúng: ',
      'Nguồn của con số đúng: ',
    ].join('\n'),
  });
});

test('in English, of a unit without a row, too', () => {
  const { title, body } = wrongFigure({ ...figure, place: undefined }, 'en');
  expect(title).toBe('Wrong figure: Sở Y tế, Online rate, first 4 months of 2019');
  expect(body).toContain('\nLine of the data: –\n');
});
