import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toTcvn3 } from './legacy-writer.ts';
import { workbook } from './workbook-writer.ts';
import type { WrittenCell, WrittenSheet } from './workbook-writer.ts';

const folder = join(import.meta.dirname, '../../fixtures/workbooks');

/** The workbooks of the tests by name: what exports of procedure systems look like, with invented units and figures. */
export const workbooks: Readonly<Record<string, Uint8Array>> = {
  'bao-cao-thang-10-2026.xlsx': workbook([monthly()]),
  'bao-cao-quy-i-2025.xlsx': workbook([lists(), quarterly()]),
  'so-lieu-2026.xlsx': workbook([august(), september()]),
};

/** Looks clean: a title, a head of two rows, subtotals, a total, a signature; Vietnamese numbers as text. */
function monthly(): WrittenSheet {
  const none = undefined;
  return {
    name: 'Báo cáo',
    merges: [
      'A1:C1',
      'A2:J2',
      'A3:J3',
      'A5:A6',
      'B5:B6',
      'C5:C6',
      'D5:G5',
      'H5:H6',
      'I5:I6',
      'J5:J6',
      'A15:C15',
    ],
    rows: [
      ['UBND TỈNH MẪU'],
      ['BÁO CÁO TÌNH HÌNH TIẾP NHẬN HỒ SƠ THỦ TỤC HÀNH CHÍNH'],
      ['(Tháng 10 năm 2026)'],
      [],
      [
        'STT',
        'Mã định danh',
        'Đơn vị',
        'Tiếp nhận',
        none,
        none,
        none,
        'Tỷ\u00a0lệ nộp trực tuyến (%)',
        'Đánh giá',
        'Ghi chú',
      ],
      [none, none, none, 'Tổng số', 'Trực tuyến', 'Trực tiếp', 'BCCI'],
      ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)=(5)/(4)', '(9)', '(10)'],
      ['I', none, 'SỞ, BAN, NGÀNH', '1.504', '1.234', '260', '10', '82,05'],
      ['1', 'H99.07', 'Sở Y tế', '1.284', '1.104', '170', '10', '85,98', 'Đạt'],
      ['2', 'H99.03', 'Sở Tài chính (1)', '220', '130', '90', '0', '59,09', 'Đạt'],
      ['3', 'H99.04', 'Sở GD&ĐT', '0', '0', '0', '0', '-', none, 'Không phát sinh'],
      ['II', none, 'XÃ, PHƯỜNG', '162', '97', '65', '0', '59,88'],
      ['1', '07001', 'UBND P. Đông Mai', '120', '85', '35', '0', '70,83', 'Đạt'],
      ['2', '07002', 'UBND xã Hoà Sơn', '42', '12', '30', '0', '28,57', 'Chưa đạt'],
      ['Tổng cộng', none, none, '1.666', '1.331', '325', '10', '79,89'],
      [],
      ['(1) Gồm cả hồ sơ của các phòng trực thuộc.'],
      [none, none, none, none, none, none, none, 'Mẫu, ngày 05 tháng 11 năm 2026'],
      [none, none, none, none, none, none, none, 'NGƯỜI LẬP BIỂU'],
    ],
  };
}

/** In the letters of TCVN3: a renamed unit, periods as dates, rates as percentages, a hidden row and a hidden sheet, formulas. */
function quarterly(): WrittenSheet {
  const old = (text: string): WrittenCell => ({ value: toTcvn3(text), font: '.VnTime' });
  const month = (serial: number): WrittenCell => ({ value: serial, format: 'mm/yyyy' });
  const rate = (value: number, formula: string): WrittenCell => ({
    value,
    formula,
    format: '0.00%',
  });
  const row = (
    order: number,
    name: string,
    serial: number,
    counts: readonly [number, number],
  ): WrittenCell[] => {
    const at = String(order + 3);
    return [
      order,
      old(name),
      month(serial),
      ...counts,
      rate(counts[1] / counts[0], `E${at}/D${at}`),
    ];
  };
  return {
    name: 'Q1',
    merges: ['A1:F1'],
    hiddenRows: [6],
    rows: [
      [old('Báo cáo kết quả tiếp nhận hồ sơ')],
      [],
      [
        'TT',
        old('Đơn vị'),
        old('Kỳ'),
        old('Tổng số hồ sơ tiếp nhận'),
        old('Hồ sơ nộp trực tuyến'),
        old('Tỷ lệ hồ sơ nộp trực tuyến'),
      ],
      row(1, 'Sở Thông tin và Truyền thông', 45_689, [50, 25]),
      row(2, 'Sở Thông tin và Truyền thông', 45_717, [57, 28]),
      row(3, 'Sở Y tế', 45_689, [900, 700]),
      row(4, 'Sở Y tế', 45_717, [1000, 800]),
      row(5, 'Phường Đông Mai', 45_717, [112, 55]),
      row(6, 'UBND xã Qui Đạt', 45_717, [30, 0]),
      [
        undefined,
        old('Cộng'),
        undefined,
        { value: 2149, formula: 'SUM(D4:D9)' },
        { value: 1608, formula: 'SUM(E4:E9)' },
      ],
    ],
  };
}

function lists(): WrittenSheet {
  return {
    name: 'Danh mục',
    hidden: true,
    rows: [
      ['Đơn vị', 'Tổng số hồ sơ tiếp nhận'],
      ['Sở Y tế', 7],
    ],
  };
}

function august(): WrittenSheet {
  return {
    name: 'T8',
    rows: [
      ['Số liệu tháng 8/2026'],
      ['STT', 'Tên đơn vị', 'Tổng số hồ sơ tiếp nhận', 'Hồ sơ nộp trực tuyến'],
      [1, 'Sở Y tế', 1000, 800],
    ],
  };
}

/** Everything goes wrong: misspelt names, duplicates, what Excel makes of codes and numbers, failed formulas, a total that is none. */
function september(): WrittenSheet {
  const none = undefined;
  return {
    name: 'T9',
    rows: [
      ['Số liệu tháng 9/2026'],
      [
        'STT',
        'Mã',
        'Tên đơn vị',
        'Tổng số hồ sơ tiếp nhận',
        'Hồ sơ nộp trực tuyến',
        'Tỷ lệ hồ sơ được số hóa',
        'Dân số',
      ],
      [1, 'H99.07', 'Sở Y tế', 1.3, 1100, { value: 0.9, format: '0.0%' }, none],
      [2, 'H99.03', 'Sở Tài chính', 90, 95, { error: '#DIV/0!', formula: 'F9/0' }, none],
      [
        3,
        'H99.04',
        'Sở Giáo dục',
        { formula: 'SUM(D20:D30)' },
        3,
        { value: 0.75, format: '0.0%' },
        none,
      ],
      [4, 7001, 'Phường Đông Mại', 120, 60, { value: 45_682, format: 'd-mmm' }, 12_000],
      [
        5,
        { value: 45_689, format: 'd-mmm' },
        'Xã Hòa Sơn',
        40,
        none,
        { value: 0.5, format: '0.0%' },
        9_000,
      ],
      [6, 7003, 'Tân Tiến', 30, 15, { value: 0.25, format: '0.0%' }, 8_000],
      [7, 7003, 'Xã Tân Tiến', 30, 15, '=HYPERLINK("http://example.org")', 8_000],
      [none, none, 'Tổng số', 999, 1291],
    ],
  };
}

if (process.argv[1] === import.meta.filename)
  for (const [name, bytes] of Object.entries(workbooks)) writeFileSync(join(folder, name), bytes);
