import { resolve } from 'node:path';
import { parsePeriod } from '../../table/period.ts';
import { importReport } from '../../text/import/report.ts';
import { UsageError } from '../arguments.ts';
import type { Given } from '../arguments.ts';
import { filled } from '../build/failure.ts';
import { rootOption } from '../every-command.ts';
import { legacyEncodings } from './legacy-encodings.ts';
import type { LegacyEncoding } from './legacy-encodings.ts';

export const importOptions = {
  table: {
    kind: 'text',
    choices: ['observations'],
    says: { vi: 'bảng nhận số liệu', en: 'the table to fill' },
  },
  sheet: { kind: 'text', says: { vi: 'tên trang tính cần đọc', en: 'the sheet to read' } },
  mapping: {
    kind: 'text',
    says: { vi: 'tệp câu trả lời', en: 'the file of answers' },
  },
  period: { kind: 'text', says: { vi: 'kỳ của cả tệp', en: 'the period of the whole file' } },
  source: {
    kind: 'text',
    says: { vi: 'mã nguồn trong sources.csv', en: 'the source, by its code in sources.csv' },
  },
  encoding: {
    kind: 'text',
    choices: legacyEncodings,
    says: { vi: 'bảng mã cũ của tệp', en: 'the old encoding of the file' },
  },
  totals: {
    kind: 'text',
    choices: ['check', 'ignore'],
    says: { vi: 'đối chiếu hay bỏ qua dòng tổng', en: 'check rows of totals, or pass them over' },
  },
  out: { kind: 'text', says: { vi: 'tệp CSV để ghi', en: 'the CSV file to write' } },
  errors: { kind: 'text', says: { vi: 'tệp để ghi các ô sai', en: 'the file for wrong cells' } },
  root: rootOption,
  write: {
    kind: 'switch',
    says: { vi: 'ghi, sau khi xác nhận', en: 'write, after a confirmation' },
  },
  yes: { kind: 'switch', says: { vi: 'không hỏi xác nhận', en: 'ask for no confirmation' } },
} as const;

/** What a call asks for, with paths that are absolute; `out` alone is from the portal folder. */
export interface ImportOptions {
  readonly sheet?: string | undefined;
  readonly mapping?: string | undefined;
  readonly period?: string | undefined;
  readonly source?: string | undefined;
  readonly encoding?: LegacyEncoding | undefined;
  readonly totals?: string | undefined;
  readonly out?: string | undefined;
  readonly errors?: string | undefined;
  readonly root?: string | undefined;
  readonly write?: boolean | undefined;
  readonly yes?: boolean | undefined;
}

const switches = new Set(['--write', '--yes', '--debug']);

/** The name of the file among the words of a call, and the other words; `undefined` unless exactly one is named. */
export function fileAmong(words: readonly string[]): {
  readonly file: string | undefined;
  readonly rest: readonly string[];
} {
  const isValue = (at: number) => {
    const before = words[at - 1] ?? '';
    return before.startsWith('--') && !before.includes('=') && !switches.has(before);
  };
  const isFile = (word: string, at: number) => !word.startsWith('--') && !isValue(at);
  const files = words.filter(isFile);
  const rest = words.filter((word, at) => !isFile(word, at));
  return { file: files.length === 1 ? files[0] : undefined, rest };
}

/** @throws UsageError for a period or a file of the portal that is none. */
export function readOptions(given: Given<typeof importOptions>, folder: string): ImportOptions {
  const { period, out } = given;
  if (period !== undefined && parsePeriod(period) === undefined)
    throw new UsageError(filled(importReport.notAPeriod, { period }));
  if (out !== undefined) requireTable(out);
  const absolute = (path: string | undefined) =>
    path === undefined ? path : resolve(folder, path);
  return {
    ...given,
    encoding: legacyEncodings.find((encoding) => encoding === given.encoding),
    mapping: absolute(given.mapping),
    errors: absolute(given.errors),
    root: absolute(given.root),
  };
}

/** @throws UsageError for a path that is no table of figures of the portal. */
export function requireTable(file: string): void {
  if (!/^data\/observations\/[\w.-]+\.csv$/.test(file))
    throw new UsageError(filled(importReport.outOfFolder, { file }));
}
