import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntryFacts } from '../../src/search/entry.ts';
import { match } from '../../src/search/match.ts';
import type { TitleIndex } from '../../src/search/title-index.ts';
import { entriesOf, indexOf } from './sample-entries.ts';

function titles(typed: string, index: TitleIndex): readonly string[] {
  return match(typed, index).map(({ entry }) => entry.title);
}

function found(typed: string, given: readonly (string | Partial<EntryFacts>)[]): readonly string[] {
  return titles(typed, indexOf(entriesOf(given)));
}

describe('match', () => {
  test.each([
    [
      'the whole title, its start, words in a row, words anywhere',
      'tan an',
      ['An Tân', 'Tân An', 'Tân An Hội', 'Xã Tân An'],
      ['Tân An', 'Tân An Hội', 'Xã Tân An', 'An Tân'],
    ],
    [
      'the spelling that was typed, wherever it stands, before any other',
      'Đô Thành',
      ['Đỗ Thanh', 'Đô Thạnh', 'Xã Thành và Đô', 'Xã Đô Thành'],
      ['Xã Đô Thành', 'Xã Thành và Đô', 'Đô Thạnh', 'Đỗ Thanh'],
    ],
    ['without marks every spelling, the place first', 'hoa', ['Xã Hoa', 'Hòa'], ['Hòa', 'Xã Hoa']],
    ['without marks, the same letters first', 'an', ['Ấn', 'An', 'Ân'], ['An', 'Ân', 'Ấn']],
    ['a whole word before a longer one', 'tan', ['Tánh Linh', 'Tân Yên'], ['Tân Yên', 'Tánh Linh']],
    ['old and new tone placement', 'Hoà Vang', ['Hòa Vang', 'Hóa Vạng'], ['Hòa Vang', 'Hóa Vạng']],
    ['a last word that is being typed', 'luc ng', ['Lục Nam', 'Lục Ngạn'], ['Lục Ngạn']],
    ['no other word that is being typed', 'lu ngạn', ['Lục Ngạn A', 'Ngạn Lũ'], ['Ngạn Lũ']],
  ])('lists %s', (_, typed, given, expected) => {
    expect(found(typed, given)).toEqual(expected);
  });

  test.each([
    ['initials', 'so tttt', 'Sở Thông tin và Truyền thông tỉnh Mẫu'],
    ['initials in two parts', 'Sở TT&TT', 'Sở Thông tin và Truyền thông tỉnh Mẫu'],
    ['initials over a hyphen', 'LĐTBXH', 'Sở Lao động - Thương binh và Xã hội'],
    ['a letter for the kind of place', 'H. Hiệp Hòa', 'Huyện Hiệp Hòa'],
    ['two letters for it', 'tp bac giang', 'Thành phố Bắc Giang'],
    ['words for initials', 'văn phòng ủy ban nhân dân tỉnh', 'Văn phòng UBND tỉnh Bắc Giang'],
    ['words for initials, in part', 'ủy ban nhân dân tỉnh', 'Văn phòng UBND tỉnh Bắc Giang'],
  ])('reads %s', (_, typed, title) => {
    const others = ['Sở Tư pháp', 'Xã Hiệp Hòa', 'Tỉnh Bắc Giang', 'Nhân dân'];
    expect(found(typed, [...others, title])[0]).toBe(title);
  });

  test.each([
    '2440/UBND-VH',
    '2440',
    'cv 2440',
    'CV số 2440',
    'công văn số 2440',
    '2440 ubnd vh',
    '2440UBND-VH',
    '02440/ubnd_vh',
  ])('finds a document by %s', (typed) => {
    const letters = ['2440/UBND-VH', '244/UBND-VH', '24/KH-UBND'].map((number) => ({
      kind: 'directive' as const,
      title: `Công văn ${number}, ngày 30/9/2020`,
    }));
    const others = ['Công văn số 7 của Ủy ban nhân dân huyện'];
    expect(found(typed, [...others, ...letters])).toEqual([letters[0]?.title]);
  });

  test('a committee is the page of its place', () => {
    const given = ['Văn phòng UBND xã Tân An', 'Xã Tân An', 'Xã Tân'];
    expect(found('UBND xã Tân An', given)[0]).toBe('Xã Tân An');
    expect(found('ủy ban nhân dân xã tân an', given)[0]).toBe('Xã Tân An');
  });

  test('a term of the glossary and its abbreviation stand for each other', () => {
    const given: Partial<EntryFacts>[] = [
      { kind: 'term', title: 'tài khoản định danh điện tử', aliases: ['VNeID'] },
      { kind: 'guide', title: 'Cài VNeID' },
      { kind: 'guide', title: 'Lập tài khoản định danh điện tử mức độ 2' },
    ];
    const both = ['Cài VNeID', 'Lập tài khoản định danh điện tử mức độ 2'];
    expect(found('vneid', given).slice(1)).toEqual(both);
    expect(found('tài khoản định danh điện tử', given).toSorted().slice(0, 2)).toEqual(both);
  });

  test('finds by another name and by the line below', () => {
    const given = [
      { title: 'Xã Tân An', detail: 'Huyện Yên Dũng' },
      { title: 'Xã Tân An', detail: 'Huyện Lục Nam' },
      { title: 'Tỉnh Bắc Giang', aliases: ['Bắc Giang'] },
    ];
    const details = match('tan an luc nam', indexOf(entriesOf(given))).map(
      (one) => one.entry.detail,
    );
    expect(details).toEqual(['Huyện Lục Nam']);
    expect(found('bac giang', [...given, 'Bắc Giang Thượng'])[0]).toBe('Tỉnh Bắc Giang');
  });

  test('needs every word, unless no page has them all', () => {
    const given = ['Xã Tân An', 'Xã Tân Yên', 'Sở Y tế'];
    expect(found('xa tan an', given)).toEqual(['Xã Tân An']);
    expect(found('xa tan an dau roi', given)).toEqual(['Xã Tân An']);
    expect(found('xa o dau the nhi', given)).toEqual([]);
    const index = indexOf(entriesOf(given));
    expect(match('xa tan an', index).map(({ whole }) => whole)).toEqual([true]);
    expect(match('xa tan an dau roi', index).map(({ whole }) => whole)).toEqual([false]);
  });

  test('reads no abbreviation into the sentence that says what a page is for', () => {
    const detail = 'việc gì, thời hạn nào, kết quả ra sao';
    const index = indexOf(entriesOf([{ kind: 'page', title: 'Nhiệm vụ', detail }]));
    expect(match('ket qua', index)).toHaveLength(1);
    expect(match('qr', index)).toEqual([]);
  });

  test('shows what became of a unit right after it', () => {
    const index = indexOf(
      entriesOf([
        { title: 'Huyện Việt Yên', aliases: ['Việt Yên'], ended: true, heirs: ['/1/'] },
        { title: 'Thị xã Chũ' },
        { title: 'Huyện Việt Yên Hạ' },
      ]),
    );
    const [old, heir, other] = match('viet yen', index);
    expect(old).toMatchObject({ entry: { title: 'Huyện Việt Yên' }, formerly: undefined });
    expect(old?.heirs.map(({ title }) => title)).toEqual(['Thị xã Chũ']);
    expect(heir).toMatchObject({
      entry: { title: 'Thị xã Chũ' },
      formerly: { title: 'Huyện Việt Yên' },
    });
    expect(other?.entry.title).toBe('Huyện Việt Yên Hạ');
  });

  test('finds nothing for nothing', () => {
    for (const typed of ['', ' ', '\u200b', '<>', '-/&', '\ud800'])
      expect(found(typed, ['Sở Y tế']), JSON.stringify(typed)).toEqual([]);
  });

  test('takes any text, and lists each page once', () => {
    const index = indexOf(
      entriesOf(['Sở Y tế', 'UBND', 'Xã 2', { title: '', detail: '😀 $& \\' }]),
    );
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 1 }),
      fc.constantFrom(...'suyn x2'),
    );
    fc.assert(
      fc.property(
        fc.array(unit, { maxLength: 300 }).map((parts) => parts.join('')),
        (typed) => {
          const all = titles(typed, index);
          expect(new Set(all).size).toBe(all.length);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
