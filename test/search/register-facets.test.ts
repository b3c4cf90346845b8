import { expect, test } from 'vitest';
import { facetPaths, facetValues } from '../../src/search/register-facets.ts';
import { directiveOf } from '../model/directive-literal.ts';
import { province } from '../model/province.ts';

const english = 'People’s Committee of Đức Thọ';

const register = province({
  units: [{ id: 'so-y-te', name: 'Sở Y tế' }],
  directives: [
    directiveOf({ id: 'a', issued: '2022-03-01', topics: ['thanh toán', 'thi đua'] }),
    directiveOf({ id: 'b', issued: '2020', issuer: 'UBND huyện Đức Thọ', kind: 'Kế hoạch' }),
    directiveOf({
      id: 'c',
      issuer: 'UBND Huyện Đức Thọ',
      issuerEn: english,
      status: 'in-force',
      held: false,
    }),
    directiveOf({ id: 'd', issued: '2020-05', issuer: undefined, held: false }),
  ],
});

const name = { vi: 'thi đua', en: 'emulation' };
const emulation = { id: name.vi, name, abbreviations: [], definition: name, old: false };
const portal = { ...register, glossary: new Map([[emulation.id, emulation]]) };

test('tells every value that a document has, with its documents, and no other', () => {
  const told = facetValues(portal, 'en').map(({ facet, slug, name, items }) => [
    `${facet}/${slug}`,
    name,
    items.map(({ id }) => id).join(''),
  ]);
  expect(told).toEqual([
    ['co-quan/ubnd-huyen-duc-tho', english, 'bc'],
    ['co-quan/so-y-te', 'Sở Y tế', 'a'],
    ['co-quan/khong-ro', 'Issuer not known', 'd'],
    ['nam/2022', '2022', 'a'],
    ['nam/2020', '2020', 'db'],
    ['nam/khong-ro', 'Year not known', 'c'],
    ['loai/cong-van', 'Official letter', 'adc'],
    ['loai/ke-hoach', 'Plan', 'b'],
    ['chu-de/thi-dua', 'Emulation', 'a'],
    ['chu-de/thanh-toan', 'Thanh toán', 'a'],
    ['tinh-trang/con-hieu-luc', 'In force', 'c'],
    ['tinh-trang/chua-xac-dinh', 'Not known', 'adb'],
  ]);
});

test('addresses are the same in every language', () => {
  const paths = (values: readonly { facet: string; slug: string }[]) =>
    values.map(({ facet, slug }) => `${facet}/${slug}`).sort();
  expect(paths(facetValues(portal, 'en'))).toEqual(paths(facetPaths(portal)));
});
