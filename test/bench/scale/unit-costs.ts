import { cpu, medianOf, memory } from '../quantity.ts';
import { entryOf, sizeOf } from '../results.ts';
import type { Results } from '../results.ts';

/** What grows with the rows of a portal and what with its pages. */
export interface Cost {
  readonly perRow: number;
  readonly perPage: number;
}

/** What one row and one page cost, from the cold builds of two sizes. */
export interface UnitCosts {
  /** Bytes of HTML. */
  readonly html: Cost;
  /** Bytes of all files. */
  readonly all: Cost;
  /**
   * Seconds of processor: what a build takes to start whatever its size, to read and check a row (every shard does both for the
   * whole portal), and to make and verify a byte of HTML.
   */
  readonly cpu: { readonly base: number; readonly checkPerRow: number; readonly perByte: number };
  /** MB: what a build holds whatever its size, and for each row. */
  readonly memory: { readonly base: number; readonly perRow: number };
}

interface Sample {
  readonly rows: number;
  readonly pages: number;
}

/**
 * The unit costs of what `npm run bench -- --size M,L --json` measured. Two sizes give two equations for two costs; where they
 * would make one of them negative, all goes to the rows.
 * @throws Error when a size or a number is missing.
 */
export function unitCosts(results: Results): UnitCosts {
  const [small, large] = [sampleOf(results, 'M'), sampleOf(results, 'L')];
  const fit = (take: (sample: ReturnType<typeof sampleOf>) => number) =>
    solve([small, take(small)], [large, take(large)]);
  const perRow = (large.memory - small.memory) / (large.rows - small.rows);
  const checkPerRow = large.check / large.rows;
  const [smallRest, largeRest] = [small, large].map(({ cpu, rows }) => cpu - checkPerRow * rows);
  const line = rise([small.html, smallRest ?? NaN], [large.html, largeRest ?? NaN]);
  return {
    html: fit(({ html }) => html),
    all: fit(({ all }) => all),
    cpu: { base: line.base, checkPerRow, perByte: line.slope },
    memory: { base: small.memory - perRow * small.rows, perRow },
  };
}

function sampleOf(results: Results, size: 'M' | 'L') {
  const measured = sizeOf(results, size);
  const weight = entryOf(measured, 'build')?.weight;
  const known = (value: number | undefined): number => {
    if (value === undefined) throw new Error(`not measured at ${size}`);
    return value;
  };
  return {
    rows: known(measured?.rows),
    pages: known(weight?.pages),
    html: known(weight?.html),
    all: known(weight?.all),
    cpu: known(medianOf(measured, cpu('build'))),
    memory: known(medianOf(measured, memory('build'))),
    check: known(medianOf(measured, cpu('check'))),
  };
}

function solve([a, costA]: readonly [Sample, number], [b, costB]: readonly [Sample, number]): Cost {
  const determinant = a.rows * b.pages - b.rows * a.pages;
  const perRow = (costA * b.pages - costB * a.pages) / determinant;
  const perPage = (a.rows * costB - b.rows * costA) / determinant;
  return perRow >= 0 && perPage >= 0 ? { perRow, perPage } : { perRow: costB / b.rows, perPage: 0 };
}

/** The line through two points; through the origin, where it would begin below it. */
function rise([x, y]: readonly [number, number], [farX, farY]: readonly [number, number]) {
  const slope = (farY - y) / (farX - x);
  const base = y - slope * x;
  return base >= 0 ? { base, slope } : { base: 0, slope: farY / farX };
}
