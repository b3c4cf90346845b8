import { expect, test } from 'vitest';
import {
  listedInWords,
  offersInWords,
  procedureFinding,
  procedureLine,
} from '../../src/text/procedure.ts';
import { province } from '../model/province.ts';

const portal = province({
  procedures: [
    { id: 'a', level: 'xa', serviceLevel: 'toan-trinh' },
    { id: 'b', level: 'xa', serviceLevel: 'muc-3' },
    { id: 'c', level: 'xa', serviceLevel: 'mot-phan', validFrom: '2026-07-01' },
  ],
});

/** Lists of so many procedures. */
const staged = ([now, toCome, over]: readonly [number, number, number]) => {
  const many = (length: number) => Array.from({ length });
  return { now: many(now), 'to-come': many(toCome), over: many(over) };
};

test.each([
  [[1, 0, 0], '1 thủ tục.', '1 procedure.'],
  [[1200, 0, 0], '1.200 thủ tục.', '1,200 procedures.'],
  [
    [2, 0, 2],
    '4 thủ tục, trong đó 2 thủ tục không còn cung cấp.',
    '4 procedures, among them 2 no longer offered.',
  ],
  [
    [1, 1, 2],
    '4 thủ tục, trong đó 1 thủ tục sắp có, 2 thủ tục không còn cung cấp.',
    '4 procedures, among them 1 to come, 2 no longer offered.',
  ],
  [[0, 0, 1], '1 thủ tục, không còn cung cấp.', '1 procedure, no longer offered.'],
  [[0, 2, 0], '2 thủ tục, chưa bắt đầu cung cấp.', '2 procedures, not offered yet.'],
] as const)('a list of %j tells what is not offered today', (counts, vi, en) => {
  const listed = staged(counts);
  expect([listedInWords(listed, 'vi'), listedInWords(listed, 'en')]).toEqual([vi, en]);
});

test.each([
  [[1, 0, 0], '1 thủ tục đang có dịch vụ trực tuyến.', '1 procedure with an online service today.'],
  [
    [2, 1, 3],
    '2 thủ tục đang có dịch vụ trực tuyến; 1 thủ tục sắp có; 3 thủ tục không còn cung cấp.',
    '2 procedures with an online service today; 1 to come; 3 no longer offered.',
  ],
] as const)('%j: a service that has not begun is not one of today', (counts, vi, en) => {
  const listed = staged(counts);
  expect([offersInWords(listed, 'vi'), offersInWords(listed, 'en')]).toEqual([vi, en]);
});

test.each([
  ['a', 'now', 'Dịch vụ công trực tuyến toàn trình.', 'An end-to-end online service.'],
  [
    'b',
    'over',
    'Dịch vụ công trực tuyến mức độ 3, không còn cung cấp.',
    'A level 3 online service, no longer offered.',
  ],
  [
    'c',
    'to-come',
    'Dịch vụ công trực tuyến một phần, bắt đầu cung cấp từ ngày 01/7/2026.',
    'A partly online service, to be offered from 1\u00a0July 2026.',
  ],
] as const)('procedure %s is told with the kind of its service', (id, stage, vi, en) => {
  const told = (language: 'vi' | 'en') =>
    procedureFinding({ ...procedure(id), level: undefined }, { names: portal, stage }, language);
  expect([told('vi'), told('en')]).toEqual([vi, en]);
});

test('in a list a service to come says from when', () => {
  expect(procedureLine(procedure('c'), portal, 'vi')).toBe('một phần · xa · từ ngày 01/7/2026');
  expect(procedureLine(procedure('a'), portal, 'vi')).toBe('toàn trình · xa');
});

function procedure(id: string) {
  const found = portal.procedures.get(id);
  if (!found) throw new Error(`no procedure ${id}`);
  return found;
}
