import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPortal, portalFrom } from '../../src/open.ts';
import { printPeriod } from '../../src/table/period.ts';
import { diskFolder } from '../../src/table/disk-folder.ts';
import { eleventy, floor, hugo } from './peers.ts';
import type { Contestant } from './contestant.ts';
import { sizes, writeSize } from './sizes.ts';

const date = '2026-11-24';
const work = mkdtempSync(join(tmpdir(), 'cong-khai-peers-'));
const portal = join(work, 'portal');
const built = (contestant: Contestant) => join(work, contestant.id, 'dist');

beforeAll(() => {
  writeSize(portal, sizes.S);
  for (const contestant of [floor, ...present]) run(contestant);
}, 120_000);

afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

function run({ id, steps }: Contestant): void {
  for (const { prepare, commands } of steps({ portal, folder: join(work, id), date, round: 0 })) {
    prepare();
    for (const { words, cwd, variables } of commands)
      execFileSync(words[0]!, words.slice(1), {
        cwd,
        env: { ...process.env, ...variables },
        stdio: 'pipe',
      });
  }
}

function pagesOf(contestant: Contestant): ReadonlyMap<string, string> {
  const site = built(contestant);
  const paths = readdirSync(site, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    paths
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, unescaped(readFileSync(join(site, path), 'utf8'))]),
  );
}

/** Hugo writes `&#43;` for a plus sign: another spelling of the same text. */
function unescaped(html: string): string {
  return html.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}

describe('at size S, the floor', () => {
  test('has a page for every unit and every ranking of the portal', () => {
    const { units, indicators, levels, observations } = portalFrom(
      openPortal(diskFolder(portal), date),
      date,
    );
    const rankings = [...indicators.keys()].flatMap((indicator) =>
      [...levels.keys()].flatMap((level) => {
        const periods = observations.periodsOf(indicator, level).map(printPeriod);
        const dated = periods.map((period) => `${period}/`);
        return periods.length === 0
          ? []
          : ['', ...dated].map((end) => `xep-hang/${indicator}/${level}/${end}`);
      }),
    );
    const own = ['', ...[...units.keys()].map((unit) => `don-vi/${unit}/`), ...rankings];
    const expected = ['', 'en/'].flatMap((start) => own.map((path) => `${start}${path}index.html`));
    expect([...pagesOf(floor).keys()]).toEqual(expected.sort());
  });

  test('shows the counts that the portal has for the newest month', () => {
    const { observations, units } = portalFrom(openPortal(diskFolder(portal), date), date);
    const pages = pagesOf(floor);
    const number = new Intl.NumberFormat('vi-VN');
    const counted = observations.all.flatMap(({ unit, period, numerator, denominator = 0 }) =>
      printPeriod(period) === '2026-10' && numerator !== undefined && denominator > 0
        ? [{ unit, cells: [numerator, denominator].map((count) => number.format(count)) }]
        : [],
    );
    expect(counted.length).toBeGreaterThan(2 * units.size);
    for (const { unit, cells } of counted)
      expect(pages.get(`don-vi/${unit}/index.html`)).toContain(
        cells.map((cell) => `<td class="n">${cell}</td>`).join(''),
      );
  });
});

/** What is not on this machine cannot be compared; the benchmark says that it is missing. */
const present = [hugo, eleventy].filter(({ missing }) => missing === undefined);

test.each(present)('at size S, $id prints the same pages, letter by letter', (peer) => {
  expect(pagesOf(peer)).toEqual(pagesOf(floor));
});
