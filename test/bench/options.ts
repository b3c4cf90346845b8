import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UsageError } from '../../src/commands/arguments.ts';
import type { Given } from '../../src/commands/arguments.ts';
import { readEnvironment } from '../../src/environment.ts';
import { wholeNumber } from '../province/whole-number.ts';
import { isSize } from './sizes.ts';
import type { Size } from './sizes.ts';

/** The options of `npm run bench`. */
export const benchOptions = {
  size: { kind: 'text' },
  rounds: { kind: 'text' },
  only: { kind: 'text' },
  json: { kind: 'text' },
  work: { kind: 'text' },
  strict: { kind: 'switch' },
  visitor: { kind: 'switch' },
  dev: { kind: 'switch' },
  site: { kind: 'text' },
  scale: { kind: 'text' },
  into: { kind: 'text' },
} as const;

/** What is to be measured. */
export interface Plan {
  readonly sizes: readonly Size[];
  readonly rounds: number;
  /** Ids of what is measured; empty: everything. */
  readonly only: readonly string[];
  /** A file for all numbers. */
  readonly json: string | undefined;
  readonly work: string;
  /** ISO; `BUILD_DATE`, or today. */
  readonly date: string;
}

/**
 * Reads what was asked for.
 * @throws UsageError for a size, a number or a name that does not exist.
 */
export function planOf(given: Given<typeof benchOptions>, known: readonly string[]): Plan {
  const only = listOf(given.only);
  const strange = only.find((id) => !known.includes(id));
  if (strange !== undefined) throw noSuch('only', strange, known);
  return {
    sizes: listOf(given.size ?? 'S,M').map((text) => {
      if (!isSize(text)) throw noSuch('size', text, ['S', 'M', 'L']);
      return text;
    }),
    rounds: wholeNumber('rounds', given.rounds, { usual: 5, least: 1, most: 99 }),
    only,
    json: given.json === undefined ? undefined : resolve(given.json),
    work: resolve(given.work ?? join(tmpdir(), 'cong-khai-bench')),
    date: readEnvironment(process.env, process.cwd(), new Date()).buildDate,
  };
}

function listOf(text = ''): readonly string[] {
  return text.split(',').filter((part) => part !== '');
}

function noSuch(option: string, text: string, known: readonly string[]): UsageError {
  return new UsageError({
    vi: `--${option} không nhận "${text}"; các giá trị: ${known.join(', ')}.`,
    en: `--${option} does not take "${text}"; its values: ${known.join(', ')}.`,
  });
}
