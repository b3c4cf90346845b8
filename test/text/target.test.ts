import { expect, test } from 'vitest';
import type { Level } from '../../src/model/unit.ts';
import { boundInWords, spanInWords } from '../../src/text/target.ts';
import { province, unitIn } from '../model/province.ts';

const levels: readonly Level[] = [
  {
    id: 'so',
    name: { vi: 'Sở, cơ quan thuộc UBND tỉnh', en: 'Departments and agencies' },
    order: 1,
    ranked: true,
  },
  { id: 'xa', name: { vi: 'Xã, phường', en: 'Communes and wards' }, order: 2, ranked: true },
];
const plain = province({ units: [{ id: 'mau', level: 'tinh' }] });
const portal = {
  levels: new Map(levels.map((level) => [level.id, level])),
  units: new Map([
    ['mau', { ...unitIn(plain, 'mau'), name: { vi: 'Tỉnh Mẫu', en: 'Mẫu Province' } }],
  ]),
};

test.each([
  ['everyone', [], undefined, 'mọi đơn vị', 'every unit'],
  ['one unit', [], 'mau', 'Tỉnh Mẫu', 'Mẫu Province'],
  ['a group', ['xa'], undefined, 'Xã, phường', 'Communes and wards'],
  [
    'groups',
    ['so', 'xa'],
    undefined,
    'Sở, cơ quan thuộc UBND tỉnh; xã, phường',
    'Departments and agencies; communes and wards',
  ],
  [
    'groups of one province',
    ['so', 'xa'],
    'mau',
    'Tỉnh Mẫu: sở, cơ quan thuộc UBND tỉnh; xã, phường',
    'Mẫu Province: departments and agencies; communes and wards',
  ],
])('boundInWords names %s', (_, groups, unit, vi, en) => {
  expect(boundInWords({ levels: groups, unit }, portal, 'vi')).toBe(vi);
  expect(boundInWords({ levels: groups, unit }, portal, 'en')).toBe(en);
});

test.each([
  [
    'both days',
    '2019-01-01',
    '2019-10-31',
    'từ 01/01/2019 đến hết 31/10/2019',
    'from 1\u00a0January 2019 to 31\u00a0October 2019',
  ],
  ['the days of one year', '2019-01-01', '2019-12-31', 'năm 2019', 'the year 2019'],
  ['a first day', '2022-01-01', undefined, 'từ 01/01/2022', 'from 1\u00a0January 2022'],
  ['a last day', undefined, '2022-12-31', 'đến hết 31/12/2022', 'until 31\u00a0December 2022'],
  ['no day', undefined, undefined, '', ''],
])('a target in force with %s', (_, validFrom, validTo, vi, en) => {
  expect(spanInWords({ validFrom, validTo }, 'vi')).toBe(vi);
  expect(spanInWords({ validFrom, validTo }, 'en')).toBe(en);
});
