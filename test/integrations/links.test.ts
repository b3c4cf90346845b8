import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { links } from '../../src/integrations/links.ts';

function written(markdown: string, base: string): string {
  return markdownToHtml(markdown, { hastPlugins: [links({ base })] }).html.trim();
}

describe('links', () => {
  test.each([
    ['a link from the root', '/don-vi/', '/a/b/', '/a/b/don-vi/'],
    ['the home page', '/', '/a/', '/a/'],
    ['a portal at the root of its host', '/don-vi/', '/', '/don-vi/'],
    ['a fragment', '#muc', '/a/', '#muc'],
    ['a relative link', 'anh.png', '/a/', 'anh.png'],
    ['another site', 'https://dichvucong.gov.vn/', '/a/', 'https://dichvucong.gov.vn/'],
    ['another host under the same protocol', '//example.org/', '/a/', '//example.org/'],
  ])('%s', (_name, href, base, expected) => {
    expect(written(`[x](${href})`, base)).toBe(`<p><a href="${expected}">x</a></p>`);
  });

  test('a picture', () => {
    expect(written('![Bảng](/anh.png)', '/a/')).toBe('<p><img src="/a/anh.png" alt="Bảng"></p>');
  });
});
