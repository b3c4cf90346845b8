import { describe, expect, test } from 'vitest';
import {
  byStage,
  isOver,
  isToCome,
  lineOfProcedure,
  proceduresOfUnit,
} from '../../src/model/procedure.ts';
import { province, unitIn } from './province.ts';

const portal = province({
  buildDate: '2026-01-01',
  levels: [{ id: 'tinh' }, { id: 'huyen' }, { id: 'xa' }],
  units: [
    { id: 'tinh-mau', level: 'tinh' },
    { id: 'huyen-a', level: 'huyen', parent: 'tinh-mau', validTo: '2025-06-30' },
    { id: 'xa-cu', level: 'xa', parent: 'huyen-a' },
    { id: 'xa-moi', level: 'xa', parent: 'tinh-mau', validFrom: '2025-07-01' },
  ],
  procedures: [
    { id: 'c', field: { vi: 'Xây dựng' }, level: 'huyen', replacedBy: 'b' },
    { id: 'b', field: { vi: 'Đất đai' }, level: 'xa', validTo: '2025-12-31', replacedBy: 'a' },
    { id: 'a', field: { vi: 'Đất đai' }, level: 'xa', validFrom: '2025-07-01' },
    { id: 'round', replacedBy: 'other' },
    { id: 'other', level: 'tinh', unit: 'tinh-mau', replacedBy: 'round' },
  ],
});
const procedure = (id: string) => portal.procedures.get(id)!;
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

test('procedures stand by field in Vietnamese order, then by name; those without a field last', () => {
  expect([...portal.procedures.keys()]).toEqual(['a', 'b', 'c', 'other', 'round']);
});

test.each([
  ['whose last day is past', 'b', true],
  ['of a group that is no more', 'c', true],
  ['of a group of which some are', 'a', false],
  ['of one unit that is', 'other', false],
  ['of which nothing is known', 'round', false],
])('a procedure %s (%s) is over: %s', (_, id, over) => {
  expect(isOver(portal, procedure(id))).toBe(over);
});

test.each([
  ['2026-01-02', true],
  ['2026-01-01', false],
  [undefined, false],
])('a procedure offered from %s is to come: %s', (validFrom, toCome) => {
  expect(isToCome(portal, { validFrom })).toBe(toCome);
});

test('what is over is not to come as well', () => {
  const given = [
    { id: 'now', validFrom: '2026-01-01' },
    { id: 'to-come', level: 'xa', validFrom: '2026-01-02' },
    { id: 'never', level: 'huyen', validFrom: '2026-01-02' },
  ].map((each) => ({ ...procedure('round'), ...each }));
  const { now, over, ...later } = byStage(portal, given);
  expect([now, later['to-come'], over].map(ids)).toEqual([['now'], ['to-come'], ['never']]);
});

test.each([
  ['a', ['b', 'c'], []],
  ['b', ['c'], ['a']],
  ['c', [], ['b', 'a']],
  ['round', ['other'], ['other']],
])('before and after %s', (id, before, after) => {
  const line = lineOfProcedure(portal, procedure(id));
  expect({ before: ids(line.before), after: ids(line.after) }).toEqual({ before, after });
});

describe('a unit handles', () => {
  test.each([
    ['what its group handled in its time', 'xa-cu', [], ['b']],
    ['what its group handles since it is there', 'xa-moi', [], ['a', 'b']],
    ['what it handles alone, which is none of its group’s', 'tinh-mau', ['other'], []],
  ])('%s', (_, unit, byName, byLevel) => {
    const own = proceduresOfUnit(portal, unitIn(portal, unit));
    expect({ byName: ids(own.byName), byLevel: ids(own.byLevel) }).toEqual({ byName, byLevel });
  });
});
