import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findsIn, sheetsOf } from '../../src/search/sheet.ts';
import type { TextRecord } from '../../src/search/text-record.ts';

const record = (facts: Partial<TextRecord>): TextRecord => ({
  language: 'vi',
  title: 'Nhà văn hoá',
  address: '/a/',
  text: 'Cạnh chợ',
  ...facts,
});

const desk = (id: string, title: string, text: string): TextRecord =>
  record({ title, text, address: `/don-vi/xa-a/#diem-${id}`, brief: true });

/** What the index gives of the only sheet of some records, its blanks made one. */
function sheetOf(records: readonly TextRecord[]) {
  const sheets = sheetsOf(records);
  expect(sheets).toHaveLength(1);
  return (
    sheets.map((sheet) => ({ ...sheet, text: sheet.text.replaceAll(/\s+/g, ' ') }))[0] ?? record({})
  );
}

const words = fc.array(fc.stringMatching(/^[\p{L}\p{Nd}]{1,8}$/u), { minLength: 1, maxLength: 8 });
const line = words.map((all) => all.join(' '));

describe('records and the sheets of the text index', () => {
  test('every record is found again in its sheet, with its own title, address and text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(line, line), { minLength: 2, maxLength: 9 }), (given) => {
        const records = given.map(([title, text], at) => desk(String(at), title, text));
        const sheet = sheetOf(records);
        records.forEach(({ title, address, text }) => {
          expect(findsIn(sheet, [`${title} ${text}`])).toContainEqual({ title, address, text });
        });
      }),
    );
  });

  test('no record is lost, in their order, and only brief neighbours of one language lie together', () => {
    const facts = fc.record({
      language: fc.constantFrom('vi' as const, 'en' as const),
      brief: fc.boolean(),
      text: fc.integer({ min: 1, max: 2000 }).map((length) => 'a'.repeat(length)),
    });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 30 }), (given) => {
        const records = given.map((one, at) => record({ ...one, address: `/${String(at)}/` }));
        const sheets = sheetsOf(records).map(({ address }) => address.split(' '));
        expect(sheets.flat()).toEqual(records.map(({ address }) => address));
        for (const sheet of sheets.filter(({ length }) => length > 1)) {
          const held = records.filter(({ address }) => sheet.includes(address));
          expect(held.every(({ brief }) => brief)).toBe(true);
          expect(new Set(held.map(({ language }) => language)).size).toBe(1);
          // One more than fits ends it.
          const before = held.slice(0, -1).reduce((sum, { text }) => sum + text.length, 0);
          expect(before).toBeLessThan(3000);
        }
      }),
    );
  });

  const sheet = sheetOf([
    desk('1', 'Điểm Bãi Đượm', 'Trụ sở UBND phường\nThứ Bảy, 8 giờ đến 11 giờ, nghỉ lễ'),
    desk('2', 'Bưu điện Bãi Đượm', 'Cạnh chợ\nThứ Hai, 7 giờ'),
    desk('3', 'Post office', 'Opens on Saturdays'),
  ]);

  test.each([
    ['a word of an address', ['trụ sở'], ['1']],
    ['typed without marks', ['tru so ubnd'], ['1']],
    ['a word that all of two names hold', ['Bãi Đượm'], ['1', '2']],
    ['every word, one in the name', ['bãi đượm thứ bảy'], ['1']],
    ['words that only two neighbours hold together', ['cạnh chợ thứ bảy'], []],
    ['the beginning of a word', ['tru s'], ['1']],
    ['an English word with another ending', ['offices'], ['3']],
    ['a word that only begins like one of theirs', ['ubndx'], []],
    ['a word that another of theirs begins', ['nghiệp'], []],
    ['a word that no record holds, passed over', ['trụ sở qzx'], ['1']],
    ['another way to say it', ['bcci', 'bưu điện'], ['2']],
    ['nothing that any holds', ['qzx'], []],
  ])('%s', (_, queries, ids) => {
    const found = findsIn(sheet, queries).map(({ address }) => address.replace(/.*-/, ''));
    expect(found).toEqual(ids);
  });

  test('a record by itself is found by whatever the index says, for the index reads its title as well', () => {
    const alone = record({ brief: true });
    const [only] = sheetsOf([alone]);
    expect(only && findsIn(only, ['qzx'])).toEqual([
      { title: alone.title, address: alone.address, text: alone.text },
    ]);
  });
});
