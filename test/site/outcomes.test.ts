import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { elements, filesIn, linksOf, readPage, textOf } from './page.ts';
import type { Element } from './page.ts';

/** What became of the five letters, as readers see it. The figures are written here by hand, not read from the data. */
const { root } = inject('built');

/** What stands under a target on the page of a directive. */
function outcomeOf(directive: string, target: string): string {
  const { main } = readPage(root, `van-ban/${directive}/`);
  const section = elements(main, 'section').find(
    ({ attribs }) => attribs['aria-labelledby'] === `chi-tieu-${target}`,
  );
  if (section === undefined) throw new Error(`${directive} sets no ${target}`);
  return textOf(section);
}

/** The parts of a list of units, by what came of them. */
function listsOf(details: Element): readonly (readonly [string, number])[] {
  const names = elements(details, 'p').map(textOf);
  return elements(details, 'ul').map((list, index) => [
    names[index] ?? '',
    elements(list, 'li').length,
  ]);
}

describe('the letter of 2019', () => {
  const letter = 'bac-giang-2019-05-ubnd-kstt';

  test('asked thirteen departments and ten districts for 30 %, and none reached it', () => {
    const told = outcomeOf(letter, 'bac-giang-2019-toi-thieu-30');
    expect(told).toContain('từ 30 % trở lên');
    expect(told).toMatch(
      /Sở, cơ quan thuộc UBND tỉnh ?, 4 tháng đầu năm 2019: 0 đạt, 13 chưa đạt, 4 chưa có số liệu/,
    );
    expect(told).toMatch(/Huyện, .+ ?, 4 tháng đầu năm 2019: 0 đạt, 10 chưa đạt/);
    expect(told).toContain('Sở Y tế tỉnh Bắc Giang 0,4 %, thiếu 29,6 điểm phần trăm');
    const { main } = readPage(root, `van-ban/${letter}/`);
    const [departments] = elements(main, 'details').filter((one) =>
      textOf(one).includes('Danh sách 17'),
    );
    expect(listsOf(departments!)).toEqual([
      ['Chưa đạt:', 13],
      ['Chưa có số liệu:', 4],
    ]);
  });

  test('leads to the ranking, quotes what it threatens, judges nobody', () => {
    const { main } = readPage(root, `van-ban/${letter}/`);
    expect(linksOf(main)).toContain('/xep-hang/ho-so-muc-do-3-4/so-nganh/2019-01--2019-04/');
    expect(elements(main, 'blockquote').length).toBe(3);
    expect(textOf(main)).toContain('không tính mức xử lý và không đánh giá cá nhân');
  });
});

test.each([
  ['bac-giang-2022-nop-truc-tuyen-50', '50', '49,11 %, thiếu 0,89 điểm phần trăm'],
  ['bac-giang-2022-dich-vu-co-ho-so-85', '85', '55 %, thiếu 30 điểm phần trăm'],
  ['bac-giang-2022-thanh-toan-30', '30', '5,83 %, thiếu 24,17 điểm phần trăm'],
])('the letter of 2022: %s asks for %s % and was missed', (target, value, outcome) => {
  const told = outcomeOf('bac-giang-2022-stttt-cntt-tt', target);
  expect(told).toContain(`từ ${value} % trở lên`);
  expect(told).toContain(`chưa đạt: ${outcome}`);
});

test.each([
  ['duc-tho-2020-xa-20-ho-so', 'từ 20 trở lên'],
  ['duc-tho-2020-xa-25', 'từ 25 % trở lên'],
  ['duc-tho-2020-phong-ban-30', 'từ 30 % trở lên'],
])('the letter of Đức Thọ: nothing was published on %s', (target, demand) => {
  const told = outcomeOf('duc-tho-2440-ubnd-vh', target);
  expect(told).toContain(demand);
  expect(told).toContain('chưa có số liệu công bố');
  expect(told).not.toMatch(/\d (chưa )?đạt/);
});

test('the tasks of the letters stand under one of the three views each, with the one day that a letter names', () => {
  for (const view of ['', 'theo-don-vi/', 'theo-van-ban/']) {
    const { main } = readPage(root, `nhiem-vu/${view}`);
    const tasks = elements(main, 'tr').filter(({ attribs }) =>
      (attribs['id'] ?? '').startsWith('nhiem-vu-'),
    );
    expect(tasks).toHaveLength(43);
    const [video] = tasks.filter(({ attribs }) => attribs['id'] === 'nhiem-vu-bac-giang-2020-3');
    expect(textOf(video!)).toContain('Chậm nhất ngày 14/9/2020');
    const [group] = elements(main, 'section').filter((each) => textOf(each).includes('video'));
    expect(textOf(group!)).toContain('chưa có thông tin về kết quả');
  }
});

test('no file of the site carries a mobile number', () => {
  const texts = filesIn(root).filter((file) => /\.(?:html|json|csv|xml|ics|js|txt)$/.test(file));
  expect(texts.length).toBeGreaterThan(300);
  const mobile = /(?:\+84|\b0)[35789](?:[ .]?\d){8}\b/;
  const found = texts.filter((file) => mobile.test(readFileSync(join(root, file), 'utf8')));
  expect(found).toEqual([]);
});

test('a document that is only cited says so, and who cites it', () => {
  const { main } = readPage(root, 'en/van-ban/chinh-phu-01-nq-cp-2022/');
  expect(textOf(main)).toContain('The text of this document is not held here');
  expect(linksOf(main)).toContain('/en/van-ban/bac-giang-2022-stttt-cntt-tt/');
});

test('the register is filtered without JavaScript, each value with its number', () => {
  const { main } = readPage(root, 'van-ban/nam/2022/');
  const listed = elements(main, 'section').flatMap((section) => elements(section, 'li'));
  const { main: whole } = readPage(root, 'van-ban/');
  expect(textOf(elements(whole, 'nav').at(-1)!)).toContain(`2022 (${String(listed.length)})`);
  expect(listed.length).toBeGreaterThan(3);
});

test('the page of a unit tells its targets and its tasks', () => {
  const { main } = readPage(root, 'don-vi/bac-giang-so-y-te/');
  const links = linksOf(main);
  expect(links).toContain('/nhiem-vu/chi-tieu/bac-giang-2019-toi-thieu-30/');
  expect(links).toContain('/van-ban/bac-giang-2019-05-ubnd-kstt/#nhiem-vu-bac-giang-2019-1a');
  const tasks = textOf(main).split('Nhiệm vụ được giao')[1] ?? '';
  for (const action of [
    'Tiếp tục phát huy',
    'Kiểm điểm trách nhiệm',
    'Xây dựng video',
    '100% nộp hồ sơ',
  ])
    expect(tasks).toContain(action);
  expect(tasks).toContain('Cổng thông tin điện tử tỉnh. Chậm nhất ngày 14/9/2020.');
  const { main: named } = readPage(root, 'don-vi/duc-tho-trung-tam-hanh-chinh-cong/');
  expect(textOf(named)).toMatch(/Giao đích danh đơn vị: .+ giúp người dân quét \(scan\) hồ sơ/);
});
