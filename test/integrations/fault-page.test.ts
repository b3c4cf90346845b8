import { expect, test } from 'vitest';
import { faultPage } from '../../src/integrations/fault-page.ts';

test('shows the report as text, whatever stands in it', () => {
  const page = faultPage('data/units.csv:2:1 "<script>alert(1)</script>" & khác', 'vi');
  expect(page).toContain('"&lt;script&gt;alert(1)&lt;/script&gt;" &amp; khác');
  expect(page).not.toContain('<script');
});

test('gives each place, with what is wrong there, and each way to mend it a paragraph of its own', () => {
  const report = 'data/units.csv:2:1  LỖI x/y  Sai.\n   → Sửa.\n\n1 lỗi trong 1 tệp.\n';
  const body = faultPage(report, 'vi').split('</h1>')[1];
  expect(body).toContain(
    [
      '<p><strong>data/units.csv:2:1</strong>  LỖI x/y  Sai.</p>',
      '<p class="hint">→ Sửa.</p>',
      '<p>1 lỗi trong 1 tệp.</p>',
    ].join('\n'),
  );
});

test.each([
  ['vi', 'Dữ liệu hoặc nội dung có lỗi'],
  ['en', 'The data or texts have faults'],
] as const)('speaks %s', (language, title) => {
  expect(faultPage('', language)).toContain(`<html lang="${language}">`);
  expect(faultPage('', language)).toContain(`<h1>${title}</h1>`);
});
