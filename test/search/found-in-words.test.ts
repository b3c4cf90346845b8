import { expect, test } from 'vitest';
import { entryKinds } from '../../src/search/entry.ts';
import { countInWords, foundInWords, kindName } from '../../src/search/found-in-words.ts';
import { match } from '../../src/search/match.ts';
import { say } from '../../src/text/messages/say.ts';
import { searchPhrases } from '../../src/text/messages/search.ts';
import { entriesOf, indexOf } from './sample-entries.ts';

const vi = say(searchPhrases, 'vi');

const index = indexOf(
  entriesOf([
    { title: 'Huyện Việt Yên', ended: true, heirs: ['/1/'], note: 'đến ngày 31/01/2024' },
    { title: 'Thị xã Việt Yên', ended: true, heirs: ['/2/', '/3/'], detail: 'Tỉnh Bắc Giang' },
    { title: 'Phường Nếnh' },
    { title: 'Phường Vân Hà' },
  ]),
);

test('what is below a find says what it is and what became of it', () => {
  expect(match('viet yen', index).map((found) => foundInWords(found, vi))).toEqual([
    'Đơn vị · đến ngày 31/01/2024 · sau đó là Thị xã Việt Yên',
    'Đơn vị · Tỉnh Bắc Giang · nay là Phường Nếnh, Phường Vân Hà · kế tục Huyện Việt Yên',
    'Đơn vị · kế tục Thị xã Việt Yên',
    'Đơn vị · kế tục Thị xã Việt Yên',
  ]);
});

test('how many were found', () => {
  const found = (count: number) => Array.from({ length: count }, () => ({ whole: true }));
  expect([0, 1, 12].map((count) => countInWords(found(count), vi))).toEqual([
    'Không tìm thấy trang nào.',
    'Tìm thấy 1 trang.',
    'Tìm thấy 12 trang.',
  ]);
});

test('that none was found with every word', () => {
  const part = { whole: false };
  expect([[part], [part, part]].map((found) => countInWords(found, vi))).toEqual([
    'Không trang nào có tên đủ các từ này; 1 trang có một số từ.',
    'Không trang nào có tên đủ các từ này; 2 trang có một số từ.',
  ]);
});

test('every kind has its own name', () => {
  for (const language of ['vi', 'en'] as const) {
    const names = entryKinds.map((kind) => kindName(kind, say(searchPhrases, language)));
    expect(new Set(names).size).toBe(entryKinds.length);
  }
});
