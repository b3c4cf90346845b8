import { expect, test } from 'vitest';
import { lifeInWords } from '../../src/text/life.ts';

const day = '2025-06-30';

test.each([
  ['neither day', {}, undefined, undefined],
  ['the first day', { validFrom: day }, 'từ ngày 30/6/2025', 'since 30\u00a0June 2025'],
  ['the last day', { validTo: day }, 'đến hết ngày 30/6/2025', 'until 30\u00a0June 2025'],
  [
    'both days',
    { validFrom: '2020-01-01', validTo: day },
    'từ ngày 01/01/2020 đến hết ngày 30/6/2025',
    'from 1\u00a0January 2020 to 30\u00a0June 2025',
  ],
  [
    'a last day that no source states',
    { validTo: day, endStated: false },
    'không rõ ngày kết thúc; muộn nhất là ngày 30/6/2025, khi đơn vị cấp trên kết thúc hoạt động',
    'last day not known; at the latest 30\u00a0June 2025, when the unit above ended',
  ],
  [
    'a first day beside such a last day',
    { validFrom: '2020-01-01', validTo: day, endStated: false },
    'từ ngày 01/01/2020; không rõ ngày kết thúc; muộn nhất là ngày 30/6/2025, khi đơn vị cấp trên kết thúc hoạt động',
    'since 1\u00a0January 2020; last day not known; at the latest 30\u00a0June 2025, when the unit above ended',
  ],
])('lifeInWords tells %s', (_, known, vi, en) => {
  const life = { validFrom: undefined, validTo: undefined, endStated: true, ...known };
  expect(lifeInWords(life, 'vi')).toBe(vi);
  expect(lifeInWords(life, 'en')).toBe(en);
});
