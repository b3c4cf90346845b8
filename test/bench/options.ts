import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { UsageError } from '../../src/commands/arguments.ts';
import type { Given } from '../../src/commands/arguments.ts';
import { readEnvironment } from '../../src/environment.ts';
import { wholeNumber } from '../province/whole-number.ts';
import { fileToWrite, siteToVisit } from './given-files.ts';
import { isSize } from './sizes.ts';
import type { Size } from './sizes.ts';

/** The options of `npm run bench`. */
export const benchOptions = {
  size: {
    kind: 'text',
    says: { vi: 'các cỡ: S, M, L; mặc định là S,M', en: 'the sizes: S, M, L; S,M by default' },
  },
  rounds: {
    kind: 'text',
    says: { vi: 'số lượt đo, mặc định là 5', en: 'how many rounds, 5 by default' },
  },
  only: {
    kind: 'text',
    says: {
      vi: 'chỉ đo những mục này, ví dụ build,floor',
      en: 'measure these alone, such as build,floor',
    },
  },
  json: {
    kind: 'text',
    says: { vi: 'ghi mọi kết quả đo vào tệp này', en: 'write all numbers to this file' },
  },
  work: { kind: 'text', says: { vi: 'thư mục để làm việc', en: 'the folder to work in' } },
  strict: {
    kind: 'switch',
    says: {
      vi: 'kết thúc với mã 1 khi có mục tiêu không đạt',
      en: 'end with 1 when a goal is not held',
    },
  },
  visitor: {
    kind: 'switch',
    says: { vi: 'đo việc xem từng loại trang', en: 'measure a visit of each kind of page' },
  },
  dev: {
    kind: 'switch',
    says: {
      vi: 'đo bao lâu thì trang thử cho thấy một chỗ sửa',
      en: 'measure how soon the development server shows an edit',
    },
  },
  site: {
    kind: 'text',
    says: {
      vi: 'với --visitor: thư mục đã tạo sẵn, ví dụ dist',
      en: 'with --visitor: a site built before, such as dist',
    },
  },
  scale: {
    kind: 'text',
    says: {
      vi: 'tính chi phí cho cả nước từ tệp kết quả đo này',
      en: 'estimate the costs of the whole country from this file of numbers',
    },
  },
  into: {
    kind: 'text',
    says: {
      vi: 'với --scale: ghi các bảng vào tài liệu này',
      en: 'with --scale: write the tables into this document',
    },
  },
} as const;

/** What is to be measured. */
export interface Plan {
  readonly sizes: readonly Size[];
  readonly rounds: number;
  /** Ids of what is measured; empty: everything. */
  readonly only: readonly string[];
  /** A file for all numbers. */
  readonly json: string | undefined;
  /** A site that was built before, for `--visitor`. */
  readonly site: string | undefined;
  readonly work: string;
  /** ISO; `BUILD_DATE`, or today. */
  readonly date: string;
}

/**
 * Reads what was asked for.
 * @throws UsageError for a size, a number or a name that does not exist, and for a place that cannot be used.
 */
export function planOf(given: Given<typeof benchOptions>, known: readonly string[]): Plan {
  if (given.site !== undefined && given.visitor !== true) throw withoutUse('site', 'visitor');
  if (given.into !== undefined) throw withoutUse('into', 'scale');
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
    json: given.json === undefined ? undefined : fileToWrite(given.json),
    site: given.site === undefined ? undefined : siteToVisit(given.site),
    work: resolve(given.work ?? join(tmpdir(), 'cong-khai-bench')),
    date: readEnvironment(process.env, process.cwd(), new Date()).buildDate,
  };
}

function listOf(text = ''): readonly string[] {
  return text.split(',').filter((part) => part !== '');
}

function withoutUse(option: string, other: string): UsageError {
  return new UsageError({
    vi: `--${option} chỉ dùng cùng với --${other}.`,
    en: `--${option} goes with --${other} only.`,
  });
}

function noSuch(option: string, text: string, known: readonly string[]): UsageError {
  return new UsageError({
    vi: `--${option} không nhận "${text}"; các giá trị: ${known.join(', ')}.`,
    en: `--${option} does not take "${text}"; its values: ${known.join(', ')}.`,
  });
}
