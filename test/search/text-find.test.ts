import { expect, test } from 'vitest';
import { byPhrase, holdsAll } from '../../src/search/text-find.ts';
import type { TextFind } from '../../src/search/text-find.ts';

const find = (title: string, text: string): TextFind => ({
  title,
  text,
  address: `/${title}/`,
});

test('the phrase as it is spelled comes before its folded form, titles before texts, the rest as it came', () => {
  const finds = [
    find('a', 'đất ở nhiều chỗ, đai ở chỗ khác'),
    find('b', 'việc dat dai'),
    find('dat dai', ''),
    find('c', 'về đất đai.'),
    find('d', 'không có gì'),
    find('Luật Đất đai', ''),
  ];
  expect(byPhrase(finds, ['đất đai']).map(({ title }) => title)).toEqual([
    'Luật Đất đai',
    'c',
    'dat dai',
    'b',
    'a',
    'd',
  ]);
});

test('any of the ways to say it will do', () => {
  const finds = [find('a', 'lệ tỷ'), find('b', 'tỷ lệ')];
  expect(byPhrase(finds, ['ti le', 'ty le']).map(({ title }) => title)).toEqual(['b', 'a']);
});

test('a page that the text index gives may lack a word', () => {
  const page = find('Thư', 'trả bằng mã QR, chuyển khoản; đất đai');
  expect(['tra qr', 'Thư QR', 'dat dai', 'chuyển và trả'].every((q) => holdsAll(page, q))).toBe(
    true,
  );
  expect(['tra qzx', 'khoa'].some((q) => holdsAll(page, q))).toBe(false);
});
