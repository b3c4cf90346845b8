import { expect, test } from 'vitest';
import { faultPage } from '../../src/integrations/fault-page.ts';

test('shows the report as text, whatever stands in it', () => {
  const page = faultPage('data/units.csv:2:1 "<script>alert(1)</script>" & khác', 'vi');
  expect(page).toContain('"&lt;script&gt;alert(1)&lt;/script&gt;" &amp; khác');
  expect(page).not.toContain('<script');
});

test.each([
  ['vi', 'Dữ liệu hoặc nội dung có lỗi'],
  ['en', 'The data or texts have faults'],
] as const)('speaks %s', (language, title) => {
  expect(faultPage('', language)).toContain(`<html lang="${language}">`);
  expect(faultPage('', language)).toContain(`<h1>${title}</h1>`);
});
