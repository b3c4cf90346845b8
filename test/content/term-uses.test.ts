import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { checkContents } from '../../src/content/check.ts';
import { context, record } from './records.ts';

const term = { place: { file: 'data/glossary.csv', line: 2, row: 2 }, term_en: undefined };

/** The texts, of these by name, that use a term. */
function usesIn(texts: Readonly<Record<string, string>>, row: Readonly<Record<string, unknown>>) {
  const files = Object.entries(texts).map(([id, body]) => ({
    file: `content/directives/${id}.mdx`,
    text: `${record()}\n${body}\n`,
    raw: `${record()}\n${body}\n`,
  }));
  const glossary = [{ ...term, ...row }] as unknown as (typeof context)['glossary'];
  const [[, uses = []] = []] = checkContents(files, { ...context, glossary }).termUses;
  return uses.map((file) => basename(file, '.mdx'));
}

test('a term is used by its words in any letters, or by an abbreviation as it is written, never inside a word', () => {
  const texts = {
    words: 'Thủ tục hành chính của tỉnh.',
    short: 'Nộp TTHC qua mạng.',
    inside: 'Phòng KSTTHC và tthc.',
    title: '## Về thủ tục hành chính',
  };
  const row = { term: 'thủ tục hành chính', abbreviation: 'TTHC' };
  expect(usesIn(texts, row)).toEqual(['words', 'short', 'title']);
});

test('a term that is an everyday word too is used by its abbreviation alone', () => {
  const texts = {
    everyday: 'Hệ thống thông báo lỗi ở nơi nhận hồ sơ.',
    short: 'Thông báo 22/TB-UBND.',
  };
  const notice = { term: 'thông báo', abbreviation: 'TB' };
  expect(usesIn(texts, notice)).toEqual(['everyday', 'short']);
  expect(usesIn(texts, { ...notice, everyday: true })).toEqual(['short']);
  expect(usesIn(texts, { term: 'nơi nhận', everyday: true })).toEqual([]);
});
