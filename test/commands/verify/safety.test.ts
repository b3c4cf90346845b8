import { describe, expect, test } from 'vitest';
import { page, reportOn, reportOnBody } from './tiny-site.ts';

describe('requests to other origins', () => {
  test.each([
    '<script src="https://cdn.example.org/a.js"></script>',
    '<img src="//cdn.example.org/a.png" alt="">',
    '<img srcset="https://cdn.example.org/a.png 2x" alt="">',
    '<img src="data:image/png;base64,AAAA" alt="">',
    '<link rel="stylesheet" href="https://cdn.example.org/a.css">',
    '<link rel="preconnect" href="https://cdn.example.org">',
    '<link rel="alternate stylesheet" href="https://cdn.example.org/a.css">',
    '<iframe src="https://example.org/"></iframe>',
    '<form action="https://example.org/"></form>',
    '<svg><use href="https://example.org/a.svg#b"></use></svg>',
    '<meta http-equiv="refresh" content="0; url=https://example.org/">',
  ])('%s', (element) => {
    expect(reportOnBody(element)).toMatch(
      /^The page loads ".+" from elsewhere\. Every image, font and script must lie in the portal\.\n {2}index\.html:5$/,
    );
  });

  test.each([
    'a{}\n@font-face{src:url("https://fonts.example.org/a.woff2")}',
    '\n@import "https://example.org/a.css";',
  ])('a style sheet: %s', (css) => {
    expect(reportOn({ '_astro/a.css': css })).toMatch(
      /^The page loads "https:.+\n {2}_astro\/a\.css:2$/,
    );
  });
});

describe('code written into a page', () => {
  test.each([
    ['<script>start()</script>', '<script>'],
    ['<script type="importmap">{}</script>', '<script>'],
    ['<style>p{}</style>', '<style>'],
    ['<p style="color:red">', 'style='],
    ['<button onclick="a()">', 'onclick='],
    ['<a href=" javascript:a()">', 'javascript:'],
    ['<iframe srcdoc="a"></iframe>', 'srcdoc='],
  ])('%s', (element, what) => {
    expect(reportOnBody(element)).toBe(
      `${what} is written into the page; the content security policy refuses it.\n  index.html:5`,
    );
  });
});

describe('the style sheet of a page', () => {
  const css = 'p{color:red}';
  const hash = 'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64=';
  const report = (text: string, policy: string) =>
    reportOn({
      'index.html': page('', {
        head: `<meta http-equiv="Content-Security-Policy" content="${policy}"><style>${text}</style>`,
      }),
    });

  test('may stand in it when the policy of the page names its hash', () => {
    expect(report(css, `style-src 'self' '${hash}'`)).toBe('');
  });

  test.each([
    ['another text', `${css} `, `style-src '${hash}'`],
    ['another hash', css, "style-src 'sha256-AAAA'"],
    ['any style', css, "style-src 'unsafe-inline'"],
  ])('is refused when the policy names %s', (_, text, policy) => {
    expect(report(text, policy)).toContain('<style> is written into the page');
  });

  test('loads nothing from elsewhere', () => {
    expect(report('@import "https://example.org/a.css";', '')).toContain('loads "https://example');
  });
});

describe('paths of the machine', () => {
  test.each([
    ['/home/nguyen-an/cong-khai/src/a.ts', '/home/nguyen-an/cong-khai'],
    ['file:///app/src/a.ts', 'file:///app'],
  ])('%s', (path, name) => {
    expect(reportOn({ '_astro/a.js': `a();\n// ${path}` })).toBe(
      `A path of the machine that built the site is in it ("${name}").\n  _astro/a.js:2`,
    );
  });

  test.each([
    'https://example.org/home/nguyen-an/cong-khai/',
    '/home/nguyen-an/cong-khai-khac/',
    'https://example.org/app/',
  ])('%s is none', (text) => {
    expect(reportOn({ 'ghi-chu.txt': text })).toBe('');
  });

  test('a portal may lie at an address like its folder', () => {
    const machine = ['/a/b'];
    expect(reportOn({}, { machine })).toBe('');
  });

  test('Windows', () => {
    const machine = ['C:\\Users\\An\\cong-khai'];
    expect(
      reportOn({ 'a.json': '{"a":"C:\\\\Users\\\\An\\\\cong-khai\\\\a"}' }, { machine }),
    ).toContain('a.json:1');
  });
});
