import { describe, expect, inject, test } from 'vitest';
import { elements, readPage, rowsOf, textOf, withClass } from './page.ts';
import type { Page } from './page.ts';

/** What the five letters say, as readers see it. The figures are written here by hand, not read from the data. */
const { root } = inject('built');

const departments = 'xep-hang/ho-so-muc-do-3-4/so-nganh/2019-01--2019-04/';

/** The cells of the ranked units, then of those that are not ranked. */
function rankingOf(address: string) {
  const page = readPage(root, address);
  const [ranked, unranked] = elements(page.main, 'table');
  if (ranked === undefined) throw new Error(`${address} has no table`);
  return { page, ranked: rowsOf(ranked), unranked: unranked === undefined ? [] : rowsOf(unranked) };
}

describe('the departments of Bắc Giang, first four months of 2019', () => {
  const vi = rankingOf(departments);
  const en = rankingOf(`en/${departments}`);

  test('in Vietnamese: 29,6 % first, five share the ninth place, the target missed by all thirteen', () => {
    expect(vi.ranked).toEqual([
      ['1', 'Sở Thông tin và Truyền thông tỉnh Bắc Giang', '29,6 %', 'Chưa đạt'],
      ['2', 'Sở Giao thông vận tải tỉnh Bắc Giang', '21 %', 'Chưa đạt'],
      ['3', 'Sở Tư pháp tỉnh Bắc Giang', '11,2 %', 'Chưa đạt'],
      ['4', 'Ban Quản lý các Khu công nghiệp tỉnh Bắc Giang', '6 %', 'Chưa đạt'],
      ['5', 'Sở Giáo dục và Đào tạo tỉnh Bắc Giang', '2,7 %', 'Chưa đạt'],
      ['6', 'Sở Văn hóa, Thể thao và Du lịch tỉnh Bắc Giang', '2,3 %', 'Chưa đạt'],
      ['7', 'Sở Lao động - Thương binh và Xã hội tỉnh Bắc Giang', '1,8 %', 'Chưa đạt'],
      ['8', 'Sở Y tế tỉnh Bắc Giang', '0,4 %', 'Chưa đạt'],
      ['=9', 'Sở Khoa học và Công nghệ tỉnh Bắc Giang', '0 %', 'Chưa đạt'],
      ['=9', 'Sở Ngoại vụ tỉnh Bắc Giang', '0 %', 'Chưa đạt'],
      ['=9', 'Sở Nội vụ tỉnh Bắc Giang', '0 %', 'Chưa đạt'],
      ['=9', 'Sở Tài nguyên và Môi trường tỉnh Bắc Giang', '0 %', 'Chưa đạt'],
      ['=9', 'Sở Xây dựng tỉnh Bắc Giang', '0 %', 'Chưa đạt'],
    ]);
  });

  test('in English: the same ranks and figures', () => {
    expect(en.ranked.map(([rank, , value, target]) => [rank, value, target])).toEqual(
      vi.ranked.map(([rank, , value]) => [
        rank,
        value?.replace(',', '.').replace(' %', '%'),
        'Not met',
      ]),
    );
    expect(en.ranked[0]).toEqual([
      '1',
      'Department of Information and Communications, Bắc Giang',
      '29.6%',
      'Not met',
    ]);
  });

  test('four are not ranked, with the reason', () => {
    const names = [
      'Sở Công Thương',
      'Sở Kế hoạch và Đầu tư',
      'Sở Nông nghiệp và Phát triển nông thôn',
    ];
    expect(vi.unranked).toEqual(
      [...names, 'Sở Tài chính'].map((name) => [
        `${name} tỉnh Bắc Giang`,
        'Chưa có số liệu – Văn bản nêu là sở có tỷ lệ cao, không ghi con số và thứ tự.',
      ]),
    );
    expect(en.unranked).toHaveLength(4);
    for (const [, reason] of en.unranked)
      expect(reason).toBe(
        'Not reported – Named by the letter as a department with a high rate, without a figure or an order.',
      );
  });

  test('the finding says it in a sentence', () => {
    expect(findingOf(vi.page)).toBe(
      '4 tháng đầu năm 2019, Sở Thông tin và Truyền thông tỉnh Bắc Giang có tỷ lệ cao nhất trong 13 sở, cơ quan thuộc UBND tỉnh có số liệu: 29,6 %; không đơn vị nào đạt chỉ tiêu từ 30 % trở lên; 4 đơn vị chưa có số liệu.',
    );
    expect(findingOf(en.page)).toMatch(
      /29\.6% .*; none met the target of at least 30%; 4 units have no figure\.$/,
    );
  });
});

describe('Bắc Giang, 2022', () => {
  const vi = readPage(root, 'don-vi/bac-giang/');
  const en = readPage(root, 'en/don-vi/bac-giang/');

  test.each([
    ['nop-truc-tuyen', '49,11 %', 'từ 50 % trở lên, còn thiếu 0,89 điểm phần trăm'],
    ['dich-vu-co-ho-so', '55 %', 'từ 85 % trở lên, còn thiếu 30 điểm phần trăm'],
    ['thanh-toan-cong-quoc-gia', '5,83 %', 'từ 30 % trở lên, còn thiếu 24,17 điểm phần trăm'],
  ])('%s: %s against its target', (indicator, figure, target) => {
    const result = resultOf(vi, indicator);
    expect(withClass(result, 'figure').map(textOf)).toEqual([figure]);
    expect(textOf(result)).toContain(`Chưa đạt chỉ tiêu ${target}.`);
    const [number = ''] = figure.split(' ');
    expect(withClass(resultOf(en, indicator), 'figure').map(textOf)).toEqual([
      `${number.replace(',', '.')}%`,
    ]);
  });

  test('electronic results: 2,37 %, with no target but a call', () => {
    const text = textOf(resultOf(vi, 'ket-qua-dien-tu'));
    expect(text).toContain('2,37 %');
    expect(text).not.toContain('chỉ tiêu');
    expect(text).toMatch(/Yêu cầu chung, không dùng để chấm: .* chung 100 %/);
  });

  test('the calls of 100 % stand apart from the targets', () => {
    for (const indicator of ['nop-truc-tuyen', 'thanh-toan-cong-quoc-gia', 'ket-qua-dien-tu']) {
      const [before = '', after = ''] = textOf(resultOf(vi, indicator)).split(
        'Yêu cầu chung, không dùng để chấm:',
      );
      expect(before).not.toContain('yêu cầu chung');
      expect(after).toContain('yêu cầu chung 100 %');
    }
    expect(textOf(resultOf(vi, 'dich-vu-co-ho-so'))).not.toContain('Yêu cầu chung');
  });

  test('the home page sets the same figures beside their targets, without the calls', () => {
    const home = textOf(readPage(root, '').main);
    for (const part of ['49,11 %', '55 %', '5,83 %', '2,37 %', '50 %', '85 %', '30 %'])
      expect(home).toContain(part);
    expect(home).not.toContain('yêu cầu chung');
  });
});

describe('Quảng Nam, January 2022', () => {
  const address = 'xep-hang/ho-so-muc-do-3-4/khoi/2022-01/';

  test('35,9 / 1,43 / 1,8 %, listed and not ranked', () => {
    const { ranked } = rankingOf(address);
    expect(ranked.map(([name, value]) => [name, value])).toEqual([
      ['Cấp tỉnh, tỉnh Quảng Nam (số gộp)', '35,9 %'],
      ['Cấp xã, tỉnh Quảng Nam (số gộp)', '1,8 %'],
      ['Cấp huyện, tỉnh Quảng Nam (số gộp)', '1,43 %'],
    ]);
    expect(rankingOf(`en/${address}`).ranked.map(([, value]) => value)).toEqual([
      '35.9%',
      '1.8%',
      '1.43%',
    ]);
  });
});

function findingOf(page: Page): string {
  return withClass(page.main, 'finding').map(textOf).join('\n');
}

function resultOf(page: Page, indicator: string) {
  const section = elements(page.main, 'section').find(
    (one) => elements(one, 'h2')[0]?.attribs['id'] === `ket-qua-${indicator}`,
  );
  if (section === undefined) throw new Error(`${page.file} shows no ${indicator}`);
  return section;
}

test('the home page names the departments and districts that missed the target of 2019', () => {
  const vi = textOf(readPage(root, '').main);
  expect(vi).toMatch(/Sở, cơ quan thuộc UBND tỉnh\s*4 tháng đầu năm 2019\s*13 trên 13 đơn vị/);
  expect(vi).toMatch(
    /Huyện, thị xã, thành phố thuộc tỉnh\s*4 tháng đầu năm 2019\s*10 trên 10 đơn vị/,
  );
  expect(textOf(readPage(root, 'en/').main)).toMatch(/13 of 13/);
});
