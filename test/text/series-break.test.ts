import { expect, test } from 'vitest';
import type { SeriesBreak } from '../../src/ranking/series-break.ts';
import { breakInWords, breakNote } from '../../src/text/series-break.ts';

const indicator = { name: { vi: 'Tỷ lệ mới', en: 'New rate' } };
const merger = { reason: 'merge', date: '2025-07-01' } as SeriesBreak;
const method = { reason: 'replaced-by', date: undefined, indicator } as SeriesBreak;

test.each([
  [merger, 'sáp nhập, ngày 01/7/2025', 'merger, 1\u00a0July 2025'],
  [method, 'thay đổi cách tính', 'method changed'],
])('a break in words: %o', (seriesBreak, vi, en) => {
  expect(breakInWords(seriesBreak, 'vi')).toBe(vi);
  expect(breakInWords(seriesBreak, 'en')).toBe(en);
});

test('a note says what follows from a break', () => {
  expect(breakNote(merger, 'vi')).toBe(
    'sáp nhập, ngày 01/7/2025: số liệu trước và sau không so sánh được với nhau',
  );
  expect(breakNote(method, 'vi')).toBe(
    'thay đổi cách tính: không so sánh được với chỉ số “Tỷ lệ mới”',
  );
  expect(breakNote(method, 'en')).toBe(
    'method changed: not comparable with the indicator “New rate”',
  );
});
