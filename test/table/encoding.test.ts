import { describe, expect, test } from 'vitest';
import { decode } from '../../src/table/encoding.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (byte) => byte.charCodeAt(0));
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le').swap16());

const codesOf = (bytes: Uint8Array) => decode(bytes, 'x.csv').issues.map(({ code }) => code);

describe('decode', () => {
  test('gives the text of UTF-8 without its byte order mark', () => {
    expect(decode(utf8('\ufeffunit\nĐức Thọ\n'), 'x.csv')).toEqual({
      text: 'unit\nĐức Thọ\n',
      issues: [],
    });
  });

  test('reads decomposed letters as composed ones', () => {
    expect(decode(utf8('Đức Thọ'.normalize('NFD')), 'x.csv').text).toBe('Đức Thọ');
  });

  test('reads the same text whatever the line ends', () => {
    const crlf = decode(utf8('a,b\r\n"1\r\n2",3\r\n'), 'x.csv');
    expect(crlf).toEqual(decode(utf8('a,b\n"1\n2",3\n'), 'x.csv'));
    expect(crlf.issues).toEqual([]);
  });

  test('lets Excel end lines inside a cell in another way than rows', () => {
    expect(decode(utf8('a,b\r\n"1\n2",3\r\n'), 'x.csv').issues).toEqual([]);
  });

  test.each([
    ['UTF-16 LE with a mark', utf16('\ufeffunit,name\nso,Sở\n'), 'UTF-16 LE'],
    ['UTF-16 BE with a mark', swapped('\ufeffunit,name\nso,Sở\n'), 'UTF-16 BE'],
    ['UTF-16 LE without a mark', utf16('unit,name\nso,Sở Y tế\n'), 'UTF-16 LE'],
    ['UTF-16 BE without a mark', swapped('unit,name\nso,Sở Y tế\n'), 'UTF-16 BE'],
  ])('names %s', (_, bytes, encoding) => {
    const { text, issues } = decode(bytes, 'x.csv');
    expect(text).toBeUndefined();
    expect(issues).toMatchObject([{ code: 'encoding/utf-16', details: { encoding } }]);
  });

  test('tells the first byte that is not UTF-8, past letters that are', () => {
    expect(
      decode(latin1('unit\r\nB\xe1\xba\xafc,caf\xe9 g\xe9n\xe9ral\r\n'), 'x.csv').issues,
    ).toEqual([
      expect.objectContaining({
        code: 'encoding/not-utf-8',
        line: 2,
        column: 8,
        value: 'caf\xe9 g\xe9n\xe9ral',
        details: { byte: 'E9' },
      }),
    ]);
  });

  test('tells a wrong byte after a replacement mark that stood in the file', () => {
    expect(decode(latin1('\xef\xbf\xbd\n\xff'), 'x.csv').issues).toMatchObject([
      { line: 2, column: 1 },
    ]);
  });

  test.each([
    ['an empty file', '', 'file/empty'],
    ['only line ends', '\r\n\n', 'file/empty'],
    ['a zipped spreadsheet', 'PK\x03\x04rest', 'file/not-csv'],
    ['an old spreadsheet', '\xd0\xcf\x11\xe0\xa1', 'file/not-csv'],
    ['a page to log in', '  <!doctype html><title>', 'file/not-csv'],
    ['a pointer', 'version https://git-lfs.github.com/spec/v1\noid', 'file/lfs-pointer'],
    ['a conflict', 'a,b\n<<<<<<< HEAD\n1,2\n', 'file/conflict-marker'],
    ['a NUL', 'a,b\n1,\x002\n', 'encoding/control-character'],
    ['lines ended by CR alone', 'a,b\r1,2\r', 'file/mixed-line-ends'],
    ['lines ended in two ways', 'a,b\n1,2\r\n', 'file/mixed-line-ends'],
  ])('finds %s', (_, text, code) => {
    expect(codesOf(latin1(text))).toEqual([code]);
  });

  test('tells a lost letter once, with the number of lines', () => {
    expect(decode(utf8('a\nT\ufffdnh\nx\nHuy\ufffdn\n'), 'x.csv').issues).toMatchObject([
      { code: 'encoding/lost-letter', line: 2, column: 2, details: { lines: 2 } },
    ]);
  });

  test('refuses a line without an end before reading on', () => {
    const bytes = new Uint8Array(11 * 1024 * 1024).fill(97);
    bytes.set(utf8('a,b\n'));
    expect(decode(bytes, 'x.csv').issues).toMatchObject([{ code: 'file/line-too-long', line: 2 }]);
  });

  test('refuses more than 50 MB', () => {
    expect(codesOf(new Uint8Array(50 * 1024 * 1024 + 1))).toEqual(['file/too-large']);
  });
});
