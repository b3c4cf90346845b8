import { describe, expect, test } from 'vitest';
import { choicesOf, filtered, readFilters, writeFilters } from '../../src/search/filter.ts';
import { match } from '../../src/search/match.ts';
import { entriesOf, indexOf } from './sample-entries.ts';

const finds = match(
  'an',
  indexOf(
    entriesOf([
      { title: 'An 1', level: 'xa' },
      { title: 'An 2', level: 'huyen' },
      { title: 'An 3', level: 'xa' },
      { title: 'An 4', kind: 'directive', year: 2020, issuer: 'UBND' },
      { title: 'An 5', kind: 'directive', year: 2022, issuer: 'UBND' },
      { title: 'An 6', kind: 'term' },
    ]),
  ),
);

const titlesUnder = (filters: Parameters<typeof filtered>[1]) =>
  filtered(finds, filters).map(({ entry }) => entry.title);

describe('filtered', () => {
  test.each([
    ['nothing', {}, 6],
    ['a kind', { kind: 'directive' }, 2],
    ['a level', { level: 'xa' }, 2],
    ['kind and year', { kind: 'directive', year: 2022 }, 1],
    ['an issuer', { issuer: 'UBND' }, 2],
    ['what contradicts itself', { kind: 'term', year: 2022 }, 0],
  ] as const)('by %s', (_, filters, count) => {
    expect(titlesUnder(filters)).toHaveLength(count);
  });

  test('keeps the order of the finds', () => {
    expect(titlesUnder({ level: 'xa' })).toEqual(['An 1', 'An 3']);
  });
});

describe('choicesOf', () => {
  test('counts each value under the other filters', () => {
    expect(choicesOf(finds, { kind: 'unit', level: 'xa' }, 'kind')).toEqual([
      { value: 'unit', count: 2 },
    ]);
    expect(choicesOf(finds, { kind: 'unit', level: 'xa' }, 'level')).toEqual([
      { value: 'xa', count: 2 },
      { value: 'huyen', count: 1 },
    ]);
  });

  test('lists kinds in their order and years from the newest', () => {
    const values = (name: 'kind' | 'year') => choicesOf(finds, {}, name).map(({ value }) => value);
    expect(values('kind')).toEqual(['unit', 'directive', 'term']);
    expect(values('year')).toEqual(['2022', '2020']);
  });

  test('offers the value that is chosen where nothing is left', () => {
    expect(choicesOf(finds, { kind: 'term', year: 2022 }, 'year')).toEqual([
      { value: '2022', count: 0 },
    ]);
  });
});

describe('the filters in an address', () => {
  test.each([
    ['?kind=unit&level=xa', { kind: 'unit', level: 'xa' }],
    [
      '?kind=directive&issuer=S%E1%BB%9F+Y+t%E1%BA%BF&year=2022',
      { kind: 'directive', issuer: 'Sở Y tế', year: 2022 },
    ],
  ])('%s is read and written', (search, filters) => {
    expect(readFilters(search)).toEqual(filters);
    expect(`?${writeFilters(readFilters(search)).toString()}`).toBe(search);
  });

  test('what is no filter is passed over', () => {
    expect(
      writeFilters(readFilters('?kind=x&year=1e3&year=20222&q=a&__proto__=1')).toString(),
    ).toBe('');
  });
});
