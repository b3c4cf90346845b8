import { describe, expect, test } from 'vitest';
import { citedSources } from '../../src/text/sources.ts';
import { directiveOf } from '../model/directive-literal.ts';
import { province } from '../model/province.ts';
import { source } from './sample-documents.ts';

const portal = {
  units: province({}).units,
  directives: new Map([
    [
      'd',
      directiveOf({ id: 'd', number: '7', symbol: 'UBND', issued: '2022', issuer: 'UBND tỉnh' }),
    ],
  ]),
};

describe('citedSources', () => {
  test('names a document once, with its places, by its own short name', () => {
    const places = [
      source({ id: 'one', directive: 'd', page: { vi: 'Trang 1', en: 'Page 1' } }),
      source({ id: 'other', page: { vi: 'Bảng 2', en: 'Table 2' } }),
      source({ id: 'two', directive: 'd', page: { vi: 'I.2, đoạn 3', en: 'I.2, paragraph 3' } }),
      source({ id: 'three', directive: 'd' }),
    ];
    expect(citedSources(places, portal, 'vi')).toEqual([
      {
        id: 'one',
        title: 'Công văn 7/UBND, năm 2022',
        directive: 'd',
        places: ['trang 1', 'I.2, đoạn 3'],
      },
      { id: 'other', title: 'Báo cáo năm 2022', directive: undefined, places: ['bảng 2'] },
    ]);
    expect(
      citedSources(places, portal, 'en').map(({ title, places: told }) => [title, told]),
    ).toEqual([
      ['Official letter 7/UBND, 2022', ['page 1', 'I.2, paragraph 3']],
      ['Báo cáo năm 2022', ['table 2']],
    ]);
  });

  test('names a document that the portal does not hold by its title', () => {
    const [cited] = citedSources([source({ id: 's', directive: 'gone' })], portal, 'vi');
    expect(cited).toEqual({ id: 's', title: 'Báo cáo năm 2022', directive: undefined, places: [] });
  });

  test('of nothing gives nothing', () => {
    expect(citedSources([], portal, 'vi')).toEqual([]);
  });
});
