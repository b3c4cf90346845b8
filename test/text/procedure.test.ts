import { expect, test } from 'vitest';
import { listedInWords, offersInWords, procedureFinding } from '../../src/text/procedure.ts';
import { province } from '../model/province.ts';

const portal = province({
  procedures: [
    { id: 'a', level: 'xa', serviceLevel: 'toan-trinh' },
    { id: 'b', level: 'xa', serviceLevel: 'muc-3' },
  ],
});

test.each([
  [{ n: 1, over: 0 }, '1 thủ tục.', '1 procedure.'],
  [
    { n: 4, over: 2 },
    '4 thủ tục, trong đó 2 thủ tục không còn cung cấp.',
    '4 procedures, 2 of them no longer offered.',
  ],
  [{ n: 1, over: 1 }, '1 thủ tục, không còn cung cấp.', '1 procedure, no longer offered.'],
])('a list of %o tells what is offered no more', (list, vi, en) => {
  expect([listedInWords(list, 'vi'), listedInWords(list, 'en')]).toEqual([vi, en]);
});

test.each([
  [
    { now: 1, toCome: 0, over: 0 },
    '1 thủ tục đang có dịch vụ trực tuyến.',
    '1 procedure with an online service today.',
  ],
  [
    { now: 2, toCome: 1, over: 3 },
    '2 thủ tục đang có dịch vụ trực tuyến; 1 thủ tục sắp có; 3 thủ tục không còn cung cấp.',
    '2 procedures with an online service today; 1 to come; 3 no longer offered.',
  ],
])('%o: a service that has not begun is not one of today', (counts, vi, en) => {
  expect([offersInWords(counts, 'vi'), offersInWords(counts, 'en')]).toEqual([vi, en]);
});

test.each([
  ['a', false, 'Dịch vụ công trực tuyến toàn trình.', 'An end-to-end online service.'],
  [
    'b',
    true,
    'Dịch vụ công trực tuyến mức độ 3, không còn cung cấp.',
    'A level 3 online service, no longer offered.',
  ],
])('procedure %s is told with the kind of its service', (id, over, vi, en) => {
  const procedure = portal.procedures.get(id);
  if (!procedure) throw new Error(`no procedure ${id}`);
  const told = (language: 'vi' | 'en') =>
    procedureFinding({ ...procedure, level: undefined }, { names: portal, over }, language);
  expect([told('vi'), told('en')]).toEqual([vi, en]);
});
