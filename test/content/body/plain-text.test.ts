import { expect, test } from 'vitest';
import { plainText } from '../../../src/content/body/plain-text.ts';

test.each([
  [
    'headings and paragraphs',
    '## Mục *đích*\n\nNộp **hồ sơ**\nqua mạng.',
    'Mục đích\nNộp hồ sơ qua mạng.',
  ],
  ['lists in lists', '- Một\n  - Hai `mã`\n- Ba', 'Một\nHai mã\nBa'],
  ['links and pictures', '[Cổng](https://a.example/b) ![bảng tin](x.png)', 'Cổng bảng tin'],
  ['quotations and line breaks', '> Lời  \n> trích', 'Lời trích'],
  ['code and signs', '```\n2440/UBND-VH\n```\n\n5 \\* 3 &lt; 16', '2440/UBND-VH\n5 * 3 < 16'],
  [
    'what components say',
    '<Steps>\n<Step title="Mở trang" board="Mở" see="Thấy tên">\n\nBấm <Term>VNeID</Term>.\n\n</Step>\n</Steps>',
    'Mở trang\nThấy tên\nBấm VNeID.',
  ],
  ['comments and nothing else', '{/* ghi chú */}', ''],
])('%s are read as words', (_, markdown, expected) => {
  expect(plainText(markdown)).toBe(expected);
});
