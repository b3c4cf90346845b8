import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ObservationRow } from '../../../src/commands/import/plan.ts';
import { periodTexts } from '../../../src/commands/new/period-files.ts';
import { memoryFolder } from '../../../src/table/memory-folder.ts';
import { parsePeriod } from '../../../src/table/period.ts';
import { portalToStartIn } from './start.ts';

const file = 'data/observations/2022.csv';
const own = 'data/observations/thang-11.csv';
const november = ['--period', '2022-11', '--out', own];

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
    const report = await portal.start('period', november);
    expect(rowsOf(portal.text(own))).toEqual([
      'so-y-te,ho-so-truc-tuyen,2022-11',
      'so-tai-chinh,ho-so-truc-tuyen,2022-11',
      'so-moi,ho-so-truc-tuyen,2022-11',
    ]);
    expect(report).toContain('3 dòng trống: 3 đơn vị, 1 chỉ số.');
  });

  test('puts them at the end of the table of the year, whose lines keep their bytes', async () => {
    const portal = withUnits();
    const before = portal.text(file).replaceAll('\n', '\r\n').trimEnd();
    writeFileSync(join(portal.root, file), before);
    const report = await portal.start('period', ['--period', '2022-11', '--level', 'so']);
    const rows = ['so-y-te', 'so-tai-chinh', 'so-moi'].map(
      (unit) => `${unit},ho-so-truc-tuyen,2022-11,,,\r\n`,
    );
    expect(portal.text(file)).toBe(`${before}\r\n${rows.join('')}`);
    expect(report).toContain(`Bảng ${file} chưa có cột status`);
  });

  test('holds the portal back while a row is empty, and tells each by its line', async () => {
    const portal = withUnits();
    const report = await portal.start('period', november);
    const empty = [2, 3, 4].map((line) => `${own}:${line} figure/missing`);
    expect(portal.found()).toEqual(expect.arrayContaining(empty));
    expect(report).toContain(`${own}:4:`);
    const filled = portal
      .text(own)
      .replace('so-y-te,ho-so-truc-tuyen,2022-11,,,,', 'so-y-te,ho-so-truc-tuyen,2022-11,5,10,,')
      .replaceAll(/2022-11,,,,(?=,)/g, '2022-11,,,,O');
    writeFileSync(join(portal.root, own), filled);
    expect(portal.found().filter((one) => one.startsWith(own))).toEqual([]);
  });

  test('leaves out rows that stand elsewhere, also all of them', async () => {
    const portal = withUnits();
    await portal.start('period', november);
    await expect(portal.start('period', ['--period', '2022-11'])).rejects.toThrow(
      'nothing to write',
    );
  });

  test('takes groups, indicators and the unit above from options', async () => {
    const portal = withUnits();
    const words = ['--period', '2022-01/..', '--level', 'so', '--indicator', 'ho-so-truc-tuyen'];
    await portal.start('period', [...words, '--under', 'so-y-te', '--out', own]);
    expect(rowsOf(portal.text(own))).toEqual(['so-y-te,ho-so-truc-tuyen,2022-01/..']);
  });

  test.each([
    [['--period', 'tháng 11'], '--period: '],
    [['--period', '2022-11', '--out', 'data/units.csv'], '--out phải là một tệp .csv'],
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

test('each indicator goes to the table that holds it, a new one to the table of the year', () => {
  const table = 'unit,indicator,period\n';
  const portal = ['a', 'b'].map((name): [string, Uint8Array] => [
    `data/observations/${name}.csv`,
    new TextEncoder().encode(table),
  ]);
  const row = (name: string) => ({
    ...{ unit: 'x', indicator: name, period: parsePeriod('2022-01')! },
    place: { file: `data/observations/${name}.csv`, line: 2 },
  });
  const existing = [row('a'), row('a'), row('b')] as unknown as readonly ObservationRow[];
  const rows = ['a', 'b', 'c'].map((indicator) => ({ unit: 'x', indicator, period: '2022-11' }));
  const { files, changed } = periodTexts(rows, {
    ...{ existing, file: undefined },
    folder: memoryFolder(new Map(portal)),
  });
  expect([...files]).toEqual([]);
  expect([...changed]).toEqual([
    ['data/observations/a.csv', `${table}x,a,2022-11\nx,c,2022-11\n`],
    ['data/observations/b.csv', `${table}x,b,2022-11\n`],
  ]);
});
