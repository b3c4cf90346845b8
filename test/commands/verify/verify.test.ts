import { describe, expect, test } from 'vitest';
import { page, reportOn, reportOnBody } from './tiny-site.ts';

describe('a site that may be published', () => {
  test('has no faults', () => {
    expect(reportOn({})).toBe('');
  });

  test('may link anywhere, name its own origin, and hold data for machines', () => {
    const head = `<link rel="canonical" href="https://congkhai.example.vn/a/b/">
<link rel="alternate" hreflang="en" href="https://congkhai.example.vn/a/b/en/">
<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">
<script type="application/ld+json">{"@context": "https://schema.org"}</script>`;
    const body =
      '<a href="mailto:a@example.vn">thư</a> <a href="/a/b/van-ban.pdf#page=2">bản gốc</a>';
    expect(reportOn({ 'index.html': page(body, { head }) })).toBe('');
  });
});

describe('pages', () => {
  test('one is missing', () => {
    expect(reportOn({ 'en/index.html': undefined })).toMatchInlineSnapshot(`
      "This page is expected and was not written.
        en/index.html"
    `);
  });

  test('one is not on the list', () => {
    expect(reportOn({ 'README/index.html': page() })).toMatchInlineSnapshot(`
      "This page was written and is not on the list of pages.
        README/index.html"
    `);
  });

  test('a copied file hides one', () => {
    expect(reportOn({}, { copied: ['van-ban.pdf', '404.html'] })).toMatchInlineSnapshot(`
      "The file public/404.html hides the page of the same name. Rename or remove it.
        404.html"
    `);
  });

  test('a copied page keeps its own rules', () => {
    const own = { 'google123.html': 'google-site-verification' };
    expect(reportOn(own, { copied: ['van-ban.pdf', 'google123.html'] })).toBe('');
  });
});

describe('paths', () => {
  test('two are equal on a disk that does not tell case', () => {
    expect(reportOn({ 'anh/A.png': '', 'anh/a.png': '' })).toMatchInlineSnapshot(`
      "This path differs from "anh/A.png" only in case or in the encoding of marks. Rename one of them.
        anh/a.png"
    `);
  });

  test.each(['anh/con.png', 'AUX', 'a:b.txt', 'ten .', 'lpt1/a.txt'])(
    'Windows refuses %s',
    (path) => {
      expect(reportOn({ [path]: '' })).toMatch(
        /^Windows refuses the name "[^"]+"\. Choose another\.\n/,
      );
    },
  );

  test('one is too long', () => {
    expect(reportOn({ [`${'a'.repeat(99)}/${'b'.repeat(97)}.txt`]: '' })).toMatch(
      /^The path has 201 characters, more than 200\. Choose shorter names\.\n/,
    );
  });

  test.each(['.env', 'anh/.DS_Store', '_astro/a.js.map', 'Thumbs.db', '.git/config'])(
    '%s must not be published',
    (path) => {
      expect(reportOn({ [path]: '' })).toBe(
        `This file must not be published (settings, a source map or a file of the system). Take it out.\n  ${path}`,
      );
    },
  );

  test.each(['.nojekyll', '.well-known/security.txt'])('%s may be published', (path) => {
    expect(reportOn({ [path]: '' })).toBe('');
  });
});

describe('links', () => {
  test.each([
    ['/a/b/khong-co/', 'The link "/a/b/khong-co/" leads to a page or file that does not exist.'],
    ['anh.png', 'The link "anh.png" leads to a page or file that does not exist.'],
    ['/a/b/Don-vi/', 'The link "/a/b/Don-vi/" leads to a page or file that does not exist.'],
    ['/a/b/don-vi', 'The link "/a/b/don-vi" lacks its final "/".'],
    ['/don-vi/', 'The link "/don-vi/" lies outside the base path "/a/b/" of the portal.'],
    [
      'https://congkhai.example.vn/don-vi/',
      'The link "https://congkhai.example.vn/don-vi/" lies outside the base path "/a/b/" of the portal.',
    ],
    ['/a/b/%zz/', 'The address "/a/b/%zz/" cannot be read.'],
    ['don-vi/#khong-co', 'The link "don-vi/#khong-co": its page has no "#khong-co".'],
    ['#muc-1', 'The link "#muc-1": its page has no "#muc-1".'],
  ])('%s', (href, message) => {
    expect(reportOnBody(`<p>Xem\n<a href="${href}">đây</a>.</p>`)).toBe(
      `${message}\n  index.html:6`,
    );
  });

  test.each([
    ['<img src="anh.png" alt="">', 'anh.png'],
    ['<img srcset="a.png 1x, /a/b/van-ban.pdf 2x" alt="">', 'a.png'],
    ['<video poster="bia.jpg"></video>', 'bia.jpg'],
    ['<script src="/a/b/x.js"></script>', '/a/b/x.js'],
  ])('%s', (element, link) => {
    expect(reportOnBody(element)).toBe(
      `The link "${link}" leads to a page or file that does not exist.\n  index.html:5`,
    );
  });

  test('a link with Vietnamese letters finds its file, encoded or not', () => {
    const body = '<a href="/a/b/t%E1%BB%87p.csv">tệp</a> <a href="tệp.csv?v=1">tệp</a>';
    expect(reportOn({ 'index.html': page(body), 'tệp.csv': 'a' })).toBe('');
  });

  test('the same fault in many pages is told once, with the first of them', () => {
    const body = '<a href="/a/b/khong-co/">đây</a>';
    const faulty = page(body);
    const files = {
      'index.html': faulty,
      'don-vi/index.html': faulty,
      '404.html': faulty,
      'en/index.html': page(body, { lang: 'en' }),
    };
    expect(reportOn(files)).toMatchInlineSnapshot(`
      "The link "/a/b/khong-co/" leads to a page or file that does not exist.
        404.html:5
        don-vi/index.html:5
        en/index.html:5
        … and 1 more"
    `);
  });
});

describe('the outline of a page', () => {
  test.each([
    [
      'no h1',
      page().replace(/<h1.*<\/h1>/, ''),
      'The page has 0 h1 headings; it must have exactly one.',
    ],
    ['two h1', page('<h1>Hai</h1>'), 'The page has 2 h1 headings; it must have exactly one.'],
    [
      'no title',
      page('<svg><title>Hình</title></svg>').replace('<title>Trang</title>', '<title> </title>'),
      'The page has no title.',
    ],
    [
      'no language',
      page().replace(' lang="vi"', ''),
      'The html element says lang=""; it must be "vi".',
    ],
    [
      'another language',
      page('', { lang: 'en' }),
      'The html element says lang="en"; it must be "vi".',
    ],
  ])('%s', (_name, html, message) => {
    expect(reportOn({ '404.html': html })).toBe(`${message}\n  404.html`);
  });
});
