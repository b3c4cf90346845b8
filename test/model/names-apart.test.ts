import { expect, test } from 'vitest';
import { byId } from '../../src/model/by-id.ts';
import { namesApart } from '../../src/model/names-apart.ts';
import { province } from './province.ts';
import type { UnitLiteral } from './province.ts';

const above: readonly UnitLiteral[] = [
  { id: 'tinh', name: 'Tỉnh Mẫu', level: 'tinh' },
  { id: 'huyen-a', name: 'Huyện An', parent: 'tinh' },
  { id: 'tx-b', name: 'Thị xã Bình', parent: 'tinh' },
];
const name = 'Xã Tân Thành';

test.each<[string, readonly UnitLiteral[], readonly string[]]>([
  [
    'stand below different units',
    [
      { id: 'xa-1', name, level: 'xa', parent: 'huyen-a' },
      { id: 'xa-2', name, level: 'xa', parent: 'tx-b' },
      { id: 'xa-3', name: 'Xã Tân Thanh', level: 'xa', parent: 'tx-b' },
    ],
    ['Xã Tân Thanh', 'Xã Tân Thành (huyện An)', 'Xã Tân Thành (thị xã Bình)'],
  ],
  [
    'follow each other',
    [
      { id: 'xa-1', name, level: 'xa', parent: 'huyen-a', validTo: '2025-06-30' },
      { id: 'xa-2', name, level: 'xa', parent: 'tinh', validFrom: '2025-07-01' },
    ],
    [name, name],
  ],
  [
    'are of different groups',
    [
      { id: 'xa-1', name, level: 'xa', parent: 'huyen-a' },
      { id: 'so-1', name, level: 'so', parent: 'tx-b' },
    ],
    [name, name],
  ],
  [
    'stand below one unit, or below none',
    [
      { id: 'xa-1', name, level: 'xa', parent: 'huyen-a' },
      { id: 'xa-2', name, level: 'xa', parent: 'huyen-a' },
      { id: 'xa-3', name, level: 'xa' },
    ],
    [name, 'Xã Tân Thành (huyện An)', 'Xã Tân Thành (huyện An)'],
  ],
])('units of one name that %s', (_, units, names) => {
  const portal = province({ units: [...above, ...units] });
  const own = units.flatMap(({ id }) => portal.units.get(id) ?? []);
  expect(own.map((unit) => unit.name.vi).sort((a, b) => a.localeCompare(b, 'vi'))).toEqual(names);
});

test('in English the unit above has its English name, where it has one', () => {
  const { units } = province({
    units: [
      ...above,
      { id: 'xa-1', name, level: 'xa', parent: 'huyen-a' },
      { id: 'xa-2', name, level: 'xa', parent: 'tx-b' },
    ],
  });
  const english = {
    'huyen-a': 'An District',
    'xa-1': 'Tân Thành Commune',
    'xa-2': 'Tân Thành Commune',
  };
  const named = [...units.values()].map((unit) => ({
    ...unit,
    name: { vi: unit.name.vi.split(' (')[0] ?? '', en: english[unit.id as keyof typeof english] },
  }));
  const told = byId(namesApart(byId(named)));
  expect(told.get('xa-1')?.name.en).toBe('Tân Thành Commune (An District)');
  expect(told.get('xa-2')?.name.en).toBe('Tân Thành Commune (Thị xã Bình)');
});
