import { describe, expect, test } from 'vitest';
import { goals, verdicts } from './goals.ts';
import { report } from './report.ts';
import type { Results, SizeResults } from './results.ts';
import { ratioTable } from './size-tables.ts';

const machine: Results['machine'] = {
  date: '2026-11-24',
  cores: 2,
  processor: 'one',
  memory: 24,
  system: 'linux',
  node: '24.0.0',
  hugo: '0.111.3',
  eleventy: undefined,
};

/** One size with a cold build whose pages took so many seconds, a floor of 1 s and a Hugo of 4 s; 10 MB of HTML each. */
function built(size: SizeResults['size'], render: number, value: number): SizeResults {
  const weight = { pages: 100, html: 10e6, all: 11e6 };
  const run = (wall: number) => ({ wall, cpu: wall, memory: 500 });
  const stages = { check: 0.2 * render, render, verify: 0.2 * render, total: 1.4 * render };
  return {
    size,
    units: 60,
    months: 24,
    rows: 8500,
    rounds: 1,
    entries: [
      { id: 'build', weight, runs: [{ ...run(1.4 * render), stages }] },
      { id: 'build-value', weight, runs: [run(value)] },
      { id: 'check', weight: undefined, runs: [run(0.2 * render)] },
      { id: 'floor', weight, runs: [run(1)] },
      { id: 'hugo', weight, runs: [run(4)] },
    ],
  };
}

function marks(sizes: readonly SizeResults[]): Record<string, boolean | undefined> {
  return Object.fromEntries(
    verdicts(goals, { machine, sizes }).map(({ id, held }) => [id, held] as const),
  );
}

describe('a goal', () => {
  test('is held or broken by what was measured, or stays open', () => {
    expect(marks([built('M', 1.9, 1)])).toMatchObject({ 'floor-m': true, 'hugo-m': true });
    expect(marks([built('M', 2.1, 1)])).toMatchObject({ 'floor-m': false, 'hugo-m': true });
    expect(marks([built('M', 4.1, 1)])).toMatchObject({ 'hugo-m': false, 'hugo-l': undefined });
    expect(marks([built('L', 1, 0.5)])).toMatchObject({ value: true, text: undefined });
    expect(marks([built('L', 1, 0.7)])).toMatchObject({ value: false, growth: undefined });
    expect(marks([built('M', 1, 1), built('L', 3.4, 1)])).toMatchObject({ growth: true });
    expect(marks([built('M', 1, 1), built('L', 3.6, 1)])).toMatchObject({ growth: false });
  });

  test('of making pages counts megabytes where ours say more, the time alone where they do not', () => {
    const [build, ...others] = built('M', 2.4, 1).entries;
    const measured = (html: number) => {
      const entries = [{ ...build!, weight: { pages: 100, html, all: html } }, ...others];
      const sizes = [{ ...built('M', 2.4, 1), entries }];
      return verdicts(goals, { machine, sizes }).find(({ id }) => id === 'floor-m')?.measured;
    };
    expect(measured(20e6)).toBeCloseTo(1.2);
    expect(measured(10.9e6)).toBeCloseTo(2.4);
    // A lighter site is not held to its megabytes, which would punish it for being light.
    expect(measured(5e6)).toBeCloseTo(2.4);
  });

  test('that is broken is marked in the table', () => {
    const results = { machine, sizes: [built('M', 2.1, 1)] };
    const lines = report(results, verdicts(goals, results)).split('\n');
    const lineOf = (start: string) => lines.find((line) => line.startsWith(`| ${start}`));
    expect(lineOf('page build / floor at M')).toMatch(/2\.10 \| 2 \| ✗ \|$/);
    expect(lineOf('page build / Hugo at M')).toMatch(/0\.53 \| 1 \| ✓ \|$/);
    expect(lineOf('page build / Hugo at L')).toMatch(/– \| 0\.6 \| – \|$/);
  });
});

test('pages of another weight are compared by the megabyte and by the page', () => {
  const size = built('M', 2, 1);
  const lighter = { pages: 200, html: 5e6, all: 5e6 };
  const entries = size.entries.map((entry) =>
    entry.id === 'build' ? { ...entry, weight: lighter } : entry,
  );
  const table = ratioTable({ ...size, entries });
  expect(table).toContain('page build (render) | 2.00 ');
  expect(table).toContain('page build (render), per MB of HTML | 4.00 ');
  expect(table).toContain('page build (render), per page | 1.00 ');
});
