import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openPortal, portalFrom } from '../../src/open.ts';
import { outcomesOf } from '../../src/ranking/outcome.ts';
import { rank } from '../../src/ranking/ranking.ts';
import { placingsOf } from '../../src/ranking/placing.ts';
import { profileOf } from '../../src/ranking/profile.ts';
import { otherTargets, unitTargets } from '../../src/ranking/unit-targets.ts';
import { printPeriod } from '../../src/table/period.ts';
import { province, unitIn } from '../model/province.ts';
import { diskFolder } from '../../src/table/disk-folder.ts';

const today = '2026-11-21';
const portal = portalFrom(
  openPortal(diskFolder(resolve(import.meta.dirname, '../..')), today),
  today,
);

test('a unit reads of each target what the list of the target says of it', () => {
  let compared = 0;
  for (const target of portal.targets)
    for (const { period, rows } of outcomesOf(portal, target, (...asked) => rank(portal, ...asked)))
      for (const row of rows) {
        const own = unitTargets(portal, row.unit).find((one) => one.target === target);
        if (period === undefined) expect(own).toBeUndefined();
        else {
          expect(own && printPeriod(own.period)).toBe(printPeriod(period));
          expect(own?.attainment).toMatchObject({ target, outcome: row.outcome, gap: row.gap });
          expect(own?.state).toEqual(row.state);
          compared += 1;
        }
      }
  expect(compared).toBeGreaterThan(40);
});

test('the newest target comes first', () => {
  const unit = portal.units.get('bac-giang')!;
  const begins = unitTargets(portal, unit).map(({ target }) => target.validFrom ?? '');
  expect(begins.length).toBeGreaterThan(3);
  expect(begins).toEqual(begins.toSorted().reverse());
});

test('what the latest results tell of a target is left out, and nothing of other periods', () => {
  const small = province({
    units: [{ id: 'a' }],
    indicators: [{ id: 'rate' }],
    targets: [
      { id: 'old', value: 40, validFrom: '2021-01-01', validTo: '2021-12-31' },
      { id: 'new', value: 60, validFrom: '2022-01-01' },
    ],
    rows: [
      ['a', 'rate', '2021', 50],
      ['a', 'rate', '2022', 50],
    ],
  });
  const { results } = profileOf(small, unitIn(small, 'a'), (indicator, { unit, period }) =>
    placingsOf(rank(small, indicator, unit.level, period)).get(unit.id),
  );
  const all = unitTargets(small, unitIn(small, 'a'));
  const ids = (targets: typeof all) => targets.map(({ target }) => target.id);
  expect(ids(all)).toEqual(['new', 'old']);
  expect(ids(otherTargets(all, results))).toEqual(['old']);
  const [newest, oldest] = all;
  const later = all.map((one) => (one === newest ? { ...one, period: oldest!.period } : one));
  expect(ids(otherTargets(later, results))).toEqual(['new', 'old']);
});
