import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entry, entryKinds } from '../../src/search/entry.ts';
import type { Entry } from '../../src/search/entry.ts';
import { pack } from '../../src/search/pack.ts';
import { packName, unpackName } from '../../src/search/packed-name.ts';
import { addressOf, unpack } from '../../src/search/unpack.ts';
import { entriesOf } from './sample-entries.ts';

const word = fc.constantFrom(
  'Xã',
  'Tân',
  'An',
  'Mây',
  'Bắc Giang',
  'tỉnh',
  '+1',
  '-2',
  'Đ',
  '$&',
  '',
);
const text = fc.oneof(
  fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary' }),
);
const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });

const anyEntry = fc
  .record({
    kind: fc.constantFrom(...entryKinds),
    title: text,
    address: fc.tuple(fc.constantFrom('/don-vi/', '/a/b/', '/'), text, fc.nat(99)),
    aliases: fc.array(text, { maxLength: 3 }),
    detail: some(text),
    note: some(fc.constantFrom('đến 30/6/2025', 'đến 2024')),
    year: some(fc.integer({ min: 1990, max: 2030 })),
    level: some(fc.constantFrom('tinh', 'xa', 'huyen')),
    issuer: some(text),
    ended: fc.boolean(),
  })
  .map(({ address: [start, name, number], issuer, ...facts }) =>
    entry({
      ...facts,
      issuer: issuer?.replaceAll(/\s+/g, ' '),
      address: `${start}${encodeURIComponent(name.toWellFormed())}-${String(number)}/`,
    }),
  );

/** Entries that each have their own address, the heirs of each among them. */
const anyEntries = fc
  .uniqueArray(anyEntry, { selector: ({ address }) => address, maxLength: 12 })
  .chain((entries) =>
    fc
      .tuple(...entries.map(() => fc.uniqueArray(fc.nat(entries.length - 1), { maxLength: 3 })))
      .map((heirs) =>
        entries.map((one, place): Entry => ({
          ...one,
          heirs: (heirs[place] ?? []).map((other) => entries[other]!.address),
        })),
      ),
  );

const levels = ['tinh', 'huyen'];

function restored(entries: readonly Entry[]): readonly Entry[] {
  const listed = unpack(pack(entries, { levels }));
  return listed.map(({ at: _, tail: __, heirs, ...facts }, place) => ({
    ...facts,
    address: addressOf(listed[place]!),
    heirs: heirs.map((heir) => addressOf(listed[heir]!)),
  }));
}

const byAddress = (entries: readonly Entry[]) =>
  [...entries].sort((a, b) => (a.address < b.address ? -1 : 1));

describe('pack', () => {
  test('loses nothing', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(byAddress(restored(entries))).toEqual(byAddress(entries));
      }),
      { numRuns: 500 },
    );
  });

  test('gives the same bytes in whatever order the entries come', () => {
    fc.assert(
      fc.property(anyEntries, fc.infiniteStream(fc.nat()), (entries, chance) => {
        const mixed = entries
          .map((one) => [chance.next().value, one] as const)
          .sort(([a], [b]) => a - b)
          .map(([, one]) => one);
        expect(JSON.stringify(pack(mixed, { levels }))).toBe(
          JSON.stringify(pack(entries, { levels })),
        );
      }),
    );
  });

  test('lists by kind, level, existence, Vietnamese name and address', () => {
    const entries = entriesOf([
      { kind: 'term', title: 'An' },
      { title: 'Đông', level: 'huyen' },
      { title: 'Dương', level: 'huyen' },
      { title: 'Ân', level: 'huyen', ended: true },
      { title: 'Xã 10', level: 'xa', address: '/b/' },
      { title: 'Xã 2', level: 'tinh' },
      { title: 'Xã 10', level: 'xa', address: '/a/' },
    ]);
    expect(restored(entries).map(({ title, address }) => `${title} ${address}`)).toEqual([
      'Xã 2 /5/',
      'Dương /2/',
      'Đông /1/',
      'Ân /3/',
      'Xã 10 /a/',
      'Xã 10 /b/',
      'An /0/',
    ]);
  });

  test('refuses an address that is not encoded', () => {
    expect(() => pack(entriesOf([{ title: 'A', address: '/a|b/' }]), { levels })).toThrow(
      'not an address: /a|b/',
    );
  });

  test('writes a unit of the province in few letters', () => {
    const entries = entriesOf([
      { title: 'Sở Y tế tỉnh Mẫu', aliases: ['Sở Y tế'], address: '/don-vi/so-y-te/' },
      { title: 'Xã Tân An', aliases: ['Tân An'], address: '/don-vi/xa-tan-an-2025/' },
    ]);
    expect(pack(entries, { levels }).sections).toEqual([
      {
        kind: 'unit',
        at: '/don-vi/',
        titles: 'Sở Y tế tỉnh Mẫu\nXã Tân An',
        tails: '|/\n^-2025/',
        aliases: '\f-2\n\f1',
      },
    ]);
  });
});

test.each([
  ['Sở Y tế', 'Sở Y tế tỉnh Mẫu', '\f-2'],
  ['Tân An', 'Xã Tân An', '\f1'],
  ['Xã Tân An', 'Tân An Commune', 'Xã \f-1'],
  ['UBND', 'Ủy ban nhân dân', 'UBND'],
  ['A', 'A', 'A'],
])('%s beside %s is kept as %j', (name, title, packed) => {
  expect(packName(name, title)).toBe(packed);
  expect(unpackName(packed, title)).toBe(name);
});
