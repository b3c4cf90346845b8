import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { communeCount, writeLargePortal } from '../browser/large-portal.ts';
import { writeGate } from '../gates/gate.ts';
import { writeProvince } from '../province/province.ts';
import { buildSite } from './build.ts';
import { elements, filesIn, linksOf, readPage, textOf, withClass } from './page.ts';
import { suiteFolder } from './portal-folder.ts';

/** Bytes after gzip. One window of TCP for a ranking with its style sheet; six series of five years for a unit, without it. */
// The goal for the page of a unit is 6,000, set for one with three drawings; each further indicator brings 0.3 to 0.5 kB of figures, targets and reasons.
const bars = { ranking: 14_600, unit: 7_700, unitOfThree: 6_000 };

const folder = suiteFolder();

const weight = (html: string) => gzipSync(html, { level: 6 }).length;
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const gate = (id: string, name: string, bytes: number, bar: number) => {
  const [measured, limit] = [kilobytes(bytes), `≤ ${kilobytes(bar)}`];
  writeGate(id, { name, measured, bar: limit, ok: bytes <= bar });
  expect(bytes).toBeLessThanOrEqual(bar);
};

describe('a province of 655 communes', () => {
  let site = '';

  beforeAll(async () => {
    const root = writeLargePortal(join(folder, 'large'));
    site = await buildSite({ root, outDir: join(folder, 'large-site') });
  });

  test('has its ranking on one page, in one window', () => {
    const { html, main } = readPage(site, 'xep-hang/truc-tuyen/xa/');
    const [table] = withClass(main, 'ranking');
    expect(elements(table!, 'tr')).toHaveLength(communeCount + 1);
    gate('weight-655', 'ranking of 655 units, with CSS, gzip', weight(html), bars.ranking);
  });
});

describe('a country of 1,730 communes', () => {
  let site = '';
  const parts = ['', 'trang-2/', 'trang-3/', 'trang-4/'].map(
    (part) => `xep-hang/truc-tuyen/xa/${part}`,
  );

  beforeAll(async () => {
    const root = writeLargePortal(join(folder, 'huge'), 1730);
    site = await buildSite({ root, outDir: join(folder, 'huge-site') });
  });

  test('has its ranking in parts, each whole, with links to the others', () => {
    const names = parts.flatMap((part, index) => {
      const { main } = readPage(site, part);
      const [links] = withClass(main, 'parts');
      expect(links && [...new Set(linksOf(links))].sort()).toEqual(
        ['/don-vi/', ...parts.map((other) => `/${other}`)].sort(),
      );
      expect(textOf(main)).toContain(['Dòng 1–500', 'Dòng 501–1.000'][index] ?? 'trên 1.730');
      const [table] = withClass(main, 'ranking');
      return elements(table ?? main, 'a').map(textOf);
    });
    expect(names).toHaveLength(1730);
    expect(new Set(names).size).toBe(1730);
  });

  test('has no part that is heavier than one window', () => {
    const heaviest = Math.max(...parts.map((part) => weight(readPage(site, part).html)));
    gate(
      'weight-parts',
      'heaviest part of a ranking of 1,730 units, with CSS, gzip',
      heaviest,
      bars.ranking,
    );
  });

  test('links each unit to the part in which it stands', () => {
    for (const part of parts) {
      const { main } = readPage(site, part);
      const [unit = ''] = elements(withClass(main, 'ranking')[0] ?? main, 'a').flatMap(
        ({ attribs }) => attribs['href'] ?? [],
      );
      const dated = `/${part.replace('/xa/', '/xa/2026-10/')}`;
      expect(linksOf(readPage(site, unit.slice(1)).main)).toContain(dated);
    }
  });
});

describe('a province of sixty months', () => {
  const write = (name: string) => {
    const root = join(folder, name);
    writeProvince(root, { units: 40, months: 60, seed: 1, periods: 'monthly', reform: 'none' });
    return root;
  };

  test('has light pages of units', async () => {
    const median = await medianUnitPage(write('months'), 6);
    gate(
      'weight-60-months',
      'median page of a unit with six indicators of 60 months, without CSS, gzip',
      median,
      bars.unit,
    );
  });

  test('has pages within the goal where three indicators are reported', async () => {
    const root = write('three');
    keepFigures(root, ['nop-truc-tuyen', 'dung-han', 'so-hoa-ho-so']);
    const median = await medianUnitPage(root, 3);
    gate(
      'weight-60-months-three',
      'median page of a unit with three indicators of 60 months, without CSS, gzip',
      median,
      bars.unitOfThree,
    );
  });
});

/** Bytes of the median page of the units that have a drawing of so many indicators at least. */
async function medianUnitPage(root: string, indicators: number): Promise<number> {
  const site = await buildSite({ root, outDir: `${root}-site` });
  const units = filesIn(site)
    .filter((file) => /^don-vi\/.+\/index\.html$/.test(file))
    .map((file) => readPage(site, file))
    .filter(({ main }) => withClass(main, 'grid12').length >= indicators);
  expect(units.length).toBeGreaterThan(20);
  const weights = units.map(({ html }) => weight(html.replace(/<style>.*?<\/style>/s, '')));
  return weights.toSorted((a, b) => a - b)[weights.length >> 1] ?? Infinity;
}

/** Leaves the figures, and what was corrected in them, of some indicators alone. */
function keepFigures(root: string, indicators: readonly string[]): void {
  const kept = new RegExp(`,(?:${indicators.join('|')}),`);
  const observations = readdirSync(join(root, 'data/observations'));
  for (const name of ['corrections.csv', ...observations.map((file) => `observations/${file}`)]) {
    const path = join(root, 'data', name);
    const [head, ...rows] = readFileSync(path, 'utf8').trimEnd().split('\n');
    const lines = [head, ...rows.filter((row) => kept.test(row))];
    writeFileSync(path, `${lines.join('\n')}\n`);
  }
}
