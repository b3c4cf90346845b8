import { describe, expect, test } from 'vitest';
import { listFiles } from '../../../src/commands/verify/tree.ts';
import { page, reportOn, siteWith } from './tiny-site.ts';

/** The report on a site that keeps all pages but the home page, and changes `changes`. */
function reportOnKept(
  before: Readonly<Record<string, string>>,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const folder = siteWith(before);
  const former = {
    folder,
    files: listFiles(folder),
    unchanged: new Set(['404.html', 'don-vi/index.html', 'en/index.html']),
    unlinked: 'chi-muc',
  };
  return reportOn({ ...before, ...changes }, { former });
}

const leading = (href: string) => ({ 'don-vi/index.html': page(`<a href="${href}">đến</a>`) });

describe('a site that keeps pages of the one before', () => {
  test('does not have them read', () => {
    // Something that the site before was refused for, so that only a reading could tell it.
    const faulty = { '404.html': page('<h1>Hai</h1>') };
    expect(reportOnKept(faulty, { 'index.html': page('<p>mới</p>') })).toBe('');
  });

  test('tells the faults of new pages, and of what they lead to in kept ones', () => {
    const home = page('<a href="don-vi/#khong-co">đây</a> <a href="don-vi/#dau">đây</a>');
    expect(reportOnKept({}, { 'index.html': home })).toBe(
      'The link "don-vi/#khong-co": its page has no "#khong-co".\n  index.html:5',
    );
  });

  test('tells that a file is gone that a kept page leads to', () => {
    const report = reportOnKept(leading('/a/b/van-ban.pdf'), { 'van-ban.pdf': undefined });
    expect(report).toContain('The link "/a/b/van-ban.pdf" leads to a page or file');
  });

  test('does not have them read when an index was made anew, which no page leads to', () => {
    const before = { '404.html': page('<h1>Hai</h1>'), 'chi-muc/a1.bin': 'a' };
    expect(reportOnKept(before, { 'chi-muc/a1.bin': undefined, 'chi-muc/b2.bin': 'b' })).toBe('');
  });

  test('tells that an element is gone that a kept page leads to', () => {
    const before = { ...leading('/a/b/#muc'), 'index.html': page('<p id="muc">một</p>') };
    expect(reportOnKept(before, { 'index.html': page('<p id="muc">hai</p>') })).toBe('');
    expect(reportOnKept(before, { 'index.html': page('<p>hai</p>') })).toBe(
      'The link "/a/b/#muc": its page has no "#muc".\n  don-vi/index.html:5',
    );
  });
});
