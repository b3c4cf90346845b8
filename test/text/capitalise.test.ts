import { expect, test } from 'vitest';
import { capitalise, uncapitalise } from '../../src/text/capitalise.ts';

test.each([
  ['đơn vị', 'Đơn vị'],
  ['ủy ban', 'Ủy ban'],
  ['4 tháng', '4 tháng'],
  ['', ''],
])('capitalise %j', (text, expected) => {
  expect(capitalise(text)).toBe(expected);
});

test.each([
  ['Sở, cơ quan', 'sở, cơ quan'],
  ['Tỷ lệ', 'tỷ lệ'],
  ['UBND huyện', 'UBND huyện'],
  ['DVCTT mức độ 4', 'DVCTT mức độ 4'],
  ['', ''],
])('uncapitalise %j', (text, expected) => {
  expect(uncapitalise(text)).toBe(expected);
});
