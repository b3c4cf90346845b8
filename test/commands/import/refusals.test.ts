import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { LegacyEncoding } from '../../../src/commands/import/legacy-encodings.ts';
import { Refusal } from '../../../src/commands/import/refusal.ts';
import { openFile } from '../../../src/commands/import/workbook/open-file.ts';
import { wordsOf } from '../../../src/commands/import/workbook/workbook.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { toTcvn3, toViscii } from './legacy-writer.ts';
import { workbook } from './workbook-writer.ts';

async function opened(bytes: Uint8Array | string, encoding?: LegacyEncoding) {
  const file = join(temporaryFolder(), 'tep.xlsx');
  writeFileSync(file, bytes);
  return openFile(file, encoding);
}

async function refusalOf(bytes: Uint8Array | string): Promise<string> {
  const error: unknown = await opened(bytes).then(
    () => new Error('it was read'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof Refusal)) throw error;
  return [error.code, ...Object.values(error.details)].join(' ');
}

const text = (words: string) => new TextEncoder().encode(words);
const latin = (words: string) => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
const sound = workbook([
  {
    name: 'A',
    rows: [
      ['Đơn vị', 'Số'],
      ['Sở Y tế', 1],
    ],
  },
]);
const old = latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');

/** An archive that declares another size for its first part than it has. */
function lying(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  const signature = [0x50, 0x4b, 0x01, 0x02];
  const at = copy.findIndex((_, index) =>
    signature.every((byte, more) => copy[index + more] === byte),
  );
  view.setUint32(at + 24, size, true);
  return copy;
}

describe('a file that is no workbook or table is refused as what it is', () => {
  test.each([
    ['an old workbook', old, 'not-xlsx Excel 97-2003 (.xls)'],
    [
      'a workbook with a password',
      Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]),
      'locked',
    ],
    ['a web page', text('<html><table><tr><td>Đơn vị</td></tr></table></html>'), 'not-xlsx HTML'],
    [
      'a document of LibreOffice',
      zipSync({ mimetype: text('application/vnd.oasis.opendocument.spreadsheet') }),
      'not-xlsx .ods',
    ],
    ['a binary workbook', zipSync({ 'xl/workbook.bin': text('x') }), 'not-xlsx .xlsb'],
    ['an archive', zipSync({ 'a.txt': text('x') }), 'not-xlsx ZIP'],
    ['half a workbook', sound.slice(0, sound.length / 2), 'damaged'],
    ['nothing', text(''), 'empty'],
    ['blanks', text(' \n\n'), 'empty'],
    ['an open quote', text('a;b\n"c;d\n'), 'quote 2'],
    ['letters of no known encoding', latin('\xa6\x01\xff\xfe\x81;b\n'), 'unknown-encoding'],
    [
      'TCVN3',
      latin(`${toTcvn3('Đơn vị;Tổng số hồ sơ tiếp nhận')}\n`),
      'legacy-encoding TCVN3 (ABC) Đơn vị;Tổng số hồ sơ tiếp nhận tcvn3',
    ],
    [
      'VISCII',
      latin(`${toViscii('MẪU SỐ 02; Đơn vị; Tổng số hồ sơ tiếp nhận')}\n`),
      'legacy-encoding VISCII MẪU SỐ 02; Đơn vị; Tổng số hồ sơ tiếp nhận viscii',
    ],
  ])('%s', async (_, bytes, refusal) => {
    expect(await refusalOf(bytes)).toBe(refusal);
  });
});

describe('a bomb is not unpacked', () => {
  const bomb = zipSync({
    'xl/worksheets/sheet1.xml': new Uint8Array(101 * 1024 * 1024),
    'xl/workbook.xml': text('<workbook/>'),
  });

  test('by the size it declares', async () => {
    expect(bomb.length).toBeLessThan(200_000);
    expect(await refusalOf(bomb)).toBe('too-large 100');
  });

  test('nor beyond it when it lies', async () => {
    expect(await refusalOf(lying(bomb, 10))).toBe('damaged');
  });

  test('nor one of entities', async () => {
    const xml =
      '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa">]><workbook><sheets><sheet name="&a;"/></sheets></workbook>';
    expect(await refusalOf(zipSync({ 'xl/workbook.xml': text(xml) }))).toBe('damaged');
  });
});

describe('a table with delimiters is read as other programs write it', () => {
  const rows = [
    ['Đơn vị', 'Số'],
    ['Sở Y tế', '1,5'],
    ['A "B"', ''],
  ];
  const utf16 = (words: string) => Buffer.from(`\ufeff${words}`, 'utf16le');
  test.each([
    ['semicolons', text('Đơn vị;Số\nSở Y tế;1,5\n"A ""B""";\n')],
    ['a line that names them', text('sep=;\r\nĐơn vị;Số\r\nSở Y tế;1,5\r\n"A ""B""";\r\n')],
    ['tabs in UTF-16', utf16('Đơn vị\tSố\r\nSở Y tế\t"1,5"\r\n"A ""B"""\t\r\n')],
    ['commas and a mark of UTF-8', text('\ufeffĐơn vị,Số\nSở Y tế,"1,5"\n"A ""B""",\n')],
    [
      'letters apart from their marks',
      text('Đơn vị|Số\nSở Y tế|1,5\n"A ""B"""|\n'.normalize('NFD')),
    ],
  ])('%s', async (name, bytes) => {
    const { sheets, kind } = await opened(bytes);
    const first = name.startsWith('a line') ? 1 : 0;
    expect(kind).toBe('csv');
    expect(sheets[0]?.rows.slice(first).map((row) => row.map(wordsOf))).toEqual(rows);
  });

  test('TCVN3 when it is named', async () => {
    const { sheets } = await opened(latin(toTcvn3('Đơn vị;Số\nSở Y tế;1\n')), 'tcvn3');
    expect(sheets[0]?.rows.map((row) => row.map(wordsOf))).toEqual([
      ['Đơn vị', 'Số'],
      ['Sở Y tế', '1'],
    ]);
  });
});

test('a workbook is read by its bytes, whatever its name says, with what its cells show', async () => {
  const { kind, sheets } = await opened(
    workbook([
      {
        name: 'A & B',
        hiddenRows: [2],
        merges: ['A1:B1'],
        rows: [
          [
            '  Đơn vị ',
            undefined,
            { value: 0.5, format: '0.0%' },
            { value: 45_689, format: 'mm/yyyy' },
          ],
          [
            { error: '#N/A' },
            { formula: 'A1' },
            { formula: 'A1', value: 'x' },
            { value: 45_689, format: 'dd/mm/yyyy' },
          ],
        ],
      },
      { name: 'C', hidden: true, rows: [['x']] },
    ]),
  );
  expect(kind).toBe('xlsx');
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['A & B', false],
    ['C', true],
  ]);
  expect(sheets[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  expect([...(sheets[0]?.hiddenRows ?? [])]).toEqual([1]);
  expect(sheets[0]?.rows.map((row) => row.map((cell) => cell?.content))).toEqual([
    [
      { kind: 'text', text: '  Đơn vị ' },
      undefined,
      { kind: 'number', number: 0.5, percent: true, decimals: 1 },
      { kind: 'date', date: '2025-02-01', shows: 'month' },
    ],
    [
      { kind: 'error', text: '#N/A' },
      { kind: 'uncalculated', formula: 'A1' },
      { kind: 'text', text: 'x' },
      { kind: 'date', date: '2025-02-01', shows: 'day' },
    ],
  ]);
});
