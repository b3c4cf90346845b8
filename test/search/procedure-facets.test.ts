import { expect, test } from 'vitest';
import { procedureFacetTitle, procedureFacetValues } from '../../src/search/procedure-facets.ts';
import { province } from '../model/province.ts';

const portal = province({
  units: [{ id: 'so-a' }, { id: 'xa-a', level: 'xa' }],
  procedures: [
    { id: 'a', field: { vi: 'Đất đai', en: 'Land' }, level: 'xa', serviceLevel: 'muc-3' },
    { id: 'b', field: { vi: 'đất Đai' }, level: 'so', unit: 'so-a', validTo: '2020-01-01' },
    {
      id: 'c',
      field: { vi: 'Hộ tịch', en: 'Civil status' },
      level: 'xa',
      serviceLevel: 'mot-phan',
    },
    { id: 'd' },
  ],
});

test('procedures are filtered by field, group and service level; a field in other capitals is the same', () => {
  const values = procedureFacetValues(portal, 'en').map(({ facet, slug, name, items }) => [
    `${facet}/${slug}`,
    name,
    items.map(({ id }) => id).join(''),
  ]);
  expect(values).toEqual([
    ['linh-vuc/dat-dai', 'Land', 'ab'],
    ['linh-vuc/ho-tich', 'Civil status', 'c'],
    ['nhom/so', 'so', 'b'],
    ['nhom/xa', 'xa', 'ac'],
    ['muc-do/toan-trinh', 'End-to-end online', 'db'],
    ['muc-do/mot-phan', 'Partly online', 'c'],
    ['muc-do/muc-3', 'Level 3', 'a'],
  ]);
});

test('each list of procedures has a title that can be said in a sentence', () => {
  const titles = (['vi', 'en'] as const).map((language) =>
    procedureFacetValues(portal, language).map((value) => procedureFacetTitle(value, language)),
  );
  expect(titles).toEqual([
    [
      'Thủ tục lĩnh vực Đất đai',
      'Thủ tục lĩnh vực Hộ tịch',
      'Thủ tục do so giải quyết',
      'Thủ tục do xa giải quyết',
      'Thủ tục có dịch vụ toàn trình',
      'Thủ tục có dịch vụ một phần',
      'Thủ tục có dịch vụ mức độ 3',
    ],
    [
      'Procedures in the field of land',
      'Procedures in the field of civil status',
      'Procedures handled by so',
      'Procedures handled by xa',
      'Procedures with end-to-end online services',
      'Procedures with partly online services',
      'Procedures with level 3 services',
    ],
  ]);
});
