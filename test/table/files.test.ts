import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyOf, isSystemFile, isUnportable } from '../../src/table/files-name.ts';
import { readPortalFile } from '../../src/table/files-read.ts';
import { listTableFiles } from '../../src/table/files.ts';
import { diskFolder } from '../../src/table/disk-folder.ts';

const tables = [
  { name: 'units', path: 'units.csv', required: true },
  { name: 'observations', path: 'observations/', required: true },
  { name: 'tasks', path: 'tasks.csv', required: false },
];

let root = '';

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), 'x');
  }
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'files-'));
  write('data/units.csv', 'data/observations/2022.csv');
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const listed = () => {
  const { files, issues } = listTableFiles(diskFolder(root), tables);
  return {
    files: files.map(({ table, file }) => `${table} ${file}`),
    issues: issues.map(({ code, file }) => `${code} ${file}`),
  };
};

const sound = ['observations data/observations/2022.csv', 'units data/units.csv'];

describe('listTableFiles', () => {
  test('reads every file of a folder, in order of the names', () => {
    write('data/observations/2021.csv', 'data/observations/a.CSV', 'data/tasks.csv');
    expect(listed()).toEqual({
      files: [
        'observations data/observations/2021.csv',
        'observations data/observations/2022.csv',
        'observations data/observations/a.CSV',
        'tasks data/tasks.csv',
        'units data/units.csv',
      ],
      issues: [],
    });
  });

  test('passes over what systems leave and what is no CSV file', () => {
    write('data/.DS_Store', 'data/~$units.csv', 'data/Thumbs.db', 'data/.~lock.units.csv#');
    write('data/README.md', 'data/observations/.hidden.csv');
    expect(listed()).toEqual({ files: sound, issues: [] });
  });

  test('does not read a copy beside its original', () => {
    write('data/observations/2022 (1).csv');
    expect(listed()).toEqual({
      files: sound,
      issues: ['file/copy data/observations/2022 (1).csv'],
    });
  });

  test('reads a copy without an original, and says so', () => {
    write('data/observations/2023 - Copy.csv');
    expect(listed().files).toContain('observations data/observations/2023 - Copy.csv');
    expect(listed().issues).toEqual(['file/copy data/observations/2023 - Copy.csv']);
  });

  test('follows no link', () => {
    symlinkSync('2022.csv', join(root, 'data/observations/2023.csv'));
    symlinkSync('/etc', join(root, 'data/etc'));
    expect(listed()).toEqual({
      files: sound,
      issues: ['file/link data/etc', 'file/link data/observations/2023.csv'],
    });
  });

  test('tells files of no table', () => {
    write('data/unit.csv', 'data/old/units.csv', 'data/observations/2021/01.csv', 'data/zzz.csv');
    expect(listed()).toEqual({
      files: sound,
      issues: [
        'file/unknown data/observations/2021/01.csv',
        'file/misspelt data/old/units.csv',
        'file/misspelt data/unit.csv',
        'file/unknown data/zzz.csv',
      ],
    });
  });

  test('tells names that are one on other disks', () => {
    write('data/observations/HÀ.csv', `data/observations/${'hà'.normalize('NFD')}.csv`);
    expect(listed().issues).toEqual([expect.stringMatching(/^file\/same-name /)]);
  });

  test('tells required tables that are missing', () => {
    rmSync(join(root, 'data'), { recursive: true });
    mkdirSync(join(root, 'data'));
    expect(listed()).toEqual({
      files: [],
      issues: ['file/missing data/units.csv', 'file/empty-folder data/observations/'],
    });
  });
});

describe('readPortalFile', () => {
  const codeOf = (file: string) => {
    const read = readPortalFile(diskFolder(root), file);
    return read.ok ? 'read' : read.issue.code;
  };

  test.each([
    ['data/units.csv', 'read'],
    ['data/none.csv', 'file/missing'],
    ['data', 'file/unreadable'],
    ['../units.csv', 'file/outside'],
    ['data/../../units.csv', 'file/outside'],
    ['/etc/passwd', 'file/outside'],
    ['https://example.org/units.csv', 'file/outside'],
    ['file:///etc/passwd', 'file/outside'],
    ['data\\units.csv', 'file/outside'],
    ['data/\0', 'file/outside'],
  ])('%j: %s', (file, code) => {
    expect(codeOf(file)).toBe(code);
  });

  test('does not follow a link out of the folder', () => {
    symlinkSync('/etc/hostname', join(root, 'data/x.csv'));
    expect(codeOf('data/x.csv')).toBe('file/outside');
  });
});

describe('the names of files', () => {
  test.each([
    ['units (1).csv', 'units.csv'],
    ['units(2).csv', 'units.csv'],
    ['units - Copy.csv', 'units.csv'],
    ['units - Copy (2).csv', 'units.csv'],
    ['units - Sao chép.csv', 'units.csv'],
    ['units copy.csv', 'units.csv'],
    ['Copy of units.csv', 'units.csv'],
    ['Bản sao của units.csv', 'units.csv'],
    ['units.csv', undefined],
    ['2022-Q1.csv', undefined],
  ])('%s is a copy of %s', (name, original) => {
    expect(copyOf(name)).toBe(original);
  });

  test.each(['.DS_Store', '~$units.xlsx', 'Thumbs.db', 'desktop.ini'])(
    '%s is of a system',
    (name) => {
      expect(isSystemFile(name)).toBe(true);
    },
  );

  test.each(['con.csv', 'AUX', 'nul.2022.csv', 'a:b.csv', 'a?.csv', 'x.', 'x '])(
    '%j cannot stand on Windows',
    (name) => {
      expect(isUnportable(name)).toBe(true);
    },
  );

  test.each(['console.csv', 'số liệu 2022.csv', '2022.csv'])('%j can', (name) => {
    expect(isUnportable(name)).toBe(false);
  });
});
