import { expect, test } from 'vitest';
import { personalParts } from '../../src/table/personal.ts';

test.each<[string, readonly string[]]>([
  ['Gọi 0912345678 nhé', ['personal/phone 4']],
  ['Gọi 0912 345 678, 091.2345.678', ['personal/phone 4', 'personal/phone 18']],
  ['+84 912 345 678', ['personal/phone 0']],
  ['căn cước 001099012345', ['personal/id-number 9']],
  ['001 099 012 345', ['personal/id-number 0']],
  ['thư a.b+c@example.vn.', ['personal/email 4']],
  ['mot-cua@so-y-te.mau.gov.vn', []],
  ['Tổng đài 1022, máy bàn 0203 3123 456', []],
  ['Ngày 03.05.2022 18:30, 2022-03-05', []],
  ['Mã 1.004227.000.00.00.H42, 000.00.01.H42-210912-0001', []],
  ['https://example.vn/0912345678', []],
  ['0,123456789012 và 9987654321098', []],
])('%s', (text, expected) => {
  expect(personalParts(text).map(({ code, offset }) => `${code} ${String(offset)}`)).toEqual(
    expected,
  );
});
