import { describe, expect, test } from 'vitest';
import { checkContents } from '../../../src/content/check.ts';
import type { Keys } from '../records.ts';
import { context, faults, record } from '../records.ts';

const unheld = { held: 'false', number: "'7'", symbol: 'CT-UBND', kind: 'Chỉ thị' };

describe('one record', () => {
  test.each<[string, Keys, readonly string[]]>([
    ['a year in the symbol of a decree', { symbol: '2020/NĐ-CP', kind: 'Nghị định' }, []],
    ['a joint circular', { symbol: 'TTLT-BNV-BTC', kind: 'Thông tư' }, []],
    ['a letter, whose symbol names its issuer', { symbol: 'STTTT-CNTT&TT', kind: 'Công văn' }, []],
    ['letters after the number', { number: '12a' }, []],
    ['an unknown kind asks nothing of its symbol', { kind: 'Sắc lệnh', symbol: undefined }, []],
    ['number and symbol in one', { number: '12/KH-UBND' }, ['a directive/number-form number']],
    ['a symbol with its number', { symbol: '12/KH-UBND' }, ['a directive/number-form symbol']],
    ['a symbol of blanks', { symbol: 'KH UBND' }, ['a directive/number-form symbol']],
    ['a number alone', { symbol: undefined }, ['a directive/number-without-symbol number']],
    [
      'the symbol of another kind',
      { kind: 'Quyết định' },
      ['a directive/symbol-of-other-kind symbol'],
    ],
    [
      'a proposal is no circular',
      { kind: 'Thông tư', symbol: 'TTr-SNV' },
      ['a directive/symbol-of-other-kind symbol'],
    ],
    ['a year to come', { issued: "'2027-01-05'" }, ['a directive/future-date issued']],
    [
      'this year, of which more is not known',
      { issued: "'2026'", uncertain: '[{ vi: Ngày trống }]' },
      [],
    ],
    [
      'nothing that says why the number is blank',
      { number: undefined },
      ['a directive/blank-untold'],
    ],
    ['a month, not told why', { issued: "'2022-01'" }, ['a directive/blank-untold']],
    ['no issuer', { issuer: undefined }, ['a yaml/missing-key issuer']],
    ['an English name of its issuer', { issuer_en: 'People’s Committee' }, []],
    [
      'an English name for a unit',
      { issuer: 'tinh-mau', issuer_en: 'Mẫu' },
      ['a directive/issuer-en-of-unit issuer_en'],
    ],
    ['a file that is there', { file: 'van-ban/a.pdf' }, []],
    ['a file in other letters', { file: 'van-ban/A.pdf' }, ['a directive/file-missing file']],
    ['a file outside', { file: '../a.pdf' }, ['a directive/file-missing file']],
    ['a topic of the glossary', { tags: '[thi đua]' }, []],
    ['another topic', { tags: '[thi đua, tuyên truyền]' }, ['a reference/unknown tags.2']],
    [
      'a statement on an unknown indicator',
      { statements: '[{ kind: cause, vi: thiếu máy, indicator: ty-le-2 }]' },
      ['a reference/misspelt statements.1.indicator'],
    ],
    [
      'an unknown kind of statement',
      { statements: '[{ kind: blame, vi: x }]' },
      ['a cell/not-a-choice statements.1.kind'],
    ],
  ])('%s', (_, keys, expected) => {
    expect(faults({ a: record(keys) })).toEqual(expected);
  });

  test('topics are not judged where there is no glossary', () => {
    const known = new Map([['glossary', { codes: new Set<string>(), listedIn: 'glossary.csv' }]]);
    const file = { file: 'content/directives/a.mdx', text: record({ tags: '[thi đua]' }) };
    expect(checkContents([file], { ...context, known }).issues).toEqual([]);
  });
});

describe('a record of a document that is not held', () => {
  const citing = record({ cites: '[{ directive: b }]' });

  test.each<[string, string, readonly string[]]>([
    ['what others say of it', record(unheld), []],
    [
      'no issuer, number or date',
      record({ ...unheld, number: '', symbol: '', issuer: '', issued: '' }),
      [],
    ],
    [
      'a signer',
      record({ ...unheld, signer: '{ role: Chủ tịch }' }),
      ['b directive/not-held signer'],
    ],
    [
      'a scan',
      record({ ...unheld, file: 'van-ban/a.pdf', quality: 'scan' }),
      ['b directive/not-held file', 'b directive/not-held quality'],
    ],
    ['a summary', `${record(unheld)}\nYêu cầu.\n`, ['b directive/summary-of-not-held held']],
  ])('%s', (_, text, expected) => {
    expect(faults({ a: citing, b: text })).toEqual(expected);
  });

  test('is known only from those that cite it', () => {
    expect(faults({ a: record(), b: record(unheld) })).toEqual(['b directive/uncited held']);
  });
});

describe('two records', () => {
  test.each<[string, Keys, readonly string[]]>([
    ['the same key', {}, ['b directive/duplicate number']],
    [
      'zeros, case and marks',
      { number: "'012'", issuer: 'ubnd tinh mau' },
      ['b directive/duplicate number'],
    ],
    [
      'a month that holds the day',
      { issued: "'2022-01'", uncertain: '[{ vi: Ngày trống }]' },
      ['b directive/duplicate number'],
    ],
    ['another day of the year', { issued: "'2022-03-05'" }, ['b directive/number-twice number']],
    [
      'a date that is not known',
      { issued: '', uncertain: '[{ vi: Ngày trống }]' },
      ['b directive/number-twice number'],
    ],
    ['another year: numbers begin anew', { issued: "'2023-01-05'" }, []],
    ['another issuer', { issuer: 'UBND huyện Mẫu' }, []],
    ['another number', { number: "'13'" }, []],
    ['another symbol', { symbol: 'KH-BCĐ' }, []],
  ])('%s', (_, keys, expected) => {
    expect(faults({ a: record(), b: record(keys) })).toEqual(expected);
  });

  test('give their issuer one English name', () => {
    const named = (name: string, more: Keys = {}) => record({ issuer_en: name, ...more });
    const other = { number: "'13'", issuer: 'UBND Tỉnh Mẫu' };
    expect(faults({ a: named('People’s Committee'), b: named('Committee', other) })).toEqual([
      'b directive/issuer-en-otherwise issuer_en',
    ]);
    expect(faults({ a: named('Committee'), b: named('Committee', other) })).toEqual([]);
    expect(faults({ a: named('Committee'), b: record(other) })).toEqual([]);
  });

  test('without numbers are one document when their subject is the same', () => {
    const blank = { number: '', uncertain: '[{ vi: Số trống }]' };
    expect(faults({ a: record(blank), b: record(blank) })).toEqual([
      'b directive/duplicate subject',
    ]);
    const other = record({ ...blank, subject: 'Việc khác' });
    expect(faults({ a: record(blank), b: other })).toEqual([]);
  });
});
