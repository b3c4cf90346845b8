import { expect, test } from 'vitest';
import { atomFeed, newestEntries } from '../../src/feeds/atom.ts';
import { directiveEntries } from '../../src/feeds/directive-entries.ts';
import { figureEntries } from '../../src/feeds/figure-entries.ts';
import { unitEntries } from '../../src/feeds/unit-entries.ts';
import { rankingsOf } from '../../src/ranking/catalogue.ts';
import { seriesOf } from '../../src/ranking/series.ts';
import { addresses } from '../../src/text/address.ts';
import { directiveOf } from '../model/directive-literal.ts';
import { indicatorIn, province, unitIn } from '../model/province.ts';
import { childrenNamed, rootOf } from './xml.ts';

const portal = province({
  units: [{ id: 'so-y-te', name: 'Sở Y tế' }],
  rows: [
    ['so-y-te', 'rate', '2022-01', 10],
    ['so-y-te', 'rate', '2022-02', 20],
    ['so-y-te', 'rate', '2022-03', 'O'],
    ['so-y-te', 'rate', '2022-01/..', 15],
  ],
  directives: [
    directiveOf({ id: 'dated', issued: '2022-03', symbol: 'STTTT-CNTT&TT', number: '<1>' }),
    directiveOf({ id: 'undated', cites: [citation('2021-11-02'), citation('2020')] }),
    directiveOf({ id: 'dateless' }),
    directiveOf({ id: 'elsewhere', held: false, issued: '2022-04-01' }),
  ],
});

function citation(date: string) {
  return {
    ...{ directive: undefined, number: '1', issuer: undefined, note: undefined },
    date,
    relation: 'mentions',
  } as const;
}

const to = addresses({ base: '/a/', language: 'vi', defaultLanguage: 'vi' });
const { settings } = portal;
const head = {
  site: { settings, base: '/a/', url: 'https://example.org' },
  language: 'vi',
  title: 'Tin & văn bản',
  self: to.feed(),
  page: to.home(),
  since: '1970-01-01',
} as const;

const telling = { language: 'vi', to } as const;
const entries = newestEntries(
  [
    ...directiveEntries(portal, telling),
    ...figureEntries(rankingsOf(portal), 'vi', { to, most: 2 }),
    ...unitEntries(
      unitIn(portal, 'so-y-te'),
      [
        {
          indicator: indicatorIn(portal),
          series: seriesOf(portal, unitIn(portal, 'so-y-te'), indicatorIn(portal)),
        },
      ],
      { ...telling, most: 2 },
    ),
  ],
  10,
);

test('a feed has all that RFC 4287 requires, and says that its figures are a sample', () => {
  const feed = rootOf(atomFeed(head, entries));
  expect([feed.name, feed.attributes['xmlns']]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  const [title] = childrenNamed(feed, 'title');
  expect(title?.text).toBe('[Dữ liệu mẫu] Tin & văn bản');
  for (const name of ['id', 'title', 'updated', 'author'])
    expect(childrenNamed(feed, name)).toHaveLength(1);
  expect(childrenNamed(feed, 'link').map(({ attributes }) => attributes)).toEqual([
    { rel: 'alternate', href: 'https://example.org/a/' },
    { rel: 'self', href: 'https://example.org/a/atom.xml' },
  ]);
  const items = childrenNamed(feed, 'entry');
  expect(items).toHaveLength(entries.length);
  for (const item of items)
    for (const name of ['id', 'title', 'updated'])
      expect(childrenNamed(item, name)).toHaveLength(1);
  const ids = items.flatMap((item) => childrenNamed(item, 'id').map(({ text }) => text));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every((id) => id.startsWith('https://example.org/a/'))).toBe(true);
  const days = items.map((item) => childrenNamed(item, 'updated')[0]?.text ?? '');
  expect(days).toEqual(days.toSorted().reverse());
  expect(days.every((day) => /^\d{4}-\d\d-\d\dT00:00:00(\.000)?Z$/.test(day))).toBe(true);
  expect(childrenNamed(feed, 'updated')[0]?.text).toBe(days[0]);
});

test('what stands in a name is text to a reader of the feed', () => {
  const titles = childrenNamed(rootOf(atomFeed(head, entries)), 'entry').map(
    (item) => childrenNamed(item, 'title')[0]?.text,
  );
  expect(titles).toContain('Công văn &lt;1&gt;/STTTT-CNTT&amp;TT, tháng 3/2022');
});

test('a document without a date stands at the newest that it cites; without any, and where the text is not held, it is left out', () => {
  const told = directiveEntries(portal, telling).map(({ address, day }) => [address, day]);
  expect(told.toSorted()).toEqual([
    ['/a/van-ban/dated/', '2022-03-01'],
    ['/a/van-ban/undated/', '2021-11-02'],
  ]);
});

test('figures are of the last day of their period, and a period without figures is no news of a unit', () => {
  const own = entries.filter(({ id }) => id !== undefined);
  expect(own.map(({ id, day }) => [id, day])).toEqual([
    ['/a/don-vi/so-y-te/#ky-2022-02', '2022-02-28'],
    ['/a/don-vi/so-y-te/#ky-2022-01--', '2022-01-01'],
  ]);
});

test('a feed without entries is valid, and the same data give the same bytes', () => {
  const empty = rootOf(atomFeed(head, []));
  expect(childrenNamed(empty, 'updated')[0]?.text).toMatch(/^1970-01-01T/);
  expect(atomFeed(head, entries)).toBe(atomFeed(head, entries));
});
