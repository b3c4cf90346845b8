import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openXlsx } from '../../../src/commands/import/workbook/open-xlsx.ts';
import { addressOf, wordsOf } from '../../../src/commands/import/workbook/workbook.ts';
import { portalToImportInto } from './run-import.ts';

async function returned(language: 'vi' | 'en') {
  const portal = portalToImportInto();
  await portal.run('so-lieu-2026.xlsx', { sheet: 'T9', language });
  const bytes = readFileSync(join(portal.root, 'loi.xlsx'));
  const { sheets } = await openXlsx(bytes, 'loi.xlsx');
  return { bytes, sheet: sheets[0]! };
}

test('holds the head and the wrong rows of the editor, each with its cell, reason and suggestion', async () => {
  const { sheet } = await returned('vi');
  expect(sheet.name).toBe('Lỗi');
  expect(sheet.rows.map((row) => row.map(wordsOf))).toEqual(
    [
      [
        'Ô',
        'Lý do',
        'Gợi ý',
        'STT',
        'Mã',
        'Tên đơn vị',
        'Tổng số hồ sơ tiếp nhận',
        'Hồ sơ nộp trực tuyến',
        'Tỷ lệ hồ sơ được số hóa',
        'Dân số',
      ],
      [
        'D3',
        expect.stringContaining('ô ghi 1.3'),
        'Có phải là 1.300 không?',
        '1',
        'H99.07',
        'Sở Y tế',
        '1.3',
        '1100',
        '0.9',
      ],
      [
        'E4',
        'Tử số 95 lớn hơn mẫu số 90.',
        expect.any(String),
        '2',
        'H99.03',
        'Sở Tài chính',
        '90',
        '95',
        '#DIV/0!',
      ],
      [
        'F4',
        'Công thức báo lỗi #DIV/0!.',
        expect.any(String),
        '2',
        'H99.03',
        'Sở Tài chính',
        '90',
        '95',
        '#DIV/0!',
      ],
      [
        'D5',
        expect.stringContaining('=SUM(D20:D30)'),
        expect.any(String),
        '3',
        'H99.04',
        'Sở Giáo dục',
        '=SUM(D20:D30)',
        '3',
        '0.75',
      ],
      [
        'F6',
        expect.stringContaining('2025-01-25'),
        expect.stringContaining('25/1'),
        '4',
        '7001',
        'Phường Đông Mại',
        '120',
        '60',
        '2025-01-25',
        '12000',
      ],
      [
        'B7',
        expect.stringContaining('2025-02-01'),
        expect.any(String),
        '5',
        '2025-02-01',
        'Xã Hòa Sơn',
        '40',
        '',
        '0.5',
        '9000',
      ],
      [
        'E7',
        expect.stringContaining('thiếu tử số'),
        expect.any(String),
        '5',
        '2025-02-01',
        'Xã Hòa Sơn',
        '40',
        '',
        '0.5',
        '9000',
      ],
      [
        'C9',
        expect.stringContaining('dòng 8'),
        expect.any(String),
        '7',
        '7003',
        'Xã Tân Tiến',
        '30',
        '15',
        '=HYPERLINK("http://example.org")',
        '8000',
      ],
      [
        'F9',
        expect.stringContaining('không phải là số'),
        expect.any(String),
        '7',
        '7003',
        'Xã Tân Tiến',
        '30',
        '15',
        '=HYPERLINK("http://example.org")',
        '8000',
      ],
    ].map((row) => Array.from({ length: 10 }, (_, column) => row[column] ?? '')),
  );
});

test('runs no formula of the editor, and paints the wrong cells alone', async () => {
  const { bytes, sheet } = await returned('en');
  const parts = unzipSync(bytes);
  const xml = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml']);
  expect(xml).not.toMatch(/<f[ >]/);
  const styles = new TextDecoder().decode(parts['xl/styles.xml']);
  const fills = [...styles.matchAll(/<fill>.*?<\/fill>/gs)].map(([fill]) =>
    fill.includes('FFD28A'),
  );
  const looks = /<cellXfs.*<\/cellXfs>/s.exec(styles)?.[0] ?? '';
  const painted = [...looks.matchAll(/<xf ([^>]*)>/g)].flatMap(([, look = ''], style) =>
    fills[Number(/fillId="(\d+)"/.exec(look)?.[1] ?? 0)] === true ? [style] : [],
  );
  const cells = [...xml.matchAll(/<c r="([A-Z]+\d+)"[^>]*s="(\d+)"/g)]
    .filter(([, , style]) => painted.includes(Number(style)))
    .map(([, address]) => address);
  // Three columns stand before those of the editor, one row above.
  const named = sheet.rows.slice(1).map((row, at) => {
    const [, letter = ''] = /^([A-Z])/.exec(wordsOf(row[0])) ?? [];
    return addressOf(at + 1, letter.charCodeAt(0) - 65 + 3);
  });
  expect(cells).toEqual(named);
  expect(wordsOf(sheet.rows[0]![1])).toBe('Reason');
});
