import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openPortal, portalFrom } from '../../src/open.ts';
import { diskFolder } from '../../src/table/disk-folder.ts';
import { leads } from './leads.ts';
import type { Lead } from './leads.ts';
import { filesIn, linksOf, readPage } from './page.ts';
import { repository } from './portal-folder.ts';
import { builtProvince, today } from './shared-province.ts';
import type { BuiltProvince } from './shared-province.ts';

/** Guides, procedures, directives, rankings and units lead to each other, both ways. */
describe.each([
  ['of the letters', () => Promise.resolve({ portal: repository, site: inject('built').root }), 0],
  ['of an invented province', builtProvince, 1],
] as const)('pages %s', (_name, built, least) => {
  let folders: Pick<BuiltProvince, 'portal' | 'site'> = { portal: '', site: '' };
  beforeAll(async () => {
    folders = await built();
  }, 300_000);
  const seen = new Map<string, ReadonlySet<string>>();
  const leadsOn = (address: string) => {
    const known = seen.get(address) ?? withAnyPeriod(linksOn(folders.site, address));
    seen.set(address, known);
    return known;
  };
  const isLed = ({ from, to, over }: Lead) =>
    leadsOn(from).has(to) ||
    (over !== undefined && leadsOn(from).has(over) && leadsOn(over).has(to));

  test.each(Object.entries(leads))('%s', (_relation, demanded) => {
    const portal = portalFrom(openPortal(diskFolder(folders.portal), today), today);
    const all = demanded(portal);
    expect(all.length).toBeGreaterThanOrEqual(least);
    expect(all.filter((lead) => !isLed(lead)).slice(0, 9)).toEqual([]);
  });

  test('are never left without a way back', () => {
    const pages = filesIn(folders.site)
      .map((file) => `/${file.replace(/index\.html$/, '')}`)
      .filter((address) => kindOf(address) !== undefined);
    const oneWay = pages.flatMap((from) =>
      [...linksOn(folders.site, from)]
        .filter((to) => ![undefined, kindOf(from)].includes(kindOf(to)))
        .filter((to) => ![...leadsOn(to)].some((next) => comesBack(next, anyPeriod(from))))
        .map((to) => `${from} → ${to}`),
    );
    expect(pages.length).toBeGreaterThan(90);
    expect(oneWay.slice(0, 9)).toEqual([]);
  });

  /** A page leads back by itself or over a list. */
  function comesBack(next: string, from: string): boolean {
    return next === from || (isList(next) && leadsOn(next).has(from));
  }
});

/** Addresses that the main part of a page leads to, without what they ask and where on the page they point. */
function linksOn(site: string, address: string): ReadonlySet<string> {
  if (!existsSync(join(site, address, 'index.html'))) return new Set();
  const { main } = readPage(site, address.slice(1));
  return new Set(linksOf(main).map((link) => link.replace(/[?#].*/, '')));
}

/** Who leads to a ranking of any period leads to that ranking. */
function withAnyPeriod(links: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...links, ...[...links].map(anyPeriod)]);
}

function anyPeriod(address: string): string {
  return address.replace(/^(\/xep-hang\/[^/]+\/[^/]+\/).+$/, '$1');
}

const kinds = {
  guide: /^\/huong-dan\/[^/]+\/$/,
  procedure: /^\/thu-tuc\/[^/]+\/$/,
  directive: /^\/van-ban\/[^/]+\/$/,
  ranking: /^\/xep-hang\/[^/]+\/[^/]+\/(?:[^/]+\/)?$/,
  unit: /^\/don-vi\/[^/]+\/$/,
};

function kindOf(address: string): string | undefined {
  return Object.entries(kinds).find(([, pattern]) => pattern.test(address))?.[0];
}

/** What stands between where one page cannot name hundreds: lists, and what a unit became. */
function isList(address: string): boolean {
  return [
    /^\/don-vi\/(?:[^/]+\/)?$/,
    /^\/thu-tuc\/(?:nhom|linh-vuc)\/[^/]+\/$/,
    /^\/nhiem-vu\/chi-tieu\/[^/]+\/$/,
    /^\/ho-tro\/lich-phat-thanh\/$/,
  ].some((pattern) => pattern.test(address));
}
