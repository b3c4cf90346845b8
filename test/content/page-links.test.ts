import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { checkContents } from '../../src/content/check.ts';
import { headingIds as idsOfHeadings } from '../../src/content/body/headings.ts';
import { brokenLinks } from '../../src/content/page-links.ts';
import { headingIds } from '../../src/integrations/heading-ids.ts';
import { bare } from './records.ts';

const places = {
  pages: new Set(['/', '/don-vi/', '/huong-dan/a/', '/en/', '/en/don-vi/', '/en/huong-dan/a/']),
  files: new Set(['/van-ban/a.pdf']),
  fragmentsOf: (page: string) =>
    page.endsWith('/a/') ? new Set(['muc-dang-nhap', 'cac-buoc']) : undefined,
  pageOf: (file: string) => (file.includes('/en/') ? '/en/huong-dan/a/' : '/huong-dan/a/'),
  rootOf: (language: string) => (language === 'vi' ? '/' : '/en/'),
};

function faults(url: string, folder = ''): readonly string[] {
  const file = `content/guides/${folder}a.mdx`;
  const { links } = checkContents([{ file, text: `---\na: b\n---\n\n[Chữ](${url})\n` }], bare);
  return brokenLinks(links, places).map(({ code, line, column }) =>
    [code, line, column].map(String).join(' '),
  );
}

test.each<[string, readonly string[]]>([
  ['/', []],
  ['/don-vi/', []],
  ['/don-vi/?x=1#y', []],
  ['/van-ban/a.pdf', []],
  ['/du-lieu/units.csv', []],
  ['#cac-buoc', []],
  ['/huong-dan/a/#muc-dang-nhap', []],
  ['https://example.vn/x', []],
  ['mailto:a@example.vn', []],
  ['/don-vi', ['link/no-slash 5 1']],
  ['/don-v/', ['link/misspelt 5 1']],
  ['/van-ban/b.pdf', ['link/misspelt 5 1']],
  ['/khong/he/co/trang/', ['link/broken 5 1']],
  ['/%zz/rat/xa/', ['link/broken 5 1']],
  ['#khac', ['link/fragment 5 1']],
  ['/huong-dan/a/#khac', ['link/fragment 5 1']],
])('a link to %s', (url, expected) => {
  expect(faults(url)).toEqual(expected);
});

test.each<[string, readonly string[]]>([
  ['/en/don-vi/', []],
  ['#cac-buoc', []],
  ['/van-ban/a.pdf', []],
  ['/don-vi/', ['link/other-language 5 1']],
])('a link of an English text to %s', (url, expected) => {
  expect(faults(url, 'en/')).toEqual(expected);
});

test('the fragments that are checked are those that the pages have', () => {
  const body = '## Đăng nhập & “mở”\n\n## Đăng nhập, mở\n\n### **Đậm** `mã` [nối](/)\n';
  const { fragments } = checkContents(
    [{ file: 'content/news/a.mdx', text: `---\na: b\n---\n${body}` }],
    bare,
  );
  const { html } = markdownToHtml(body, { hastPlugins: [headingIds(idsOfHeadings)] });
  const ids = Array.from(html.matchAll(/id="([^"]*)"/g), ([, id]) => id);
  expect(ids).toEqual(['muc-dang-nhap-mo', 'muc-dang-nhap-mo--2', 'muc-dam-ma-noi']);
  expect([...(fragments.get('content/news/a.mdx') ?? [])]).toEqual(ids);
});
