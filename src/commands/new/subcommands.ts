import { directive } from './directive.ts';
import { guide } from './guide.ts';
import { news } from './news.ts';
import { period } from './period.ts';
import { portal } from './portal.ts';
import type { Subcommand } from './subcommand.ts';
import { unitChange } from './unit-change.ts';

/** Everything that can be started, in the order in which it is listed. */
export const subcommands: readonly Subcommand[] = [
  guide,
  news,
  directive,
  period,
  unitChange,
  portal,
];
