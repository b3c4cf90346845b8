import { expect, test } from 'vitest';
import { sizeInWords } from '../../src/text/size.ts';
import { memoryNeeded } from '../../src/trial/memory.ts';

const table = (size: number) => ({ file: 'data/x.csv', name: 'x', size, version: '1' });

test.each([
  ['of a small portal is nothing to speak of', [100_000, 9_000_000], '0\u00a0kB'],
  ['of a large one is told', [40_000_000, 38_000_000], '1,1\u00a0GB'],
])('the memory that a check needs: %s', (_name, sizes, words) => {
  expect(sizeInWords(memoryNeeded({ tables: sizes.map(table) }), 'vi')).toBe(words);
});
