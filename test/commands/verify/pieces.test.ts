import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notesOf } from '../../../src/commands/verify/notes.ts';
import { pieceReader } from '../../../src/commands/verify/pieces.ts';
import type { IsRight } from '../../../src/commands/verify/pieces.ts';

const attributes = [
  'id="a"',
  'ID=b',
  "id='c'",
  'class="id"',
  'data-id="d"',
  'href="/x/?a=1&amp;b#c"',
  'href=/y/',
  'href="javascript:a()"',
  'onclick="a()"',
  'data="javascript:a()"',
  'style',
  'srcset="a.png 1x"',
  'aria-label="a > b"',
  'aria-label="a < b"',
  'http-equiv="content-security-policy" content="style-src \'sha256-A\'"',
  'a"b',
];
const names = ['p', 'a', 'A', 'h1', 'html', 'svg', 'path', 'meta', 'link', 'img', 'title', 'style'];
const others = ['script', 'textarea', 'x-title', 'iframe', 'linearGradient'];

const tag = fc
  .tuple(
    fc.constantFrom(...names, ...others),
    fc.subarray(attributes, { maxLength: 2 }),
    fc.boolean(),
  )
  .map(([name, given, closed]) => `<${[name, ...given].join(' ')}${closed ? '/' : ''}>`);
const end = fc.constantFrom(...names, ...others).map((name) => `</${name}>`);
const whole = fc.constantFrom(
  '<!DOCTYPE html>',
  '<title>Cổng &amp; tỉnh</title>',
  '<style>p{src:url(a.woff2)}</style>',
  '<style>a &amp; b{}</style>',
  '<script type="application/ld+json">{"a":"<b id=x>"}</script>',
  '<textarea><h1 id="y"></textarea>',
);
const odd = fc.constantFrom(' < ', '&lt;', '>', '<!-- <h1> -->', '<', '<![CDATA[<h1>]]>', '"');

const isRight: IsRight = ({ kind, target }) => kind === 'link' && target === '/y/';

test('a page read piece by piece tells what it tells when it is read whole', () => {
  // Most pages are written plainly: the others are read whole either way.
  const part = fc.oneof(
    { weight: 30, arbitrary: tag },
    { weight: 20, arbitrary: end },
    { weight: 15, arbitrary: whole },
    { weight: 10, arbitrary: fc.constant('chữ') },
    { weight: 1, arbitrary: odd },
  );
  const html = fc.array(part, { maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(html, (page) => {
      const whole = notesOf(page);
      const links = whole.links.filter((link) => !isRight(link));
      expect(pieceReader()(page)).toEqual(whole);
      expect(pieceReader(isRight)(page)).toEqual({ ...whole, links });
    }),
    { numRuns: 4000, examples: [['<svg><style>a &amp; b{}</style>']] },
  );
});
