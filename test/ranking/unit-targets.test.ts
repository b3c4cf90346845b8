import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { openPortal, portalFrom } from '../../src/open.ts';
import { outcomesOf } from '../../src/ranking/outcome.ts';
import { rank } from '../../src/ranking/ranking.ts';
import { unitTargets } from '../../src/ranking/unit-targets.ts';
import { printPeriod } from '../../src/table/period.ts';
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
          expect(own?.attainment).toEqual({ target, outcome: row.outcome, gap: row.gap });
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
