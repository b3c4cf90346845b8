import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { predecessors, successors } from '../../src/model/lineage.ts';
import { openPortal, portalFrom } from '../../src/open.ts';
import { rankingsOf } from '../../src/ranking/catalogue.ts';
import { placingsOf } from '../../src/ranking/placing.ts';
import { profileOf } from '../../src/ranking/profile.ts';
import { rank } from '../../src/ranking/ranking.ts';
import { slicesOf } from '../../src/slices/slices.ts';
import { diskFolder } from '../../src/table/disk-folder.ts';

const today = '2026-11-21';
const roots = { 'the letters': '../..', 'a sound portal': '../fixtures/sound' };

describe.each(Object.entries(roots))('of %s', (_name, folder) => {
  const portal = portalFrom(
    openPortal(diskFolder(resolve(import.meta.dirname, folder)), today),
    today,
  );
  const slices = slicesOf(portal, {
    placingsAt: (...asked) => placingsOf(rank(portal, ...asked)),
    rankAt: (...asked) => rank(portal, ...asked),
    textOf: (id) => id,
  });

  test('each ranking is the same from its slice as from the whole portal', () => {
    const pages = rankingsOf(portal).flatMap(({ indicator, level, periods }) =>
      periods.map((period) => ({
        indicator,
        level,
        period,
        series: [],
        guides: [],
        handles: false,
      })),
    );
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) {
      const { indicator, level, period } = page;
      const slice = slices.ranking(page);
      expect(rank(slice.portal, indicator, level, period)).toEqual(
        rank(portal, indicator, level, period),
      );
    }
    expect(new Set(pages.map((page) => slices.ranking(page).key())).size).toBe(pages.length);
  });

  test('each unit is the same from its slice as from the whole portal', () => {
    for (const unit of portal.units.values()) {
      const slice = slices.unit(unit);
      const whole = profileOf(portal, unit, (indicator, { unit: life, period }) =>
        placingsOf(rank(portal, indicator, life.level, period)).get(life.id),
      );
      expect(profileOf(slice.portal, unit, ({ id }) => slice.placings.get(id))).toEqual(whole);
      expect(successors(slice.portal, unit)).toEqual(successors(portal, unit));
      expect(predecessors(slice.portal, unit)).toEqual(predecessors(portal, unit));
    }
    const keys = [...portal.units.values()].map((unit) => slices.unit(unit).key());
    expect(new Set(keys).size).toBe(portal.units.size);
  });

  test('each directive and target has a key of its own, which tells of its text and of today', () => {
    const pages = [
      ...[...portal.directives.values()].map((directive) => slices.directive(directive)),
      ...portal.targets.map((target) => slices.target(target)),
    ];
    expect(new Set(pages.map(({ key }) => key())).size).toBe(pages.length);
    const keys = (of: typeof portal, text: string) => {
      const others = slicesOf(of, {
        placingsAt: () => new Map(),
        rankAt: (...asked) => rank(of, ...asked),
        textOf: () => text,
      });
      return [...of.directives.values()].map((directive) => others.directive(directive).key());
    };
    const before = keys(portal, 'a');
    const differing = (now: readonly string[]) =>
      now.filter((key, at) => key !== before[at]).length;
    expect(differing(keys(portal, 'a'))).toBe(0);
    expect(differing(keys(portal, 'b'))).toBe(portal.directives.size);
    // Another day changes the pages whose tasks become due, and no other.
    const due = new Set(portal.tasks.filter((task) => task.due).map((task) => task.directive));
    expect(differing(keys({ ...portal, buildDate: '2000-01-01' }, 'a'))).toBe(due.size);
  });

  test('a slice answers for nothing else', () => {
    const [series] = rankingsOf(portal);
    const slice = slices.ranking({
      ...series!,
      period: series!.latest,
      series: [],
      guides: [],
      handles: false,
    });
    expect(() => slice.portal.buildDate).toThrow('not in the slice of this page: buildDate');
    expect(() => slice.portal.observations.all).toThrow('not in the slice of this page: all rows');
    expect(() => slice.portal.observations.find('x', series!.indicator.id, '1999')).toThrow(
      'not in the slice of this page: x ',
    );
  });
});
