import { expect, test } from 'vitest';
import { checkContents } from '../../src/content/check.ts';
import { context, record } from './records.ts';

const term = { place: { file: 'data/glossary.csv', line: 2, row: 2 }, term_en: undefined };

test('a term is used by its words in any letters, or by an abbreviation as it is written, never inside a word', () => {
  const texts = {
    words: 'Thủ tục hành chính của tỉnh.',
    short: 'Nộp TTHC qua mạng.',
    inside: 'Phòng KSTTHC và tthc.',
    title: '## Về thủ tục hành chính',
  };
  const files = Object.entries(texts).map(([id, body]) => ({
    file: `content/directives/${id}.mdx`,
    text: `${record()}\n${body}\n`,
    raw: `${record()}\n${body}\n`,
  }));
  const row = { ...term, term: 'thủ tục hành chính', abbreviation: 'TTHC' };
  const glossary = [row] as unknown as (typeof context)['glossary'];
  const { termUses } = checkContents(files, { ...context, glossary });
  expect(termUses.get('thủ tục hành chính')).toEqual([
    'content/directives/words.mdx',
    'content/directives/short.mdx',
    'content/directives/title.mdx',
  ]);
});
