import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSite } from './build.ts';
import { elements, filesIn, linksOf, readPage, textOf, withClass } from './page.ts';
import { fixture, suiteFolder } from './portal-folder.ts';

const folder = suiteFolder();
let site = '';

beforeAll(async () => {
  site = await buildSite({
    root: fixture('portals/guides'),
    outDir: join(folder, 'dist'),
    variables: { BUILD_DATE: '2026-12-01' },
  });
});

const words = (address: string) => textOf(readPage(site, address).main).replaceAll(/\s+/g, ' ');

describe('a guide', () => {
  test('expands an abbreviation where it comes first, and leads to the glossary each time', () => {
    const { main } = readPage(site, 'huong-dan/dai/');
    expect(words('huong-dan/dai/')).toContain('Nộp qua dịch vụ công trực tuyến (DVCTT).');
    expect(words('huong-dan/dai/')).toContain('Chọn DVCTT ở đầu trang.');
    const terms = elements(main, 'a').filter(({ attribs }) =>
      attribs['href']?.startsWith('/thuat-ngu/#'),
    );
    expect(terms.map(({ attribs }) => attribs['aria-label'])).toEqual([
      undefined,
      'DVCTT, dịch vụ công trực tuyến',
    ]);
  });

  test('places what its author left out, and no heading twice', () => {
    const headings = elements(readPage(site, 'huong-dan/dai/').main, 'h2').map(textOf);
    expect(headings).toEqual([
      'Chuẩn bị trước',
      'Các bước',
      'Câu hỏi thường gặp',
      'Nơi được giúp',
      'Hướng dẫn này phục vụ việc gì',
      'Nguồn',
    ]);
  });

  test('names each step by an address, and gives its picture its size', () => {
    const { main } = readPage(site, 'huong-dan/dai/');
    const steps = elements(main, 'li').flatMap(({ attribs }) => attribs['id'] ?? []);
    expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `buoc-${String(number)}`));
    const [picture] = elements(main, 'img');
    expect(picture?.attribs).toMatchObject({ width: '40', height: '30', loading: 'lazy' });
    expect(filesIn(site)).toContain(picture?.attribs['src']?.slice(1));
  });

  test('shows the Vietnamese text, marked as such, where there is no other', () => {
    const { main } = readPage(site, 'en/huong-dan/qua-han/');
    expect(words('en/huong-dan/qua-han/')).toContain('This guide is in Vietnamese only.');
    expect(elements(main, 'h1').map(({ attribs }) => attribs['lang'])).toEqual(['vi']);
    const english = elements(readPage(site, 'en/huong-dan/dai/').main, 'h1');
    expect(english.map(({ attribs }) => attribs['lang'])).toEqual([undefined]);
  });

  test('does not part the syllables of a word in its title', () => {
    expect(readPage(site, 'huong-dan/dai/').html).toMatch(
      /<h1[^>]*>[^<]*nhiều cơ\u00A0quan khác nhau/,
    );
  });

  test('past its day of review says so, on its page and in the list', () => {
    expect(words('huong-dan/qua-han/')).toContain(
      'phải được kiểm tra lại trước ngày 01/7/2026 mà chưa làm',
    );
    expect(withClass(readPage(site, 'huong-dan/').main, 'due').map(textOf)).toEqual([
      'cần kiểm tra lại',
    ]);
    expect(words('huong-dan/dai/')).not.toContain('Cần kiểm tra lại');
  });

  test('without steps has no board, and one without a script no radio page', () => {
    const forms = filesIn(site).filter((file) => /^huong-dan\/.+\/.+\/index/.test(file));
    expect(forms).toEqual(['huong-dan/dai/bang/a3/index.html', 'huong-dan/dai/bang/index.html']);
    const links = linksOf(readPage(site, 'huong-dan/').main);
    expect(links.filter((link) => /qua-han\/.|phat-thanh/.test(link))).toEqual([]);
  });

  test('and the indicator it helps to raise lead to each other', () => {
    const ranking = '/xep-hang/ho-so-truc-tuyen/so/';
    expect(linksOf(readPage(site, 'huong-dan/dai/').main)).toContain(ranking);
    expect(linksOf(readPage(site, ranking.slice(1)).main)).toContain('/huong-dan/dai/');
    const dated = readPage(site, `${ranking.slice(1)}2022-01/`).main;
    expect(linksOf(dated)).not.toContain('/huong-dan/dai/');
  });
});

describe('a board', () => {
  test('of a portal without an address has no code, and says what to set', () => {
    const { main } = readPage(inject('built').root, 'huong-dan/nop-ho-so-truc-tuyen/bang/');
    expect(withClass(main, 'qr')).toEqual([]);
    expect(withClass(main, 'missing').map(textOf)).toEqual([expect.stringContaining('site_url')]);
  });

  test('of a portal with invented names says that they are', () => {
    const board = readPage(site, 'huong-dan/dai/bang/').main;
    expect(withClass(board, 'specimen').map(textOf)).toEqual([expect.stringMatching(/^BẢN MẪU/)]);
  });
});

test('guides and directives of this portal lead to each other', () => {
  const { root } = inject('built');
  const guide = '/huong-dan/nop-ho-so-truc-tuyen/';
  const served = linksOf(readPage(root, guide.slice(1)).main).filter((link) =>
    /^\/van-ban\/[^/]+\/$/.test(link),
  );
  expect(served.length).toBeGreaterThan(2);
  for (const directive of served)
    expect(linksOf(readPage(root, directive.slice(1)).main)).toContain(guide);
});

describe('words of the glossary', () => {
  test('lead to the guides and directives that use them, and to the search where there are more', () => {
    const { root } = inject('built');
    const links = linksOf(readPage(root, 'thuat-ngu/').main);
    expect(links).toContain('/huong-dan/nop-ho-so-truc-tuyen/');
    expect(links.filter((link) => /^\/van-ban\/[^/]+\/$/.test(link)).length).toBeGreaterThan(5);
    expect(links.filter((link) => link.startsWith('/tim-kiem/?q=')).length).toBeGreaterThan(0);
  });

  test('do so in the smallest portal too', () => {
    expect(linksOf(readPage(site, 'thuat-ngu/').main)).toContain('/huong-dan/dai/');
  });
});
