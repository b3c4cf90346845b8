import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Task } from '../../src/model/task.ts';
import { tasksOfUnit } from '../../src/model/task.ts';
import { openPortal, portalFrom } from '../../src/open.ts';
import { diskFolder } from '../../src/table/disk-folder.ts';

const today = '2026-11-21';
const portal = portalFrom(
  openPortal(diskFolder(resolve(import.meta.dirname, '../..')), today),
  today,
);
const { tasks } = portal;

function told({ id, clause, levels, unit = '' }: Task): string {
  return `${id} | ${clause?.vi ?? ''} | ${levels.join(' ')} | ${unit}`;
}

function of(directive: string): readonly string[] {
  return tasks.filter((task) => task.directive === directive).map(told);
}

describe('the 43 tasks bind whom the letters tell', () => {
  test('2019: eight, from the departments to the press', () => {
    expect(of('bac-giang-2019-05-ubnd-kstt')).toEqual([
      'bac-giang-2019-1a | Mục 1, câu thứ nhất | so-nganh | bac-giang',
      'bac-giang-2019-1b | Mục 1, câu thứ hai | so-nganh nganh-doc | bac-giang',
      'bac-giang-2019-2 | Mục 2 |  | bac-giang-trung-tam-phuc-vu-hanh-chinh-cong',
      'bac-giang-2019-3 | Mục 3 |  | bac-giang-so-thong-tin-va-truyen-thong',
      'bac-giang-2019-4 | Mục 4 | huyen | bac-giang',
      'bac-giang-2019-5 | Mục 5 |  | ',
      'bac-giang-2019-6 | Mục 6 |  | ',
      'bac-giang-2019-7 | Đoạn cuối |  | bac-giang-van-phong-ubnd',
    ]);
  });

  test('2020: six, three of departments and districts, two of districts, one of the centre', () => {
    const both = 'so-nganh huyen | bac-giang';
    expect(of('bac-giang-2020-08-vp-kstt')).toEqual([
      `bac-giang-2020-1 | Mục 1, đoạn thứ nhất | ${both}`,
      `bac-giang-2020-2 | Mục 1, đoạn thứ hai | ${both}`,
      `bac-giang-2020-3 | Mục 2 | ${both}`,
      'bac-giang-2020-4 | Mục 3, câu thứ nhất | huyen | bac-giang',
      'bac-giang-2020-5 | Mục 3, câu thứ hai | huyen | bac-giang',
      'bac-giang-2020-6 | Mục 4 |  | bac-giang-trung-tam-phuc-vu-hanh-chinh-cong',
    ]);
  });

  test('Đức Thọ: nineteen, eleven of five named offices, two of all offices, four of communes, two asked of others', () => {
    const own = tasks.filter(({ directive }) => directive === 'duc-tho-2440-ubnd-vh');
    const counts = Map.groupBy(own, ({ levels, unit = '' }) => [...levels, unit].join(' '));
    expect(Object.fromEntries([...counts].map(([whom, { length }]) => [whom, length]))).toEqual({
      'duc-tho-phong-van-hoa-thong-tin': 2,
      'duc-tho-trung-tam-hanh-chinh-cong': 5,
      'duc-tho-co-quan-to-chuc-noi-vu': 1,
      'duc-tho-trung-tam-van-hoa-truyen-thong': 2,
      'duc-tho-ban-bien-tap-cong-thong-tin-dien-tu': 1,
      'phong-ban duc-tho': 2,
      'xa duc-tho': 4,
      '': 2,
    });
  });

  test('Quảng Nam six, the letter of 2022 four', () => {
    expect(of('quang-nam-2022-so-noi-vu')).toHaveLength(6);
    expect(of('bac-giang-2022-stttt-cntt-tt')).toEqual(
      ['nhất', 'hai', 'ba', 'tư'].map(
        (order, at) =>
          `bac-giang-2022-${String(at + 1)} | Phần đề nghị, dấu cộng thứ ${order} | so-nganh huyen xa | bac-giang`,
      ),
    );
    expect(tasks).toHaveLength(43);
  });
});

test('one task has a date, the videos done before 15 September 2020', () => {
  const dated = tasks.filter(({ due }) => due !== undefined);
  expect(dated.map(({ id, due }) => [id, due])).toEqual([['bac-giang-2020-3', '2020-09-14']]);
});

test('a recurrence is only where a letter states one', () => {
  const recurring = tasks.filter(({ recurrence }) => recurrence !== undefined);
  expect(recurring.map(({ id, recurrence }) => [id, recurrence])).toEqual([
    ['bac-giang-2019-2', 'periodic'],
    ['bac-giang-2020-6', 'weekly'],
    ['duc-tho-2440-3', 'yearly'],
    ['duc-tho-2440-7c', 'continuous'],
    ['quang-nam-2022-1d', 'periodic'],
  ]);
});

test('no outcome is made up: none is stated anywhere', () => {
  for (const { status, doneOn, evidence } of tasks)
    expect([status, doneOn, evidence]).toEqual(['unknown', undefined, undefined]);
});

test('every task says who, what and where in both languages', () => {
  for (const { id, actor, action, clause, note } of tasks) {
    for (const wording of [actor, action, clause]) {
      expect(wording?.vi, id).toBeTruthy();
      expect(wording?.en, id).toBeTruthy();
    }
    expect(note === undefined || note.en !== undefined, id).toBe(true);
  }
});

test.each([
  ['bac-giang-so-y-te', 2 + 3 + 4],
  ['bac-giang-so-thong-tin-va-truyen-thong', 1 + 2 + 3 + 4],
  ['bac-giang-cuc-thue', 1],
  ['bac-giang-yen-the', 1 + 5 + 4],
  ['duc-tho-trung-tam-hanh-chinh-cong', 5 + 2],
  // Born in 2025, after the last letter.
  ['bac-giang-thi-xa-chu', 0],
  ['bac-giang', 0],
])('%s is bound by %i tasks', (id, expected) => {
  const unit = portal.units.get(id);
  expect(unit && tasksOfUnit(portal, unit)).toHaveLength(expected);
});

describe('the glossary', () => {
  const terms = [...portal.glossary.values()];

  test.each([
    ['DVCTT', 'dịch vụ công trực tuyến'],
    ['TTHC', 'thủ tục hành chính'],
    ['UBND', 'Ủy ban nhân dân'],
    ['HĐND', 'Hội đồng nhân dân'],
    ['Sở TT&TT', 'Sở Thông tin và Truyền thông'],
    ['VNeID', 'tài khoản định danh điện tử'],
    ['BCCI', 'bưu chính công ích'],
    ['KSTT', 'kiểm soát thủ tục hành chính'],
    ['CCHC', 'cải cách hành chính'],
    ['DVCQG', 'Cổng Dịch vụ công quốc gia'],
  ])('%s is %s', (abbreviation, term) => {
    const found = terms.filter(({ abbreviations }) => abbreviations.includes(abbreviation));
    expect(found.map(({ id }) => id)).toEqual([term]);
  });

  test('gives every abbreviation one meaning, and every term its English', () => {
    const abbreviations = terms.flatMap((term) => term.abbreviations);
    expect(new Set(abbreviations).size).toBe(abbreviations.length);
    for (const { id, name, definition } of terms) {
      expect(name.en, id).toBeTruthy();
      expect(definition.en, id).toBeTruthy();
    }
  });
});
