import { boardOverflow } from '../../src/charts/board-fit.ts';
import { checkContents } from '../../src/content/check.ts';
import type { ContentContext } from '../../src/content/context.ts';
import { issueOf } from '../../src/table/codes.ts';

/** Keys of a head, as YAML. */
export type Keys = Readonly<Record<string, string | undefined>>;

/** A portal of nothing but its texts. */
export const bare: ContentContext = {
  known: new Map(),
  publicFiles: new Set(),
  otherFiles: new Set(),
  boardOverflow,
  glossary: [],
  read: (file) => ({ ok: false, issue: issueOf('file/missing', { file }) }),
  today: '2026-11-21',
};

/** A portal of three texts, one indicator, one term and one file. */
export const context: ContentContext = {
  ...bare,
  known: new Map([
    ['directives', { codes: new Set(['a', 'b', 'c']), listedIn: 'content/directives' }],
    ['indicators', { codes: new Set(['ty-le']), listedIn: 'indicators.csv' }],
    ['glossary', { codes: new Set(['thi đua']), listedIn: 'glossary.csv' }],
  ]),
  publicFiles: new Set(['van-ban/a.pdf']),
};

/** A sound record, with these keys written otherwise, or left out. */
export function record(keys: Keys = {}): string {
  const all: Keys = {
    number: "'12'",
    symbol: 'KH-UBND',
    kind: 'Kế hoạch',
    subject: 'Nộp hồ sơ trực tuyến',
    issued: "'2022-01-05'",
    issuer: 'UBND tỉnh Mẫu',
    ...keys,
  };
  const lines = Object.entries(all).flatMap(([key, value]) => (value ? `${key}: ${value}\n` : []));
  return `---\n${lines.join('')}---\n`;
}

/** The codes and fields of the faults of records, by id; `a` is the first file. */
export function faults(records: Readonly<Record<string, string>>): readonly string[] {
  const files = Object.entries(records).map(([id, text]) => ({
    file: `content/directives/${id}.mdx`,
    text,
  }));
  return checkContents(files, context).issues.map(({ file, code, field = '' }) =>
    `${file.slice('content/directives/'.length, -'.mdx'.length)} ${code} ${field}`.trimEnd(),
  );
}
