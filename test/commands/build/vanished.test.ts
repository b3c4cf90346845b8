import { expect, test } from 'vitest';
import { vanishedInWords, vanishedPages } from '../../../src/commands/build/vanished.ts';

test('tells the addresses that a former site had and the fresh one has not', () => {
  const former = ['index.html', 'don-vi/a/index.html', 'don-vi/b/index.html', 'du-lieu/a.csv'];
  const fresh = new Set(['index.html', 'don-vi/b/index.html', 'don-vi/c/index.html']);
  expect(vanishedPages(former, fresh)).toEqual(['/don-vi/a/']);
  expect(vanishedPages([], fresh)).toEqual([]);
});

test('says how many, and names the first ten', () => {
  const pages = Array.from({ length: 12 }, (_, index) => `/don-vi/${String(index)}/`);
  const words = vanishedInWords(pages, 'vi') ?? '';
  expect(words.split('\n')[0]).toBe(
    'Cảnh báo: 12 địa chỉ của trang trước không còn nữa; ai đã lưu liên kết sẽ gặp trang “không tìm thấy”:',
  );
  expect(words.split('\n').slice(1)).toEqual([
    ...pages.slice(0, 10).map((page) => `  ${page}`),
    '  và 2 địa chỉ khác',
  ]);
  expect(vanishedInWords(['/a/'], 'en')).toBe(
    'Warning: addresses of the former site that are gone: 1. Readers who kept a link will find “page not found”:\n  /a/',
  );
  expect(vanishedInWords([], 'vi')).toBeUndefined();
});
