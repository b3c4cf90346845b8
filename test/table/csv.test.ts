import { describe, expect, test } from 'vitest';
import { readCsv } from '../../src/table/csv.ts';
import type { Csv } from '../../src/table/csv.ts';

const columns = { known: ['unit', 'name', 'value', 'note'], required: ['unit', 'name'] };

const read = (text: string) => readCsv(new TextEncoder().encode(text), 'x.csv', columns);
const cellsOf = ({ records }: Csv) => records.map(({ cells }) => cells);

/** `line:column code` of each issue. */
const placesOf = ({ issues }: Csv) =>
  issues.map(({ code, line, column }) => `${line ?? '-'}:${column ?? '-'} ${code}`);

describe('readCsv', () => {
  test('gives records with their lines and rows', () => {
    const csv = read('unit,name\na,"Sở\nY tế"\n"b ""x""",Sở');
    expect(csv).toMatchObject({
      header: ['unit', 'name'],
      records: [
        { cells: ['a', 'Sở\nY tế'], line: 2, row: 2 },
        { cells: ['b "x"', 'Sở'], line: 4, row: 3 },
      ],
      issues: [],
      complete: true,
    });
  });

  test('gives the place of a cell, also below a line end inside its record', () => {
    const csv = read('unit,name,value\n"b ""x""","Đức\nThọ",1\n');
    const [record] = csv.records;
    expect([0, 1, 2].map((cell) => csv.positionOf(record!, cell))).toEqual([
      { line: 2, column: 1 },
      { line: 2, column: 11 },
      { line: 3, column: 6 },
    ]);
  });

  test('takes columns in any order by their names', () => {
    const csv = read('note,name,unit\nx,y,z\n');
    expect(csv.header).toEqual(['note', 'name', 'unit']);
    expect(csv.issues).toEqual([]);
  });

  test.each([
    [';', 'unit;name\na;1,5\n'],
    ['tab', 'unit\tname\na\t1,5\n'],
    ['|', 'unit|name\na|1,5\n'],
  ])('reads cells parted by %s and says so', (_, text) => {
    const csv = read(text);
    expect(cellsOf(csv)).toEqual([['a', '1,5']]);
    expect(placesOf(csv)).toEqual(['1:1 csv/other-delimiter']);
  });

  test.each(['sep=;\n', '"sep=;"\n', 'SEP=;;;\n'])('passes over the line %j of Excel', (line) => {
    const csv = read(`${line}unit;name\na;b\n`);
    expect(csv.records).toEqual([{ cells: ['a', 'b'], line: 3, row: 2 }]);
    expect(placesOf(csv)).toEqual(['1:1 csv/separator-line', '2:1 csv/other-delimiter']);
  });

  test.each([
    ['an open quote, told where it opens', '"a,1\nb,2\nc,3\n', ['2:1 csv/unclosed-quote'], 2],
    ['an open quote above a quoted cell', '"a,1\nb,"2"\nc,3\n', ['2:1 csv/unclosed-quote'], 2],
    ['text after a quote', '"a"x,1\nb,2\n', ['2:3 csv/text-after-quote'], 1],
    ['a quote in a bare cell', 'a"x",1\nb,2\n', ['2:2 csv/bare-quote'], 1],
    ['a blank before a quote', 'a, "1"\nb,2\n', ['2:4 csv/bare-quote'], 1],
    ['a backslash', '"a\\"x",1\nb,2\n', ['2:4 csv/backslash-quote'], 1],
    ['a fault below a cell of two lines', '"a\nb","1"x\nc,2\n', ['3:6 csv/text-after-quote'], 1],
    ['two faults', '"a"x,1\nb,2\nc"x",3\n', ['2:3 csv/text-after-quote', '4:2 csv/bare-quote'], 1],
    ['a short row', 'a\nb,2\n', ['2:1 csv/short-row'], 1],
    ['a short last row without its line end', 'a,1\nb', ['3:1 csv/cut-off'], 1],
    ['a long row', 'a,1,x\nb,2\n', ['2:5 csv/long-row'], 1],
    ['a decimal comma', 'a,1,5\nb,2.5\n', ['2:3 csv/decimal-comma'], 1],
    ['curly quotes', '“a, x”,1\nb,2\n', ['2:1 csv/curly-quotes'], 1],
    ['blank rows', 'a,1\n\n , \nb,2\n,\n\n', ['3:1 csv/blank-row', '6:1 csv/blank-rows-at-end'], 2],
  ])('leaves out %s', (_, rows, places, sound) => {
    const csv = read(`unit,value\n${rows}`);
    const own = placesOf(csv).filter((place) => !place.endsWith('header/missing-column'));
    expect(own).toEqual(places);
    expect(csv.records).toHaveLength(sound);
  });

  test('does not take counts for a decimal comma when the text beside them was split', () => {
    const header = 'unit,name,value,note\n';
    const csv = read(`${header}a,1,2,x, y\nb,3,4,z\n`);
    expect(placesOf(csv)).toEqual(['2:9 csv/long-row']);
  });

  test('says whether every row was read', () => {
    expect(read('unit,name\na,b\n\n').complete).toBe(true);
    expect(read('unit,name\na\n').complete).toBe(false);
    expect(read('unit,name\na,"b\n').complete).toBe(false);
  });

  test('warns of a table without rows', () => {
    expect(placesOf(read('unit,name\n'))).toEqual(['-:- file/no-rows']);
  });

  test('treats names of object members as any other text', () => {
    const csv = read('unit,name,__proto__\nconstructor,toString,x\n');
    expect(cellsOf(csv)).toEqual([['constructor', 'toString', 'x']]);
    expect(placesOf(csv)).toEqual(['1:11 header/unknown-column']);
  });
});

describe('the header', () => {
  test.each([
    ['missing', 'a,b\nc,d\n', ['1:1 header/missing']],
    ['parted by another mark, of other names', 'a;b\nc;d\n', ['1:1 csv/unknown-delimiter']],
    ['below a title', 'Báo cáo\n\nunit,name\na,b\n', ['3:1 header/not-first']],
    ['below a comment', '# quý I\nunit,name\na,b\n', ['2:1 header/not-first']],
    ['with a renamed column', 'unit,nmae\na,b\n', ['1:6 header/renamed-column']],
    ['without a column', 'unit,value\na,1\n', ['1:1 header/missing-column']],
    ['with a column twice', 'unit,name,unit\na,b,c\n', ['1:11 header/duplicate-column']],
    [
      'with a column twice, once untidy',
      'unit,name,Unit\na,b,c\n',
      ['1:11 header/duplicate-column'],
    ],
    ['with a blank cell', 'unit,name,\na,b,c\n', ['1:11 header/blank-column']],
    ['with a foreign column', 'unit,name,creator\na,b,c\n', ['1:11 header/unknown-column']],
    ['with a capital', 'Unit,name\na,b\n', ['1:1 header/untidy-name']],
    ['with blanks', 'unit,\u00a0name \na,b\n', ['1:6 header/untidy-name']],
    ['with an invisible letter', '\u200bunit,name\na,b\n', ['1:1 header/untidy-name']],
  ])('%s', (_, text, places) => {
    expect(placesOf(read(text))).toEqual(places);
  });

  test('names the column that was perhaps meant, and reads on by it', () => {
    const csv = read('unit,nmae\na,b\n');
    expect(csv.header).toEqual(['unit', 'name']);
    expect(csv.issues[0]).toMatchObject({ value: 'nmae', details: { nearest: 'name', cell: 2 } });
  });

  test('has at most 200 columns', () => {
    const csv = read(`unit,name${','.repeat(199)}\n`);
    expect(placesOf(csv)).toEqual(['1:1 file/too-many-columns']);
  });
});
