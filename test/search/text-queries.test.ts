import { expect, test } from 'vitest';
import { textQueries } from '../../src/search/text-queries.ts';
import { entriesOf, indexOf } from './sample-entries.ts';

const index = indexOf(
  entriesOf([
    { kind: 'term', title: 'Dịch vụ công trực tuyến', aliases: ['DVCTT'] },
    { kind: 'unit', title: 'Sở Y tế', aliases: ['SYT'] },
  ]),
);

test.each([
  ['words alone', 'hồ sơ', ['hồ sơ']],
  ['i for y, with its tone', 'tỉ lệ', ['tỉ lệ', 'tỷ lệ']],
  ['y for i, in capitals', 'KỸ SƯ', ['KỸ SƯ', 'Kĩ SƯ']],
  ['an abbreviation of the glossary', 'tăng dvctt', ['tăng dvctt', 'tăng Dịch vụ công trực tuyến']],
  ['one that names a unit: as typed', 'SYT', ['SYT']],
  ['qui and quy, which differ otherwise', 'quy', ['quy']],
  ['blanks', '  ', []],
])('a text is searched for %s', (_, typed, expected) => {
  expect(textQueries(typed, index)).toEqual(expected);
});

test('at most four ways are tried, each cut to two hundred letters', () => {
  const ways = textQueries(`tỷ lệ dvctt ${'đ'.repeat(500)}`, index);
  expect(ways).toHaveLength(4);
  expect(ways[0]).toHaveLength(200);
});
