import { describe, expect, test } from 'vitest';
import { links } from '../../src/integrations/links.ts';

function rebased(href: string, base: string): unknown {
  const link = { type: 'element', tagName: 'a', properties: { href }, children: [] };
  links({ base })({ type: 'root', children: [{ type: 'element', children: [link] }] });
  return link.properties.href;
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
    expect(rebased(href, base)).toBe(expected);
  });

  test('an image and a component with its literal attributes', () => {
    const image = { type: 'element', properties: { src: '/anh.png', alt: '/' }, children: [] };
    const source = { type: 'mdxJsxAttribute', name: 'src', value: '/phim.mp4' };
    const title = { type: 'mdxJsxAttribute', name: 'title', value: '/' };
    const video = { type: 'mdxJsxFlowElement', attributes: [source, title], children: [] };
    links({ base: '/a/' })({ type: 'root', children: [image, video] });
    expect(image.properties).toEqual({ src: '/a/anh.png', alt: '/' });
    expect([source.value, title.value]).toEqual(['/a/phim.mp4', '/']);
  });
});
