import { shapeOf } from './shape.ts';
import type { Holding, Shape } from './shape.ts';
import type { Cost, UnitCosts } from './unit-costs.ts';

/** What a portal would cost to make. */
export interface Estimate extends Shape {
  /** Bytes. */
  readonly html: number;
  readonly all: number;
  /** Seconds of processor of one build of everything. */
  readonly cpu: number;
  /** MB that one process holds at most: every shard reads the whole portal. */
  readonly memory: number;
}

export function estimate(holding: Holding, costs: UnitCosts): Estimate {
  const shape = shapeOf(holding);
  const total = ({ perRow, perPage }: Cost) => perRow * shape.rows + perPage * shape.pages;
  const html = total(costs.html);
  return {
    ...shape,
    html,
    all: total(costs.all),
    cpu: preparing(shape, costs) + costs.cpu.perByte * html,
    memory: costs.memory.base + costs.memory.perRow * shape.rows,
  };
}

export interface Sharded {
  readonly shards: number;
  /** Minutes of processor of all runners together, with the one that joins the shards. */
  readonly together: number;
  /** Minutes of processor of one shard. */
  readonly each: number;
  /** Bytes that one shard leaves on its runner's disk. */
  readonly bytes: number;
}

/** Seconds of processor before the first page: to start, to read and to check all rows. */
function preparing({ rows }: Shape, { cpu: { base, checkPerRow } }: UnitCosts): number {
  return base + checkPerRow * rows;
}

/**
 * The same work on several runners: each reads and checks all rows and makes its share of the pages; so does, without any pages, the one
 * that joins them.
 */
export function sharded(whole: Estimate, shards: number, costs: UnitCosts): Sharded {
  const before = preparing(whole, costs);
  const each = (before + (whole.cpu - before) / shards) / 60;
  const joining = shards === 1 ? 0 : before / 60;
  return { shards, each, together: each * shards + joining, bytes: whole.all / shards };
}

/** What visitors ask of the network in a day. */
export interface Visits {
  readonly visitors: number;
  readonly pagesEach: number;
  /** Of the first page of a visitor who has nothing yet, and of each further one: requests and bytes. */
  readonly first: { readonly requests: number; readonly bytes: number };
  readonly further: { readonly requests: number; readonly bytes: number };
  /** How much busier the busiest hour is than the average. */
  readonly peak: number;
}

export interface Traffic {
  readonly requests: number;
  readonly bytes: number;
  readonly averagePerSecond: number;
  readonly peakPerSecond: number;
}

export function traffic({ visitors, pagesEach, first, further, peak }: Visits): Traffic {
  const each = (kind: 'requests' | 'bytes') => first[kind] + (pagesEach - 1) * further[kind];
  const requests = visitors * each('requests');
  const averagePerSecond = requests / 86_400;
  return {
    requests,
    bytes: visitors * each('bytes'),
    averagePerSecond,
    peakPerSecond: averagePerSecond * peak,
  };
}
