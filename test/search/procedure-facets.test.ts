import { expect, test } from 'vitest';
import { procedureFacetValues } from '../../src/search/procedure-facets.ts';
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
