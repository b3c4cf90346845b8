import { describe, expect, test } from 'vitest';
import type { Source } from '../../src/model/source.ts';
import type { Language } from '../../src/table/language.ts';
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

/** All sources of a table, cited in the order of `ids`. */
function cite(
  table: readonly Source[],
  language: Language,
  ids: readonly string[] = table.map(({ id }) => id),
) {
  const sources = new Map(table.map((each) => [each.id, each]));
  return citedSources(new Set(ids), { ...portal, sources }, language);
}

describe('citedSources', () => {
  test('follows the order of the table, not of the figures', () => {
    const table = ['2024', '2025', '2026'].map((id) => source({ id, title: { vi: id } }));
    expect(cite(table, 'vi', ['2026', '2024']).map(({ id }) => id)).toEqual(['2024', '2026']);
  });

  test('names a document once, with its places, by its own short name', () => {
    const places = [
      source({ id: 'one', directive: 'd', page: { vi: 'Trang 1', en: 'Page 1' } }),
      source({ id: 'other', page: { vi: 'Bảng 2', en: 'Table 2' } }),
      source({ id: 'two', directive: 'd', page: { vi: 'I.2, đoạn 3', en: 'I.2, paragraph 3' } }),
      source({ id: 'three', directive: 'd' }),
    ];
    expect(cite(places, 'vi')).toEqual([
      {
        id: 'one',
        title: 'Công văn 7/UBND, năm 2022',
        directive: 'd',
        places: ['trang 1', 'I.2, đoạn 3'],
      },
      { id: 'other', title: 'Báo cáo năm 2022', directive: undefined, places: ['bảng 2'] },
    ]);
    expect(cite(places, 'en').map(({ title, places: told }) => [title, told])).toEqual([
      ['Official letter 7/UBND, 2022', ['page 1', 'I.2, paragraph 3']],
      ['Báo cáo năm 2022', ['table 2']],
    ]);
  });

  test('names a document that the portal does not hold by its title', () => {
    const [cited] = cite([source({ id: 's', directive: 'gone' })], 'vi');
    expect(cited).toEqual({ id: 's', title: 'Báo cáo năm 2022', directive: undefined, places: [] });
  });

  test('says when a document was retrieved, once, but not of one that has its record', () => {
    const days = { one: '2026-02-10', two: '2026-02-10', three: '2026-11-05' };
    const told = Object.entries(days).map(([id, retrievedOn]) =>
      source({ id, retrievedOn, ...(id === 'three' && { directive: 'd' }) }),
    );
    expect(cite(told, 'vi').map(({ places }) => places)).toEqual([['lấy ngày 10/02/2026'], []]);
    expect(cite(told, 'en')[0]?.places).toEqual(['retrieved 10\u00a0February 2026']);
  });

  test('of nothing gives nothing', () => {
    expect(cite([], 'vi')).toEqual([]);
  });
});
