import { describe, expect, inject, test } from 'vitest';
import { elements, hiddenTexts, linksOf, pagesIn, textOf, withClass } from './page.ts';

const pages = pagesIn(inject('built').root);

test('the portal has its pages', () => {
  expect(pages.length).toBeGreaterThan(150);
});

describe.each(pages)('$file', (page) => {
  const { file, document, main } = page;

  test('has one h1, a title, a language and a description', () => {
    expect(elements(document, 'h1')).toHaveLength(1);
    expect(textOf(elements(main, 'h1')[0] ?? main).length).toBeGreaterThan(2);
    expect(page.language).toBe(file.startsWith('en/') ? 'en' : 'vi');
    expect(elements(document, 'title').map(textOf)[0]?.length).toBeGreaterThan(4);
    const descriptions = elements(document, 'meta').filter(
      ({ attribs }) => attribs['name'] === 'description',
    );
    expect(descriptions.map(({ attribs }) => (attribs['content'] ?? '').length > 20)).toEqual([
      true,
    ]);
  });

  test('leads home by a breadcrumb', () => {
    const trail = withClass(main, 'trail')[0];
    if (['index.html', 'en/index.html', '404.html'].includes(file)) {
      expect(trail).toBeUndefined();
      return;
    }
    expect(trail === undefined ? [] : linksOf(trail)[0]).toBe(
      file.startsWith('en/') ? '/en/' : '/',
    );
  });

  test('leads to itself in the other language', () => {
    const switches = elements(document, 'a').filter(({ attribs }) => 'hreflang' in attribs);
    const twin = file.startsWith('en/') ? file.slice(3) : `en/${file}`;
    // One page serves lost addresses in every language: its switch leads home.
    const expected = file === '404.html' ? 'en/' : twin.replace(/index\.html$/, '');
    expect(switches.map(({ attribs }) => attribs['href'])).toEqual([`/${expected}`]);
  });

  test('holds no trace of a value that was missing', () => {
    const broken = /\bundefined\b|\bNaN\b|\[object |\bnull\b|\{\w*\}|\bInfinity\b/;
    const words = [textOf(document), ...hiddenTexts(page)];
    expect(words.filter((text) => broken.test(text))).toEqual([]);
  });
});

test('every page leads to the glossary by its foot', () => {
  for (const { document, language, file } of pages) {
    const foot = withClass(document, 'site-foot').flatMap(linksOf);
    expect(foot, file).toContain(language === 'en' ? '/en/thuat-ngu/' : '/thuat-ngu/');
  }
});

describe('pages with figures', () => {
  const withFigures = pages.filter(({ main }) => elements(main, 'data').length > 0);
  const units = pages.filter(
    ({ file, main }) => file.includes('don-vi/') && withClass(main, 'figure').length > 0,
  );

  test.each([...withFigures, ...units])('$file names its source', ({ main }) => {
    const sources = withClass(main, 'provenance').flatMap(linksOf);
    expect(sources.filter((link) => /\/phuong-phap\/#nguon-|\/van-ban\/./.test(link))).not.toEqual(
      [],
    );
  });

  test('are rankings and pages of units', () => {
    expect(withFigures.length).toBeGreaterThan(20);
    expect(units.length).toBeGreaterThan(50);
  });
});

test('no two pages of one language have the same title', () => {
  const seen = new Map<string, string[]>();
  for (const { file, document, language } of pages) {
    const title = `${language ?? ''}: ${elements(document, 'title').map(textOf).join()}`;
    seen.set(title, [...(seen.get(title) ?? []), file]);
  }
  const shared = [...seen.values()].filter((files) => files.length > 1);
  // The undated page of a ranking shows its latest period, and says so.
  const isPair = ([one = '', other = '']: string[]) =>
    one.split('/').slice(0, -2).join('/') === other.split('/').slice(0, -1).join('/');
  expect(shared.filter((files) => !(files.length === 2 && isPair(files)))).toEqual([]);
});

describe('the register of directives', () => {
  const register = pages.find(({ file }) => file === 'van-ban/index.html');
  const groups = (register ? withClass(register.main, 'filters') : [])
    .flatMap((nav) => elements(nav, 'dd'))
    .map((group) => elements(group, 'a').length);

  test('offers no filter that has one value alone', () => {
    expect(groups.length).toBeGreaterThan(2);
    expect(groups.filter((values) => values < 2)).toEqual([]);
  });
});
