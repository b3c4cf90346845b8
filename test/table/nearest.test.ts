import { expect, test } from 'vitest';
import { nearest } from '../../src/table/nearest.ts';

const names = ['so-y-te', 'so-tai-chinh', 'so-tu-phap', 'numerator', 'denominator'];

test.each([
  ['so-yte', ['so-y-te']],
  ['so_y_te', ['so-y-te']],
  ['Sở Y tế', ['so-y-te']],
  ['so-tia-chinh', ['so-tai-chinh']],
  ['numerater', ['numerator']],
  ['so-tu-phpa', ['so-tu-phap']],
  ['x', []],
  ['hoàn toàn khác', []],
])('%s is near %j', (name, near) => {
  expect(nearest(name, names)).toEqual(near);
});

test('gives at most as many as asked for, equals in the order of the names', () => {
  expect(nearest('ab', ['aa', 'bb', 'ac', 'ad'], 2)).toEqual(['aa', 'bb']);
});
