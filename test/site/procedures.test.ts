import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { linksOf, readPage, textOf } from './page.ts';

const site = inject('built').root;
const letter = '/van-ban/duc-tho-2440-ubnd-vh/';

test('fields that a letter names are listed with the letter, and no procedure is made up of them', () => {
  const { main } = readPage(site, 'thu-tuc/');
  for (const field of ['Đăng ký kinh doanh', 'Cấp phép xây dựng', 'vệ sinh an toàn thực phẩm'])
    expect(textOf(main)).toContain(field);
  const links = linksOf(main);
  expect(links).toContain(`${letter}#linh-vuc`);
  expect(links.filter((href) => /\/thu-tuc\/./.test(href))).toEqual([]);
  expect(linksOf(readPage(site, letter.slice(1)).main)).toContain('/thu-tuc/');
});

test('levels of the former scheme are explained with the day on which they were replaced', () => {
  expect(textOf(readPage(site, 'thu-tuc/').main)).toMatch(/Mức độ 3 .*24\/6\/2022.*01\/7\/2026/s);
  expect(textOf(readPage(site, 'en/thu-tuc/').main)).toMatch(/Level 3 .*24 June 2022/s);
});

test('a portal without help points, channels and broadcasts has no page of help, and no link to one', () => {
  expect(existsSync(join(site, 'ho-tro'))).toBe(false);
  expect(linksOf(readPage(site, '').document)).not.toContain('/ho-tro/');
});
