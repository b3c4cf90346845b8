import { createRequire } from 'node:module';
import fc from 'fast-check';
import { evaluate } from 'satteri';
import { describe, expect, test } from 'vitest';
import { checkContents } from '../../../src/content/check.ts';
import { bare } from '../records.ts';

const head = `---
title: Nộp hồ sơ
summary: Nộp hồ sơ qua mạng.
audience: citizen
sources: [{ title: Cổng Dịch vụ công quốc gia }]
checked_on: 2026-11-01
review_by: 2027-11-01
---
`;

function errorsIn(body: string, file = 'content/guides/nop-ho-so.mdx'): readonly string[] {
  const { issues } = checkContents([{ file, text: head + body }], bare);
  return issues
    .filter(({ severity }) => severity === 'error')
    .map(({ code, line, column, value = '' }) =>
      `${code} ${String((line ?? 0) - 8)}:${String(column)} ${value}`.trim(),
    );
}

describe('components in a guide', () => {
  test.each<[string, readonly string[]]>([
    ['<Steps>\n  <Step title="Mở">\n    Chữ **đậm**.\n  </Step>\n</Steps>', []],
    ['<Steps><Step title="Mở">Chữ.</Step> <Step title="Đóng" board="no" /></Steps>', []],
    ['<Warning>Một câu.</Warning>', []],
    ['<Warning title="Đừng">\n\n- một\n- hai\n\n</Warning>', []],
    ['Từ <Term>DVCTT</Term>, rồi **<Term>VNeID</Term>**.', []],
    [
      '<Prepare>Thẻ căn cước.</Prepare>\n\n<Faq question="Mất bao lâu?">Xem mục trên.</Faq>\n\n<Contact />',
      [],
    ],
    ['<step title="Mở" />', ['component/misspelt 1:1 <step>']],
    ['<Chart />', ['component/unknown 1:1 <Chart>']],
    ['<script>hit()</script>', ['content/component 1:1 <script>']],
    ['<></>', ['content/component 1:1 <>']],
    ['<Steps.Step />', ['component/unknown 1:1 <Steps.Step>']],
    ['<Faq question={hit()}>a</Faq>', ['component/attribute-expression 1:6 question']],
    ['<Faq question="q" {...hit()}>a</Faq>', ['component/spread 1:19 {...hit()}']],
    ['<Faq question="q" onclick="hit()">a</Faq>', ['component/unknown-attribute 1:19 onclick']],
    ['<Warning style="color:red">a</Warning>', ['component/unknown-attribute 1:10 style']],
    ['<Warning titel="a">a</Warning>', ['component/misspelt-attribute 1:10 titel']],
    ['<Warning title="">a</Warning>', ['component/attribute-empty 1:10 title']],
    ['<Warning title="a" title="b">a</Warning>', ['component/attribute-twice 1:20 title']],
    ['<Faq>a</Faq>', ['component/attribute-missing 1:1 question']],
    ['<Step title="a">b</Step>', ['component/step-outside 1:1 <Step>']],
    ['<Steps>chữ</Steps>', ['component/not-a-step 1:8 chữ']],
    ['<Steps></Steps>', ['component/empty 1:1 <Steps>']],
    ['<Warning><Faq question="q">a</Faq></Warning>', ['component/inside 1:10 <Faq>']],
    ['Chữ <Contact /> chữ', ['component/in-sentence 1:5 <Contact>']],
    ['## <Contact />', ['component/in-sentence 1:4 <Contact>']],
    ['<Contact>a</Contact>', ['component/filled 1:1 <Contact>']],
    ['<Term>**a**</Term>', ['component/term-text 1:1 <Term>']],
  ])('%j', (body, expected) => {
    expect(errorsIn(body)).toEqual(expected);
  });

  test.each(['content/directives/a.mdx', 'content/pages/a.mdx', 'content/pages/b/a.mdx'])(
    'are refused in %s',
    (file) => {
      expect(errorsIn('<Contact />', file)).toContain('content/component 1:1 <Contact>');
    },
  );
});

/** The compiler of the pages knows more of Markdown than the reader that tells the places. */
describe('what only the compiler reads as code', () => {
  test.each<[string, readonly string[]]>([
    ['a[^1]\n\n[^1]: {hit()}', ['content/expression 3:7 {hit()}']],
    ['a[^1]\n\n[^1]: <script>hit()</script>', ['content/component 3:7 <script>']],
  ])('%j', (body, expected) => {
    expect(errorsIn(body)).toEqual(expected);
  });

  test('a head that Astro ends earlier than YAML does', () => {
    const text = head.replace('title: Nộp hồ sơ', 'title: "a\n+++{hit()}"');
    const { issues } = checkContents([{ file: 'content/guides/a.mdx', text }], bare);
    expect(issues.map(({ code, line }) => [code, line])).toEqual([['frontmatter/unclosed', 3]]);
  });
});

const pieces = [
  ...['{hit()}', '{', '}', '\\{', '`', '```\n', '<', '>', '/>', '"', '=', '!', '|', '|--|\n'],
  ...['<Steps>', '</Steps>', '<Step title="a">', '</Step>', '<Term>', '</Term>', '<b>', '</b>'],
  ...['<Faq question={hit()}>', '</Faq>', '<x {...hit()} />', '<Warning>', '</Warning>'],
  ...['[^1]', '[^1]: ', '[a]: ', '[a](', ')', '- ', '- [ ] ', '> ', '# ', '1. ', '~~', '**', '_'],
  ...['export const a = hit()', "import 'a'", '---\n', '+++\n', '+++ ', '$$\n', ':::a\n', '<!--'],
  ...['\n', '\n\n', '\r\n', '\r', '\t', '    ', ' ', 'chữ', '\u00a0', '\u2028', '\u0338', '&#123;'],
];
const written = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((all) => all.join(''));

/** What Astro itself takes from a text before it compiles it. */
const { parseFrontmatter } = createRequire(import.meta.resolve('@astrojs/mdx'))(
  '@astrojs/internal-helpers/frontmatter',
) as {
  parseFrontmatter: (raw: string, how: { frontmatter: string }) => { content: string };
};

/** Whether a text would run `hit()` when its page is made. */
function runs(raw: string): boolean {
  let hits = 0;
  const jsx = (type: unknown, props: unknown): unknown =>
    typeof type === 'function' ? (type(props) as unknown) : undefined;
  const anything = new Proxy({}, { get: () => () => undefined, has: () => true });
  Object.assign(globalThis, { hit: () => (hits += 1) });
  try {
    const { content: body } = parseFrontmatter(raw, { frontmatter: 'empty-with-spaces' });
    const page = evaluate(body, { Fragment: 'f', jsx, jsxs: jsx });
    const { default: content } = page as { default: (props: unknown) => unknown };
    content({ components: anything });
  } catch {
    // A text that cannot be compiled has no page.
  }
  return hits > 0;
}

describe('random texts', () => {
  test('are checked without a fault of ours', () => {
    fc.assert(
      fc.property(fc.oneof(written, fc.string({ unit: 'binary' })), (body) => {
        expect(() => errorsIn(body)).not.toThrow();
      }),
      { numRuns: 1000 },
    );
  });

  test('that pass the check run nothing', () => {
    expect(runs(`${head}a {hit()}`)).toBe(true);
    expect(runs(`${head}a[^1]\n\n[^1]: {hit()}`)).toBe(true);
    fc.assert(
      fc.property(written, (body) => {
        expect(errorsIn(body).length === 0 && runs(head + body)).toBe(false);
      }),
      { numRuns: 3000 },
    );
  });
});
