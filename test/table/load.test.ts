import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/table/issue.ts';
import { loadTables } from '../../src/table/load.ts';
import { diskFolder } from '../../src/table/disk-folder.ts';
import { portalFolder, table } from './portal-folder.ts';

const today = '2026-11-21';
const header = 'unit,indicator,period,numerator,denominator,value,status';

function issuesOf(files: Readonly<Record<string, string>>): readonly Issue[] {
  return loadTables(diskFolder(portalFolder(files)), today).issues;
}

function observations(...rows: readonly string[]): Record<string, string> {
  return { 'data/observations/2022.csv': table(header, ...rows) };
}

describe('loadTables', () => {
  test('types every table, and gives an absent one no rows', () => {
    const { tables, issues } = loadTables(diskFolder(portalFolder({})), today);
    expect(issues).toEqual([]);
    expect(tables.targets).toEqual([]);
    expect(tables.observations[1]).toEqual({
      unit: 'so-tai-chinh',
      indicator: 'ho-so-truc-tuyen',
      period: { kind: 'month', year: 2022, month: 1 },
      numerator: 45,
      denominator: 90,
      value: { number: 50, decimals: 0 },
      status: undefined,
      source: undefined,
      note: undefined,
      note_en: undefined,
      place: { file: 'data/observations/2022.csv', line: 3, row: 3 },
    });
  });

  test('leaves a faulty row out, and does not call what refers to it unknown', () => {
    const units = table(
      'unit,name,level,parent',
      'tinh-mau,Tỉnh Mẫu,tinh,',
      'so-y-te,,so,tinh-mau',
      'so-tai-chinh,Sở Tài chính,so,tinh-mau',
    );
    const { tables, issues } = loadTables(
      diskFolder(portalFolder({ 'data/units.csv': units })),
      today,
    );
    expect(tables.units.map(({ unit }) => unit)).toEqual(['tinh-mau', 'so-tai-chinh']);
    expect(issues.map(({ code }) => code)).toEqual(['cell/empty']);
  });

  test('names both places of a key that two files have', () => {
    const root = portalFolder({
      ...observations('so-y-te,ho-so-truc-tuyen,2022-01,30,120,,'),
      'data/observations/z.csv': table(header, 'so-y-te,ho-so-truc-tuyen,2022-01,30,120,,'),
    });
    const double = loadTables(diskFolder(root), today).issues.find(
      ({ code }) => code === 'key/duplicate',
    );
    expect(double).toMatchObject({
      file: 'data/observations/z.csv',
      line: 2,
      column: 1,
      details: { file: 'data/observations/2022.csv', line: 2 },
    });
  });

  test('a key that differs in one part is no double', () => {
    const changes = table(
      'date,from,to,kind',
      '2022-01-01,so-y-te,so-tai-chinh,merge',
      '2022-01-01,so-tai-chinh,so-y-te,merge',
      '2022-01-02,so-y-te,so-tai-chinh,merge',
    );
    expect(issuesOf({ 'data/unit_changes.csv': changes })).toEqual([]);
  });

  test('finds the line and column of a cell after one that holds a line end', () => {
    const units = table(
      'unit,name,level,note,parent',
      'tinh-mau,Tỉnh Mẫu,tinh,"một\nhai",',
      'so-y-te,Sở Y tế,so,"một\nhai",tinh',
      'so-tai-chinh,Sở Tài chính,so,,tinh-mau',
    );
    expect(issuesOf({ 'data/units.csv': units })).toMatchObject([
      { code: 'reference/unknown', line: 5, column: 6, row: 3, field: 'parent', value: 'tinh' },
    ]);
  });

  test('a portal of nothing tells each missing table once', () => {
    const root = portalFolder({});
    const empty = { 'data/units.csv': 'unit,name,level\n', 'data/levels.csv': 'level\n' };
    const codes = loadTables(diskFolder(portalFolder(empty)), today).issues.map(({ code }) => code);
    expect(codes).toContain('header/missing-column');
    expect(loadTables(diskFolder(root), today).issues).toEqual([]);
  });
});

describe('the order of rows', () => {
  const rows = [
    'so-y-te,ho-so-truc-tuyen,2022-01,30,120,,',
    'so-tai-chinh,ho-so-truc-tuyen,2022-01,45,90,,',
    'so-y-te,ho-so-truc-tuyen,2022-02,130,120,,',
    'so-tai-chinh,ho-so-truc-tuyen,2022-02,2,90,,',
    'so-y-tee,ho-so-truc-tuyen,2022-03,2,90,,',
    'tinh-mau,ho-so-truc-tuyen,2022-02,2,90,,',
    'so-y-te,ho-so-truc-tuyen,2032-03,,,0.94,',
    'so-y-te,ho-so-truc-tuyen,2022-04,,,,',
    'so-y-te,ho-so-truc-tuyen,10/2022,1,2,,',
  ];

  /** The issues without their places. */
  function said(order: readonly string[]): readonly string[] {
    return issuesOf(observations(...order))
      .map(({ code, field, value, details }) => {
        return JSON.stringify([code, field, value, { ...details, line: 0 }]);
      })
      .sort();
  }

  test('changes nothing but places', () => {
    const before = said(rows);
    expect(before.length).toBeGreaterThan(5);
    const shuffled = fc.shuffledSubarray(rows, { minLength: rows.length });
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(said(order)).toEqual(before);
      }),
      { numRuns: 50 },
    );
  });
});
