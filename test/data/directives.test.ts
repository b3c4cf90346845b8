import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openPortal, portalFrom } from '../../src/open.ts';
import { diskFolder } from '../../src/table/disk-folder.ts';
import { issuerWording } from '../../src/text/directive.ts';

const today = '2026-11-21';
const root = resolve(import.meta.dirname, '../..');
const portal = portalFrom(openPortal(diskFolder(root), today), today);
const directives = [...portal.directives.values()];
const held = directives.filter((directive) => directive.held);

/** The text of a letter's summary, without its head. */
function summary(file: string): string {
  const text = readFileSync(`${root}/content/directives/${file}.mdx`, 'utf8');
  return text.replace(/^---\n[\s\S]*?\n---\n/, '');
}

describe('the five letters', () => {
  test('are known as far as they state it, and no further', () => {
    expect(
      held.map(({ id, number, symbol, issued, signer }) => [
        id,
        `${number ?? '?'}/${symbol ?? '?'}`,
        issued,
        signer?.name,
      ]),
    ).toEqual([
      ['bac-giang-2022-stttt-cntt-tt', '?/STTTT-CNTT&TT', '2022', 'Nguyễn Gia Phong'],
      ['duc-tho-2440-ubnd-vh', '2440/UBND-VH', '2020-09-30', 'Trần Quang Tuấn'],
      ['bac-giang-2020-08-vp-kstt', '?/VP-KSTT', '2020-08', 'Bùi Huy Khánh'],
      ['bac-giang-2019-05-ubnd-kstt', '?/UBND-KSTT', '2019-05', undefined],
      ['quang-nam-2022-so-noi-vu', '?/?', undefined, undefined],
    ]);
    for (const { kind, status, addressees, copiesTo } of held) {
      expect([kind, status]).toEqual(['Công văn', 'unknown']);
      expect(addressees.length * copiesTo.length).toBeGreaterThan(0);
    }
  });

  test.each(held.map(({ id }) => id))(
    '%s has a summary of the same parts in both languages',
    (id) => {
      expect(portal.directives.get(id)?.summaries).toEqual(['vi', 'en']);
      const [vi, en] = [summary(id), summary(`en/${id}`)];
      for (const text of [vi, en]) {
        const words = text.split(/\s+/).length;
        expect(words).toBeGreaterThan(120);
        expect(words).toBeLessThan(300);
      }
      const parts = (text: string) => text.match(/^(?:##|-) /gm);
      expect(parts(en)).toEqual(parts(vi));
      expect(figures(en)).toEqual(figures(vi));
    },
  );

  test('are quoted in few words, each with its place and its English', () => {
    const statements = held.flatMap(({ statements: list }) => list);
    const of = (kind: string) => statements.filter((one) => one.kind === kind).length;
    expect([of('cause'), of('consequence'), of('finding')]).toEqual([2, 5, 4]);
    for (const { quote, clause, indicator } of statements) {
      expect(quote.vi.split(' ').length, quote.vi).toBeLessThanOrEqual(23);
      expect(quote.en && clause?.en, quote.vi).toBeTruthy();
      if (indicator !== undefined) expect(portal.indicators.has(indicator)).toBe(true);
    }
  });
});

describe('the documents they cite', () => {
  test('are eleven, nine of them with number and date', () => {
    const printed = directives
      .filter((directive) => !directive.held)
      .map(({ number, symbol, issued, issuer, kind }) =>
        [kind, number && `${number}/${symbol ?? ''}`, issued, issuer].filter(Boolean).join(', '),
      );
    expect(printed.toSorted()).toEqual(
      [
        'Chỉ thị, 03/CT-UBND, 2020-02-06, Chủ tịch UBND tỉnh Bắc Giang',
        'Quyết định, 554/QĐ-UBND, 2020-03-23, Chủ tịch UBND tỉnh Bắc Giang',
        'Thông báo, 71/TB-UBND, 2019-03-25, Chủ tịch UBND tỉnh Bắc Giang',
        'Thông báo, 464/TB-UBND, 2022-10-22, UBND tỉnh Bắc Giang',
        'Kế hoạch, 1780/KH-BCĐCĐS, 2022-04-25, Ban Chỉ đạo chuyển đổi số tỉnh Bắc Giang',
        'Kế hoạch, 7744/KH-UBND, 2021-11-02, UBND tỉnh Quảng Nam',
        'Kế hoạch',
        'Công văn, 6081/UBND-KSTTHC, 2021-09-13, UBND tỉnh Quảng Nam',
        'Nghị định, 45/2020/NĐ-CP, 2020-04-08, Chính phủ',
        'Nghị quyết, 01/NQ-CP, 2022-01-08, Chính phủ',
        'Phụ lục, UBND huyện Đức Thọ',
      ].toSorted(),
    );
  });

  test('have a record each, which knows who cites it', () => {
    const cited = held.flatMap(({ cites }) => cites.map(({ directive = '' }) => directive));
    expect(cited).toHaveLength(11);
    for (const id of cited) expect(portal.directives.get(id)?.held, id).toBe(false);
    expect(portal.citing.get('bac-giang-1780-kh-bcdcds-2022')?.map(({ id }) => id)).toEqual([
      'bac-giang-2022-stttt-cntt-tt',
    ]);
    expect(portal.citing.size).toBe(11);
  });
});

test('every topic is a term with its English, one of few', () => {
  const topics = new Set(directives.flatMap((directive) => directive.topics));
  expect(topics.size).toBeLessThanOrEqual(10);
  for (const topic of topics) expect(portal.glossary.get(topic)?.name.en, topic).toBeTruthy();
  for (const { id, topics: own } of directives) expect(own.length, id).toBeGreaterThan(0);
});

/** The percentages and document numbers of a text, in order: `20,7 %` and `20.7%` are one. */
function figures(text: string): readonly string[] {
  const found = text.match(/\d+(?:[.,]\d+)?\u00A0?%|\d+\/(?:\d{4}\/)?\p{Lu}[\p{Lu}-]+/gu) ?? [];
  return found.map((figure) => figure.replace(',', '.').replace('\u00A0', '')).toSorted();
}

test('whoever issued a document has a name in English', () => {
  const unnamed = directives.filter((directive) => {
    const by = issuerWording(directive, portal.units);
    return by !== undefined && by.en === undefined;
  });
  expect(unnamed.map(({ id }) => id)).toEqual([]);
});
