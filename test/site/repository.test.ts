import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from './build.ts';
import { elements, linksOf, pagesIn, readPage } from './page.ts';
import { copyPortal, repository, suiteFolder } from './portal-folder.ts';

describe('a portal in a public repository', () => {
  const address = 'https://github.com/tinh-mau/cong-khai';
  const folder = suiteFolder();
  let site = '';

  beforeAll(async () => {
    const root = copyPortal(repository, join(folder, 'portal'), {
      'data/portal.yaml': (text) => text.replace(/^repository:$/m, `repository: ${address}`),
    });
    site = await buildSite({ root, outDir: join(folder, 'dist') });
  });

  test('each figure of a ranking leads to its line, and that line holds it', () => {
    const rankings = pagesIn(site).filter(
      ({ file, main }) => /xep-hang\/.+\/.+\/.+\//.test(file) && elements(main, 'data').length > 0,
    );
    const figures = rankings.flatMap(({ main, file }) =>
      elements(main, 'tr').flatMap((row) => {
        const [figure] = elements(row, 'data');
        const unit = linksOf(row)[0]?.split('/').at(-2);
        return figure === undefined || unit === undefined ? [] : [{ file, figure, unit }];
      }),
    );
    expect(figures.length).toBeGreaterThan(60);
    for (const { file, figure, unit } of figures) {
      const [link = ''] = linksOf(figure);
      const cells = lineAt(link).split(',');
      const indicator = file.replace(/^en\//, '').split('/')[1];
      expect(cells.slice(0, 2)).toEqual([unit, indicator]);
      expect(Number(cells[5])).toBe(Number(figure.attribs['value']));
    }
  });

  test('every row of the history of a unit leads to its line', () => {
    const unit = 'bac-giang-so-y-te';
    const { main } = readPage(site, `don-vi/${unit}/`);
    const links = linksOf(main).filter((link) => link.startsWith(`${address}/blob/main/data/`));
    expect(links).toHaveLength(1);
    expect(lineAt(links[0] ?? '')).toMatch(
      new RegExp(`^${unit},ho-so-muc-do-3-4,2019-01/2019-04,,,0\\.4,`),
    );
  });

  test('the report of a wrong figure is filled in', () => {
    const { main } = readPage(site, 'don-vi/bac-giang-so-y-te/');
    const [report = ''] = linksOf(main).filter((link) => link.startsWith(`${address}/issues/new?`));
    const fields = new URL(report).searchParams;
    expect(fields.get('title')).toBe(
      'Số liệu sai: Sở Y tế tỉnh Bắc Giang, Tỷ lệ hồ sơ qua dịch vụ công trực tuyến mức độ 3, 4, 4 tháng đầu năm 2019',
    );
    expect(fields.get('template')).toBe('figure-is-wrong.yml');
    expect(fields.get('printed')?.replaceAll('\u00a0', ' ')).toBe('0,4 %');
    expect(fields.get('line')).toMatch(/^data\/observations\/2019\.csv:\d+$/);
    expect(fields.get('unit')).toContain('(bac-giang-so-y-te)');
  });

  /** The line of this repository's data that an address on the code host shows. */
  function lineAt(link: string): string {
    const [, file = '', line = ''] =
      /^https:\/\/github\.com\/tinh-mau\/cong-khai\/blob\/main\/(data\/.+)#L(\d+)$/.exec(link) ??
      [];
    return readFileSync(join(repository, file), 'utf8').split('\n')[Number(line) - 1] ?? '';
  }
});
