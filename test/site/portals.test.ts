import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSite } from './build.ts';
import {
  elements,
  filesIn,
  linksOf,
  pagesIn,
  readPage,
  rowsOf,
  textOf,
  withClass,
} from './page.ts';
import { copyPortal, fixture, suiteFolder } from './portal-folder.ts';

describe('a portal of levels, units, indicators and observations alone', () => {
  const folder = suiteFolder();

  test('is built, and shows what it has', async () => {
    const site = await buildSite({
      root: fixture('portals/minimal'),
      outDir: join(folder, 'dist'),
    });
    const [table] = elements(readPage(site, 'xep-hang/ho-so-truc-tuyen/so/').main, 'table');
    expect(table && rowsOf(table)).toEqual([
      ['1', 'Sở Y tế', '12,5 %'],
      ['2', 'Sở Tư pháp', '7 %'],
    ]);
    expect(filesIn(site).filter((file) => file.endsWith('.csv'))).toEqual([
      'du-lieu/indicators.csv',
      'du-lieu/levels.csv',
      'du-lieu/observations.csv',
      'du-lieu/units.csv',
    ]);
    expect(filesIn(site).some((file) => file.startsWith('en/'))).toBe(false);
    const links = pagesIn(site).flatMap(({ document }) => linksOf(document));
    expect(links.filter((link) => /nhiem-vu|thuat-ngu/.test(link))).toEqual([]);
  });
});

describe('a portal without targets, sources and directives', () => {
  const folder = suiteFolder();
  let site = '';
  const more = (rows: string) => (text: string) => text + rows;

  beforeAll(async () => {
    const root = copyPortal(fixture('portals/minimal'), join(folder, 'portal'), {
      'data/portal.yaml': (text) => text.replace(/languages: .*/, 'languages: [vi, en]'),
      'data/indicators.csv': more('tai-khoan,Số tài khoản,count,none,0,Số tài khoản đã mở.\n'),
      'data/procedures.csv': more(
        'procedure,name,field,service_level,level,valid_from,valid_to\n' +
          'nay,Một,Đất đai,toan-trinh,so,,\nsau,Hai,Đất đai,toan-trinh,so,2100-01-01,\n' +
          'cu,Ba,Đất đai,toan-trinh,so,,2020-01-01\n',
      ),
      'data/observations/so-dem.csv': more(
        'unit,indicator,period,numerator,denominator,value\n' +
          'so-y-te,ho-so-truc-tuyen,2022-02,10,40,\nso-tu-phap,ho-so-truc-tuyen,2022-02,,,7\n',
      ),
      'data/observations/luy-ke.csv': more(
        'unit,indicator,period,value,status\n' +
          ['2022-01/2022-02', '2022-01/2022-03']
            .flatMap((period) => [
              `so-y-te,ho-so-truc-tuyen,${period},12.5,`,
              `so-y-te,tai-khoan,${period},7,`,
              `so-tu-phap,tai-khoan,${period},,M`,
            ])
            .join('\n') +
          '\n',
      ),
    });
    site = await buildSite({ root, outDir: join(folder, 'dist') });
  });

  test('says once on its home page what it holds, and calls upon nobody', () => {
    const { main } = readPage(site, '');
    const told = elements(main, 'p').map(textOf);
    expect(told.filter((words) => words.startsWith('Cổng công khai'))).toHaveLength(1);
    expect(elements(main, 'h2').map(textOf)).not.toContain('Cần chú ý');
  });

  test('has no table without rows', () => {
    const empty = pagesIn(site).filter(({ document }) =>
      elements(document, 'tbody').some((body) => elements(body, 'tr').length === 0),
    );
    expect(empty.map(({ file }) => file)).toEqual([]);
  });

  test('tells of a change where the table shows one, in whole words', () => {
    const told = (address: string) => textOf(readPage(site, address).main);
    const since = 'Change since the first 2 months of 2022';
    expect(told('en/xep-hang/ho-so-truc-tuyen/so/2022-01--2022-03/')).toContain(since);
    expect(told('en/xep-hang/tai-khoan/so/2022-01--2022-03/')).not.toContain('Change since');
  });

  test('says which of its figures are not computed, where some are', () => {
    const told = (period: string) =>
      textOf(readPage(site, `en/xep-hang/ho-so-truc-tuyen/so/${period}/`).main);
    expect(told('2022-01')).toContain('Figures taken as the document prints them');
    expect(told('2022-02')).toContain('Figures without counts are taken as the document prints');
  });

  test.each(['thu-tuc/', 'thu-tuc/linh-vuc/dat-dai/'])(
    'parts services of today, to come and no more, each with anchors of its own: %s',
    (address) => {
      const { main } = readPage(site, address);
      const anchors = elements(main, '*').flatMap(({ attribs }) => attribs['id'] ?? []);
      expect(anchors).toEqual(expect.arrayContaining(['linh-vuc-dat-dai', 'sap-co', 'khong-con']));
      expect(new Set(anchors).size).toBe(anchors.length);
      expect(textOf(main)).toContain('1 thủ tục sắp có');
      expect(textOf(main)).toContain('từ ngày 01/01/2100');
    },
  );

  test('says from when a service to come takes dossiers, of no other', () => {
    const filing = (procedure: string, language = '') =>
      textOf(readPage(site, `${language}thu-tuc/${procedure}/`).main);
    expect(filing('sau')).toContain('Dịch vụ này nhận hồ sơ trực tuyến từ ngày 01/01/2100.');
    expect(filing('sau', 'en/')).toContain(
      'This service takes dossiers online from 1 January 2100.',
    );
    for (const other of ['nay', 'cu']) expect(filing(other)).not.toContain('trực tuyến từ ngày');
  });

  test('says once that an indicator does not apply', () => {
    const { main } = readPage(site, 'don-vi/so-tu-phap/');
    const cells = elements(main, 'td').map((cell) => textOf(cell).trim());
    expect(cells).toContain('Không áp dụng');
    expect(cells.filter((words) => /Không áp dụng.*Không áp dụng/.test(words))).toEqual([]);
  });
});

describe('invented figures', () => {
  const folder = suiteFolder();
  const notices = (site: string) =>
    pagesIn(site).map(({ file, document }) => ({
      file,
      notice: withClass(document, 'notice').map(textOf).join(' ') !== '',
      noindex: elements(document, 'meta').some(
        ({ attribs }) => attribs['name'] === 'robots' && attribs['content'] === 'noindex',
      ),
    }));

  test('are marked on every page, and kept out of search engines', async () => {
    const site = await buildSite({ root: fixture('sound'), outDir: join(folder, 'dist') });
    const pages = notices(site);
    expect(pages.length).toBeGreaterThan(20);
    expect(pages.filter(({ notice, noindex }) => !notice || !noindex)).toEqual([]);
    const words = (address: string) =>
      withClass(readPage(site, address).document, 'notice').map(textOf);
    expect(words('')).toEqual([expect.stringMatching(/^Dữ liệu mẫu: /)]);
    expect(words('en/')).toEqual([expect.stringMatching(/^Sample data: /)]);
  });

  test('real ones are not', () => {
    const pages = notices(inject('built').root);
    // What a search finds is no page to find.
    const lasting = pages.filter(({ file }) => !file.endsWith('tim-kiem/index.html'));
    expect(lasting.filter(({ notice, noindex }) => notice || noindex)).toEqual([]);
  });
});

describe('a portal with hostile names', () => {
  const folder = suiteFolder();
  let site = '';
  const names = [
    "=cmd|' /C calc'!A0",
    '-2+3',
    '@SUM(A1:A9)',
    '<script>alert(3)</script>',
    '<img src=x onerror=alert(4)>',
    '{x} ${y} {{z}}',
    'x" onmouseover="alert(5)',
    '__proto__',
  ];

  beforeAll(async () => {
    site = await buildSite({ root: fixture('portals/hostile'), outDir: join(folder, 'dist') });
  });

  test('shows them as text', () => {
    const { main } = readPage(site, 'xep-hang/ti-le/so/');
    const [table] = elements(main, 'table');
    expect(
      table &&
        rowsOf(table)
          .map(([, name]) => name)
          .sort(),
    ).toEqual([...names].sort());
  });

  test('makes no element and no attribute of them', () => {
    for (const { file, document } of pagesIn(site)) {
      const all = elements(document, '*');
      const made = all.filter(({ name }) => ['img', 'i', 'b', 'iframe'].includes(name));
      // The one of the page itself.
      const styles = all.filter(({ name }) => name === 'style').length;
      const scripts = all.filter(({ name, attribs }) => name === 'script' && !('src' in attribs));
      const handlers = all.filter(({ attribs }) =>
        Object.keys(attribs).some((one) => /^on/.test(one)),
      );
      const titles = all.filter(({ name }) => name === 'title').length;
      expect({ file, made, styles, scripts, handlers, titles }).toEqual({
        file,
        made: [],
        styles: 1,
        scripts: [],
        handlers: [],
        titles: 1,
      });
    }
  });

  test('has no live formula in a download, and numbers stay numbers', () => {
    const cells = filesIn(site)
      .filter((file) => file.endsWith('.csv'))
      .flatMap((file) => {
        const text = readFileSync(join(site, file), 'utf8').slice(1);
        return Papa.parse<string[]>(text, { skipEmptyLines: true }).data.flat();
      });
    const live = cells.filter((cell) => /^[=+\-@\t\r\n\0]/.test(cell));
    expect(live).toEqual(['-0.5']);
    for (const name of names.slice(0, 3)) expect(cells).toContain(`'${name}`);
    for (const name of names.slice(3)) expect(cells).toContain(name);
  });
});
