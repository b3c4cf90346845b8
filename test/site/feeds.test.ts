import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { childrenNamed, rootOf } from '../feeds/xml.ts';
import type { Element } from '../feeds/xml.ts';
import { buildSite } from './build.ts';
import { elements, filesIn, pagesIn, readPage } from './page.ts';
import { suiteFolder } from './portal-folder.ts';

const origin = 'https://congkhai.example.vn';
const base = '/a/';
const folder = suiteFolder();

/** The portal of the repository with an address of its own, built on two days. */
let [site, later] = ['', ''];
let feeds: readonly string[] = [];

beforeAll(async () => {
  const built = (outDir: string, day: string) =>
    buildSite({ outDir, base, variables: { SITE_URL: origin, BUILD_DATE: day } });
  site = await built(join(folder, 'one'), '2026-11-28');
  later = await built(join(folder, 'later'), '2026-12-24');
  feeds = filesIn(site).filter((file) => file.endsWith('atom.xml'));
});

function read(file: string, from = site): string {
  return readFileSync(join(from, file), 'utf8');
}

function the(parent: Element, name: string): string {
  const [only, ...others] = childrenNamed(parent, name);
  if (only === undefined || others.length > 0) throw new Error(`not one ${name}`);
  return only.text;
}

function linkOf(parent: Element, rel: string): string {
  const links = childrenNamed(parent, 'link').map(({ attributes }) => attributes);
  return links.find((link) => (link['rel'] ?? 'alternate') === rel)?.['href'] ?? '';
}

/** Whether a whole URL leads to a page of the site, and its fragment to an element. */
function leadsThere(url: string): boolean {
  if (!url.startsWith(`${origin}${base}`)) return false;
  const [path = '', fragment] = url.slice(origin.length + base.length).split('#');
  if (!existsSync(join(site, path, 'index.html'))) return false;
  const ids = elements(readPage(site, path).document, '*').map(({ attribs }) => attribs['id']);
  return fragment === undefined || ids.includes(fragment);
}

describe('feeds', () => {
  test('are those of the portal, of the news, of the register and of each unit, in both languages', () => {
    const own = ['atom.xml', 'tin/atom.xml', 'van-ban/atom.xml'];
    const units = filesIn(site).filter((file) => /^don-vi\/[^/]+\/index\.html$/.test(file));
    const expected = [...own, ...units.map((file) => file.replace('index.html', 'atom.xml'))];
    expect(feeds).toEqual([...expected, ...expected.map((file) => `en/${file}`)].sort());
  });

  test('are announced by the pages that they follow', () => {
    for (const { file, document } of pagesIn(site)) {
      const announced = elements(document, 'link').flatMap(({ attribs }) =>
        attribs['type'] === 'application/atom+xml' ? [attribs['href'] ?? ''] : [],
      );
      expect(announced.length, file).toBeGreaterThan(0);
      for (const href of announced) expect(feeds, file).toContain(href.replace(base, ''));
    }
  });

  test('hold what RFC 4287 asks of a feed and of an entry, and lead to pages that are there', () => {
    for (const file of feeds) {
      const feed = rootOf(read(file));
      expect([feed.name, feed.attributes['xmlns']], file).toEqual([
        'feed',
        'http://www.w3.org/2005/Atom',
      ]);
      expect(linkOf(feed, 'self'), file).toBe(`${origin}${base}${file}`);
      expect(leadsThere(linkOf(feed, 'alternate')), file).toBe(true);
      expect(the(childrenNamed(feed, 'author')[0]!, 'name'), file).not.toBe('');
      expect([the(feed, 'id'), the(feed, 'title')].every(Boolean), file).toBe(true);
      const entries = childrenNamed(feed, 'entry');
      for (const entry of entries) {
        expect(the(entry, 'title'), file).not.toBe('');
        expect(the(entry, 'summary'), file).not.toBe('');
        expect(the(entry, 'id'), file).toMatch(/^https:\/\/congkhai\.example\.vn\/a\//);
        expect(leadsThere(linkOf(entry, 'alternate')), `${file}: ${the(entry, 'id')}`).toBe(true);
      }
      const ids = entries.map((entry) => the(entry, 'id'));
      expect(new Set(ids).size, file).toBe(ids.length);
    }
  });

  test('are dated by the data, the newest first, none later than the portal knows', () => {
    for (const file of feeds) {
      const feed = rootOf(read(file));
      const days = childrenNamed(feed, 'entry').map((entry) => the(entry, 'updated'));
      for (const day of [...days, the(feed, 'updated')])
        expect(day, file).toMatch(/^\d{4}-\d\d-\d\dT00:00:00(\.000)?Z$/);
      expect(days, file).toEqual(days.toSorted().reverse());
      if (days.length > 0) expect(the(feed, 'updated'), file).toBe(days[0]);
      // Guides and news carry days of their own; all else is as old as the letters.
      const latest = /^(en\/)?(tin\/)?atom\.xml$/.test(file) ? '2026-11-29' : '2022-12';
      expect(
        days.every((day) => day < latest),
        file,
      ).toBe(true);
    }
  });

  test('tell the five letters', () => {
    const told = childrenNamed(rootOf(read('van-ban/atom.xml')), 'entry');
    expect(told.map((entry) => [the(entry, 'title'), the(entry, 'updated').slice(0, 10)])).toEqual([
      ['Công văn …/STTTT-CNTT&amp;TT, năm 2022', '2022-01-01'],
      // Without a date of its own: not before the newest document that it cites.
      [expect.stringContaining('Sở Nội vụ'), '2021-11-02'],
      ['Công văn 2440/UBND-VH, ngày 30/9/2020', '2020-09-30'],
      ['Công văn …/VP-KSTT, tháng 8/2020', '2020-08-01'],
      ['Công văn …/UBND-KSTT, tháng 5/2019', '2019-05-01'],
    ]);
  });
});

describe('the calendar of due days', () => {
  test.each([
    ['nhiem-vu/lich.ics', 'Hạn: Xây dựng video hướng dẫn'],
    ['en/nhiem-vu/lich.ics', 'Due: Make a how-to video'],
  ])('%s is valid iCalendar with the one day that a letter names', (file, summary) => {
    const text = read(file);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
    const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
    expect(events).toHaveLength(1);
    const [event] = events;
    expect(event?.summary.startsWith(summary)).toBe(true);
    expect([
      event?.startDate.isDate,
      event?.startDate.toString(),
      event?.endDate.toString(),
    ]).toEqual([true, '2020-09-14', '2020-09-15']);
    expect(event?.uid).toContain('@congkhai.example.vn');
    const property = (name: string) => String(event?.component.getFirstPropertyValue(name));
    expect(property('dtstamp')).toBe('2020-08-01T00:00:00Z');
    expect(leadsThere(property('url'))).toBe(true);
  });
});

test('a build on another day changes no feed and no calendar', () => {
  for (const file of [...feeds, 'nhiem-vu/lich.ics', 'en/nhiem-vu/lich.ics'])
    expect(read(file, later), file).toBe(read(file));
});
