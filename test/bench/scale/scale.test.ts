import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import measured from '../measured.json' with { type: 'json' };
import { cpu, medianOf, memory } from '../quantity.ts';
import type { Results } from '../results.ts';
import { estimate, sharded, traffic } from './estimate.ts';
import { between } from './into.ts';
import { scaleReport } from './scale-report.ts';
import { shapeOf } from './shape.ts';
import { unitCosts } from './unit-costs.ts';

const results = measured as unknown as Results;

/**
 * Two sizes whose costs are known: 10 bytes a row and 100 a page, 1 MB of memory for ten rows over 500; 7 s
 * of processor to start, 1 ms to check a row, 20 ms to make a byte.
 */
function made(rows: readonly [number, number], pages: readonly [number, number]): Results {
  const sizes = (['M', 'L'] as const).map((size, index) => {
    const [row, page] = [rows[index] ?? 0, pages[index] ?? 0];
    const bytes = 10 * row + 100 * page;
    const run = { wall: 1, cpu: 7 + row / 1000 + bytes / 50, memory: 500 + row / 10 };
    return {
      ...{ size, units: 1, months: 1, rounds: 1, rows: row },
      entries: [
        { id: 'build', weight: { pages: page, html: bytes, all: 2 * bytes }, runs: [run] },
        { id: 'check', weight: undefined, runs: [{ ...run, cpu: row / 1000 }] },
      ],
    };
  });
  return { machine: results.machine, sizes };
}

describe('unit costs', () => {
  test('are found again from two sizes', () => {
    const costs = unitCosts(made([100, 1000], [10, 30]));
    expect(costs.html.perRow).toBeCloseTo(10);
    expect(costs.html.perPage).toBeCloseTo(100);
    expect(costs.all.perPage).toBeCloseTo(200);
    expect(costs.memory).toEqual({ base: 500, perRow: 0.1 });
    expect(costs.cpu.base).toBeCloseTo(7);
    expect(costs.cpu.checkPerRow).toBeCloseTo(0.001);
    expect(costs.cpu.perByte).toBeCloseTo(0.02);
  });

  test('are never negative', () => {
    const { sizes, machine } = made([100, 1000], [10, 300]);
    const bent = sizes.map((size) => ({
      ...size,
      entries: size.entries.map((entry) => ({
        ...entry,
        weight: entry.weight && { ...entry.weight, html: size.rows ** 2 },
      })),
    }));
    expect(unitCosts({ machine, sizes: bent }).html).toEqual({ perRow: 1000, perPage: 0 });
  });

  test('are not made up for a size that was not measured', () => {
    const { sizes, machine } = made([100, 1000], [10, 300]);
    expect(() => unitCosts({ machine, sizes: sizes.slice(0, 1) })).toThrow('not measured at L');
  });
});

test('a ranking of many rows is several pages, each in every language', () => {
  const shape = shapeOf({ name: '', levels: [10, 1200], months: 3, indicators: 2, languages: 2 });
  expect(shape).toMatchObject({ units: 1210, rows: 7260, unitPages: 2420 });
  // Two indicators, three months and the newest, one part and three parts, two languages.
  expect(shape.rankingPages).toBe(2 * 4 * 4 * 2);
});

test('what is measured is estimated as it was measured', () => {
  const costs = unitCosts(results);
  const large = results.sizes.find(({ size }) => size === 'L')!;
  const { rows, entries } = large;
  const { weight } = entries[0]!;
  const { base, checkPerRow, perByte } = costs.cpu;
  const told = costs.html.perRow * rows + costs.html.perPage * weight!.pages;
  expect(told / weight!.html).toBeCloseTo(1, 6);
  const held = costs.memory.base + costs.memory.perRow * rows;
  expect(held / medianOf(large, memory('build'))!).toBeCloseTo(1, 6);
  const taken = base + checkPerRow * rows + perByte * told;
  expect(taken / medianOf(large, cpu('build'))!).toBeCloseTo(1, 6);
});

test('every shard starts, reads all and makes its share, and so does what joins them', () => {
  const costs = unitCosts(made([100, 1000], [10, 30]));
  const cost = estimate({ name: '', levels: [600], months: 1, indicators: 1, languages: 1 }, costs);
  const [one, four] = [sharded(cost, 1, costs), sharded(cost, 4, costs)];
  expect(one.each).toBeCloseTo(cost.cpu / 60);
  const { base, checkPerRow } = costs.cpu;
  expect(four.together - one.together).toBeCloseTo((4 * (base + checkPerRow * cost.rows)) / 60);
});

test('a visitor asks for the whole of the first page and for little more of the others', () => {
  const first = { requests: 9, bytes: 100 };
  const further = { requests: 1, bytes: 10 };
  const day = traffic({ visitors: 86_400, pagesEach: 3, first, further, peak: 2 });
  expect(day).toEqual({
    requests: 86_400 * 11,
    bytes: 86_400 * 120,
    averagePerSecond: 11,
    peakPerSecond: 22,
  });
});

test('docs/scale.md holds the tables that the command prints (npm run bench -- --scale test/bench/measured.json --into docs/scale.md)', () => {
  const text = readFileSync('docs/scale.md', 'utf8');
  const flat = (part: string) => part.replace(/[ -]+/g, ' ').replace(/ ?:? ?\|/g, '|');
  expect(flat(between(text))).toBe(flat(`\n\n${scaleReport(results)}\n\n`));
});
