import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { portalToStartIn } from './start.ts';

const file = 'data/observations/2022-11.csv';

/** The cells of the first columns of a table, row by row. */
function rowsOf(text: string): readonly string[] {
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.replace(/,+$/, ''));
}

function withUnits() {
  const portal = portalToStartIn();
  const add = (path: string, lines: string) => {
    writeFileSync(join(portal.root, path), portal.text(path) + lines);
  };
  add(
    'data/units.csv',
    'so-cu,Sở Cũ,,so,tinh-mau,,,2021-12-31\nso-moi,Sở Mới,,so,tinh-mau,,2022-11-15,\nso-sau,Sở Sau,,so,tinh-mau,,2023-01-01,\n',
  );
  return { ...portal, add };
}

describe('npm run new -- period', () => {
  test('makes a row for every living unit of ranked groups, and none for others', async () => {
    const portal = withUnits();
    const report = await portal.start('period', ['--period', '2022-11']);
    expect(rowsOf(portal.text(file))).toEqual([
      'so-y-te,ho-so-truc-tuyen,2022-11',
      'so-tai-chinh,ho-so-truc-tuyen,2022-11',
      'so-moi,ho-so-truc-tuyen,2022-11',
    ]);
    expect(report).toContain('3 dòng trống: 3 đơn vị, 1 chỉ số.');
  });

  test('holds the portal back while a row is empty, and tells each by its line', async () => {
    const portal = withUnits();
    const report = await portal.start('period', ['--period', '2022-11']);
    const empty = [2, 3, 4].map((line) => `${file}:${line} figure/missing`);
    expect(portal.found()).toEqual(expect.arrayContaining(empty));
    expect(report).toContain(`${file}:4:`);
    const filled = portal
      .text(file)
      .replace('so-y-te,ho-so-truc-tuyen,2022-11,,,,', 'so-y-te,ho-so-truc-tuyen,2022-11,5,10,,')
      .replaceAll(/2022-11,,,,(?=,)/g, '2022-11,,,,O');
    writeFileSync(join(portal.root, file), filled);
    expect(portal.found().filter((one) => one.startsWith(file))).toEqual([]);
  });

  test('leaves out rows that stand elsewhere, also all of them', async () => {
    const portal = withUnits();
    await portal.start('period', ['--period', '2022-11']);
    writeFileSync(join(portal.root, 'data/observations/khac.csv'), portal.text(file));
    await expect(portal.start('period', ['--period', '2022-11'])).rejects.toThrow(
      'nothing to write',
    );
  });

  test('takes groups, indicators and the unit above from options', async () => {
    const portal = withUnits();
    const words = ['--period', '2022-01/..', '--level', 'so', '--indicator', 'ho-so-truc-tuyen'];
    await portal.start('period', [...words, '--under', 'so-y-te']);
    expect(rowsOf(portal.text('data/observations/2022-01--.csv'))).toEqual([
      'so-y-te,ho-so-truc-tuyen,2022-01/..',
    ]);
  });

  test.each([
    [['--period', 'tháng 11'], '--period: '],
    [['--period', '2022-11', '--level', 'sx'], 'Có phải là so không?'],
    [['--period', '2022-11', '--indicator', 'khong-co-gi'], 'Không có mã "khong-co-gi".'],
    [['--period', '2022-11', '--under', 'khong-co'], 'không có đơn vị nào'],
  ])('refuses %j and writes nothing', async (words, told) => {
    const portal = withUnits();
    const before = portal.files();
    await expect(portal.start('period', words)).rejects.toMatchObject({
      words: { vi: expect.stringContaining(told) },
    });
    expect(portal.files()).toEqual(before);
  });
});
