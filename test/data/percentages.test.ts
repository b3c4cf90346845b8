import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../../content');
const vietnamese = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mdx') && !/(?:^|[\\/])en[\\/]/.test(file))
  .toSorted();

test.each(vietnamese)('%s writes percentages as the figures are written', (file) => {
  const own = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => !/^\s*(?:- )?(?:\w+_)?en:/.test(line))
    .map((line) => line.replaceAll(/“[^”]*”/g, '“”'));
  expect(own.filter((line) => /\d *%/.test(line))).toEqual([]);
});
