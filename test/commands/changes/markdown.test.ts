import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { fullMarkdown, markdownReport } from '../../../src/commands/changes/markdown/markdown.ts';
import { compare, figures, soundText } from './portals.ts';

const share = 'ho-so-truc-tuyen';
const start = figures(`so-y-te,${share},2022-01,30,120,,`, `so-tai-chinh,${share},2022-01,45,90,,`);
const finance = `so-tai-chinh,${share},2022-01,45,90,,`;
const moved = compare(start, figures(`so-y-te,${share},2022-01,72,110,,`, finance));

test('the report of one wrong row, in Vietnamese', () => {
  expect(markdownReport(moved, 'vi', { hasFull: false })).toMatchInlineSnapshot(`
    "## Thay đổi này làm gì

    Ô đổi: 2; đơn vị đổi hạng: 2; **điều cần xem kỹ: 3**.

    Kiểm tra: 0 lỗi, 0 cảnh báo.

    ### Cần xem kỹ

    - Mẫu số nhỏ đi (1):
      - Sở Y tế · Tỷ lệ hồ sơ trực tuyến · tháng 01/2022: \`120\` → \`110\` (\`data/observations/2022.csv:2\`)
    - Số liệu chính thức đã công bố bị sửa mà \`data/corrections.csv\` chưa nói (2). Dòng cần thêm, cột theo thứ tự date, unit, indicator, period, field, old, new; viết thêm lý do vào cột reason:
      - Sở Y tế · Tỷ lệ hồ sơ trực tuyến · tháng 01/2022: \`2026-11-28,so-y-te,ho-so-truc-tuyen,2022-01,numerator,30,72\`
      - Sở Y tế · Tỷ lệ hồ sơ trực tuyến · tháng 01/2022: \`2026-11-28,so-y-te,ho-so-truc-tuyen,2022-01,denominator,120,110\`

    ### Thứ hạng

    **Tỷ lệ hồ sơ trực tuyến · Sở và cơ quan ngang sở · tháng 01/2022: 2 → 2 đơn vị được xếp hạng**

    - Sở Y tế 2 → 1: 25,00 % → 65,45 %
    - Sở Tài chính 1 → 2: số của đơn vị không đổi (50,00 %), đổi hạng vì các đơn vị khác

    ### Ô đã đổi (2)

    - \`data/observations/2022.csv:2\` Sở Y tế · Tỷ lệ hồ sơ trực tuyến · tháng 01/2022 · \`numerator\`: \`30\` → \`72\`
    - \`data/observations/2022.csv:2\` Sở Y tế · Tỷ lệ hồ sơ trực tuyến · tháng 01/2022 · \`denominator\`: \`120\` → \`110\`
    "
  `);
});

test('the same in English names the rank moves', () => {
  const english = markdownReport(moved, 'en', { hasFull: false });
  expect(english).toContain('- Department of Health 2 → 1: 25.00% → 65.45%\n');
  expect(english).toContain(
    '- Department of Finance 1 → 2: its own figure is the same (50.00%); others moved it\n',
  );
});

test('a ranking of one unit is told in the singular', () => {
  const february = `so-y-te,${share},2022-02,30,120,,`;
  const report = compare(start, figures(`so-y-te,${share},2022-01,30,120,,`, finance, february));
  const english = markdownReport(report, 'en', { hasFull: false });
  expect(english).toContain('February 2022: a new ranking, 1 unit ranked\n');
});

test('units that vanish from several places are one thing to look at', () => {
  const february = ['so-y-te', 'so-tai-chinh'].map((unit) => `${unit},${share},2022-02,30,120,,`);
  const march = february.map((row) => row.replace('02,', '03,'));
  const january = [`so-y-te,${share},2022-01,30,120,,`, finance];
  const report = compare(figures(...january, ...february, ...march), figures(...january));
  const text = markdownReport(report, 'vi', { hasFull: false });
  expect(text).toContain(
    '- Đơn vị không còn số liệu (2): Sở Y tế; Sở Tài chính. Chỉ số: Tỷ lệ hồ sơ trực tuyến. Kỳ: tháng 02/2022; tháng 3/2022\n',
  );
  expect(text).toContain(
    '- Tỷ lệ hồ sơ trực tuyến · Sở và cơ quan ngang sở · tháng 3/2022: bảng xếp hạng không còn (2 đơn vị)\n',
  );
});

test('a group without ranks comes after those that move, and is said to have figures alone', () => {
  const province = (count: string) => `tinh-mau,${share},2022-01,${count},300,,`;
  const health = (count: string) => `so-y-te,${share},2022-01,${count},120,,`;
  const report = compare(
    figures(province('90'), health('30'), finance),
    figures(province('120'), health('72'), finance),
  );
  const text = markdownReport(report, 'vi', { hasFull: false });
  const [, ranks = ''] = /### Thứ hạng\n\n([\s\S]*?)\n### /.exec(text) ?? [];
  expect(ranks.split('\n').filter((line) => line !== '')).toEqual([
    '**Tỷ lệ hồ sơ trực tuyến · Sở và cơ quan ngang sở · tháng 01/2022: 2 → 2 đơn vị được xếp hạng**',
    expect.stringContaining('- Sở Y tế 2 → 1: '),
    expect.stringContaining('- Sở Tài chính 1 → 2: '),
    '**Tỷ lệ hồ sơ trực tuyến · Tỉnh · tháng 01/2022: số liệu, không xếp hạng**',
    expect.stringMatching(/^- Tỉnh Mẫu: 30,00.% → 40,00.%$/),
  ]);
});

describe('what strangers write', () => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    '@everyone close #12 ![a](https://evil.example/x.png)',
    '`` ` | | --- | $`x`$',
    'https://evil.example',
  ];

  test('does nothing in a comment', () => {
    const units = soundText('data/units.csv').replace(
      /^so-y-te,.*$/m,
      `so-y-te,"${hostile.join('\n\n/close\n')}",,so,tinh-mau,,,`,
    );
    const settings = soundText('data/portal.yaml').replace('Cổng Mẫu', '"[x](javascript:a)|"');
    const after = { 'data/units.csv': units, 'data/portal.yaml': settings };
    const report = compare(start, {
      ...after,
      ...figures(`so-y-te,${share},2022-01,72,110,,`),
      'content/guides/<b>@a.mdx': '---\ntitle: "#1"\n---\n',
    });
    for (const text of [
      markdownReport(report, 'vi', { hasFull: true }),
      fullMarkdown(report, 'en'),
    ])
      expect(kindsIn(text)).toEqual(
        ['heading', 'inlineCode', 'list', 'listItem', 'paragraph', 'root', 'strong', 'text'].filter(
          (kind) => kindsIn(text).includes(kind),
        ),
      );
  });
});

test('a report is never longer than a comment may be, and says what it left out', () => {
  const units = Array.from({ length: 3000 }, (_, index) => `don-vi-${String(index)}`);
  const table = (name: string) =>
    `${soundText('data/units.csv')}${units.map((unit) => `${unit},${name.repeat(15)},,so,tinh-mau,,,\n`).join('')}`;
  const many = Array.from(
    { length: 400 },
    (_, index) => `2022-W${String((index % 52) + 1).padStart(2, '0')}`,
  );
  const rows = units.slice(0, 900).flatMap((unit, index) => {
    const period = many[index % many.length]!;
    return [`${unit},${share},${period},1,50,,`];
  });
  const report = compare(
    { 'data/units.csv': table('Sở Có Tên Rất Dài '), ...figures(...rows) },
    figures(...rows.map((row) => row.replace(',1,50,', ',2,40,'))),
  );
  const text = markdownReport(report, 'vi', { hasFull: true });
  expect(text.length).toBeLessThan(65_536);
  expect(text).toMatch(/mục nữa, trong bản đầy đủ|dòng cuối bị bỏ bớt/);
});

function kindsIn(markdown: string): readonly string[] {
  const kinds = new Set<string>();
  const visit = (node: { readonly type: string; readonly children?: readonly never[] }): void => {
    kinds.add(node.type);
    for (const child of node.children ?? []) visit(child);
  };
  visit(unified().use(remarkParse).parse(markdown) as never);
  return [...kinds].sort();
}
