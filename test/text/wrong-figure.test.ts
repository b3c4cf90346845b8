import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { reportLink } from '../../src/text/link.ts';
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
    fields: {
      unit: 'Sở Y tế (so-y-te)',
      indicator: 'Tỷ lệ trực tuyến (rate)',
      period: '4 tháng đầu năm 2019',
      printed: '0,4\u00a0%',
      line: 'data/observations/2019.csv:3',
    },
  });
});

test('in English, of a unit without a row, too', () => {
  const { title, body } = wrongFigure({ ...figure, place: undefined }, 'en');
  expect(title).toBe('Wrong figure: Sở Y tế, Online rate, first 4 months of 2019');
  expect(body).toContain('\nLine of the data: –\n');
});

test('on GitHub it fills in the form, of which every field has its place; elsewhere a text', () => {
  const form = parse(readFileSync('.github/ISSUE_TEMPLATE/figure-is-wrong.yml', 'utf8')) as {
    readonly body: readonly { readonly id?: string }[];
  };
  const text = wrongFigure(figure, 'vi');
  const gitHub = { repository: 'https://github.com/tinh/cong', contact: undefined };
  const { template, title, ...fields } = Object.fromEntries(
    new URL(reportLink(gitHub, text)!).searchParams,
  );
  expect({ template, title }).toEqual({ template: 'figure-is-wrong.yml', title: text.title });
  expect(fields).toEqual(text.fields);
  expect(form.body.flatMap(({ id }) => id ?? [])).toEqual(
    expect.arrayContaining(Object.keys(fields)),
  );
  const gitLab = { repository: 'https://gitlab.com/tinh/cong', contact: undefined };
  expect(new URL(reportLink(gitLab, text)!).searchParams.get('issue[description]')).toBe(text.body);
});
