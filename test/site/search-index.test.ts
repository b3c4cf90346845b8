import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { AddressFile } from '../../src/search/address-file.ts';
import { addressFile } from '../../src/search/address-file.ts';
import type { PackedIndex } from '../../src/search/packed.ts';
import { addressOf, unpack } from '../../src/search/unpack.ts';

const { root, two } = inject('built');

function read(folder: string, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

/** Whether an address of a site below `base` leads to a page that has the fragment. */
function leadsThere(folder: string, base: string, address: string): boolean {
  const [path = '', fragment] = address.split('#');
  if (!path.startsWith(base)) return false;
  try {
    const html = readFileSync(join(folder, path.slice(base.length), 'index.html'), 'utf8');
    return fragment === undefined || new RegExp(`\\bid="?${fragment}["\\s>]`).test(html);
  } catch {
    return false;
  }
}

describe.each([
  ['/', root],
  ['/a/b/', two],
] as const)('under %s', (base, folder) => {
  test.each([
    ['vi', ''],
    ['en', 'en/'],
  ] as const)('all that can be found in %s is there', (language, start) => {
    const titles = unpack(read(folder, `${start}tim-kiem/chi-muc.json`) as PackedIndex);
    const texts = read(folder, `tim-kiem/noi-dung/${addressFile(language)}`) as AddressFile;
    const held = Object.values(texts).flatMap((sheet) => sheet.split(' '));
    const addresses = [...titles.map(addressOf), ...held];
    expect(titles.length).toBeGreaterThan(150);
    expect(held.length).toBeGreaterThan(70);
    expect(addresses.filter((address) => !leadsThere(folder, base, address))).toEqual([]);
  });
});
