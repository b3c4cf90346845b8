import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countedKinds, helpGroups, helpPages } from '../../src/model/help.ts';
import { province } from './province.ts';

const units = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `xa-${String(index)}`, level: 'xa' }));

test('every unit that helps stands in one part of its level, no part has more than a hundred or is a handful', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 730 }), (count) => {
      const portal = province({
        units: [...units(count), { id: 'silent', level: 'xa' }],
        supportPoints: units(count).map(({ id }) => ({ id: `diem-${id}`, unit: id })),
      });
      const [group, ...others] = helpGroups(portal);
      const parts = group?.parts ?? [];
      expect(others).toEqual([]);
      expect(parts.flat().map(({ unit }) => unit.id)).toEqual(
        [...portal.units.keys()].filter((id) => id !== 'silent'),
      );
      const sizes = parts.map((part) => part.length);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
      expect(Math.min(...sizes)).toBeGreaterThan(count > 100 ? 40 : 0);
      expect(helpPages(portal)).toEqual(
        parts.map((_, index) => ({ level: 'xa', part: index + 1 })),
      );
    }),
    { numRuns: 25 },
  );
});

test('a unit with a channel alone is listed, and kinds are counted in their order', () => {
  const portal = province({
    units: [{ id: 'so-a' }, { id: 'xa-a', level: 'xa' }],
    supportPoints: [
      { id: 'a', unit: 'xa-a', kind: 'village-hall' },
      { id: 'b', unit: 'xa-a' },
      { id: 'c', unit: 'xa-a', kind: 'village-hall' },
    ],
    channels: [{ unit: 'so-a', kind: 'website', url: 'https://so-a.example/' }],
  });
  expect(helpPages(portal)).toEqual([
    { level: 'so', part: 1 },
    { level: 'xa', part: 1 },
  ]);
  expect(countedKinds(portal.supportPoints.values())).toEqual([
    { kind: 'service-centre', n: 1 },
    { kind: 'village-hall', n: 2 },
  ]);
});
