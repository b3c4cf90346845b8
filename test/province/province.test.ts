import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { UsageError } from '../../src/commands/arguments.ts';
import { openPortal } from '../../src/open.ts';
import { definitions } from '../../src/table/tables.ts';
import { diskFolder } from '../../src/table/disk-folder.ts';
import { defaults } from './options.ts';
import type { ProvinceOptions } from './options.ts';
import { provinceFiles, writeProvince, writingProvince } from './province.ts';

const today = '2026-11-24';
const folder = mkdtempSync(join(tmpdir(), 'province-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const small: ProvinceOptions = { ...defaults, units: 40, months: 8 };

function fingerprint(options: ProvinceOptions): string {
  const hash = createHash('sha256');
  for (const { path, text } of provinceFiles(options)) hash.update(`${path}\0${text}\0`);
  return hash.digest('hex');
}

describe('the bytes of a province', () => {
  test('are the same for the same options', () => {
    expect(fingerprint(small)).toBe(fingerprint({ ...small }));
  });

  test.each([
    ['another seed', { seed: 2 }],
    ['another number of units', { units: 41 }],
    ['another number of months', { months: 9 }],
    ['other periods', { periods: 'monthly' }],
    ['no reorganisation', { reform: 'none' }],
  ] as const)('are others for %s', (_, changed) => {
    expect(fingerprint({ ...small, ...changed })).not.toBe(fingerprint(small));
  });

  test('of older months are the same with fewer of them before', () => {
    const october = (options: ProvinceOptions) =>
      [...provinceFiles({ ...options, periods: 'monthly' })]
        .flatMap(({ path, text }) => (path.endsWith('2026-thang.csv') ? text.split('\n') : []))
        .filter((line) => line.includes(',2026-10,'));
    expect(october({ ...small, months: 3 })).toEqual(october(small));
  });
});

describe('the check', () => {
  test.each([
    ['a small province', { units: 40 }],
    ['a small one of another seed', { units: 47, seed: 9 }],
    ['one without a reorganisation', { units: 60, reform: 'none' }],
    ['one of few months', { units: 60, months: 2 }],
    ['one for the benchmark', { units: 60, months: 24, periods: 'monthly' }],
    ['the usual one', {}],
    ['the usual one of another seed', { seed: 2026 }],
  ] as const)(
    'finds nothing but months without dossiers and a guide due in %s',
    (name, options) => {
      const root = join(folder, name.replaceAll(' ', '-'));
      writeProvince(root, { ...defaults, ...options });
      const { issues, tables } = openPortal(diskFolder(root), today);
      // The warning is right: nobody but the editor can know that a 0 is meant. Each of these rows says so in its note.
      const empty = tables.observations.filter(({ denominator }) => denominator === 0);
      expect(empty.map(({ note }) => note)).not.toContain(undefined);
      // One of its guides is past its day, so that the pages show how that looks.
      expect(issues.map(({ code, file, line }) => [code, file, line])).toEqual([
        ['guide/review-due', 'content/guides/nhan-ket-qua-qua-buu-dien.mdx', 14],
        ...empty.map(({ place }) => ['figure/denominator-zero', place.file, place.line]),
      ]);
    },
  );
});

test('no seed and no size makes a province with a fault', () => {
  const root = join(folder, 'any');
  const options = fc.record({
    seed: fc.nat(999_999_999),
    units: fc.integer({ min: 40, max: 90 }),
    months: fc.integer({ min: 1, max: 30 }),
  });
  fc.assert(
    fc.property(options, (given) => {
      writeProvince(root, { ...defaults, ...given });
      const { issues, tables } = openPortal(diskFolder(root), today);
      // Of a handful of dossiers one more is a leap: the check may ask whether it is right.
      const few = new Set(
        tables.observations
          .filter(({ denominator = 0 }) => denominator < 20)
          .map(({ place }) => `${place.file}:${String(place.line)}`),
      );
      const told = issues.filter(
        ({ code, file, line }) =>
          code !== 'figure/denominator-zero' &&
          !(code === 'figure/jump' && few.has(`${file}:${String(line)}`)),
      );
      expect(told.map(({ code }) => code)).toEqual(['guide/review-due']);
    }),
    { numRuns: 8, examples: [[{ seed: 476_273_657, units: 40, months: 7 }]] },
  );
});

test('every table of the data dictionary is there, with rows and with every column', () => {
  const root = join(folder, 'whole');
  writeProvince(root, small);
  const { tables } = openPortal(diskFolder(root), today);
  for (const { name, path } of definitions) {
    expect(existsSync(join(root, 'data', path)), path).toBe(true);
    expect(tables[name].length, name).toBeGreaterThan(0);
  }
  for (const part of ['directives', 'guides', 'news', 'pages'])
    expect(readdirSync(join(root, 'content', part)).length, part).toBeGreaterThan(1);
});

describe('the folder', () => {
  test('of another portal is never overwritten', () => {
    const root = join(folder, 'foreign');
    mkdirSync(join(root, 'data'), { recursive: true });
    writeFileSync(join(root, 'data/units.csv'), 'kept');
    expect(() => {
      writeProvince(root, small);
    }).toThrow(UsageError);
    expect(readdirSync(join(root, 'data'))).toEqual(['units.csv']);
  });

  test('of an earlier province is as it was when the next one is stopped on its way', () => {
    const root = join(folder, 'stopped');
    const files = () => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
    writeProvince(root, { ...small, months: 2 });
    const before = files();
    for (const written of writingProvince(root, { ...small, months: 14 })) if (written === 3) break;
    expect(files()).toEqual(before);
  });

  test('of an earlier province is written anew: no file of it is left', () => {
    const root = join(folder, 'again');
    writeProvince(root, { ...small, months: 14 });
    writeProvince(root, { ...small, months: 3, periods: 'monthly' });
    expect(readdirSync(join(root, 'data/observations'))).toEqual(['2026-thang.csv']);
  });
});
