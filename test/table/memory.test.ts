import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadTables } from '../../src/table/load.ts';
import { newMemory } from '../../src/table/digest-memory.ts';
import { diskFolder } from '../../src/table/disk-folder.ts';
import { portalFolder, table } from './portal-folder.ts';

const today = '2026-11-21';
const header = 'unit,indicator,period,numerator,denominator,value,status';
const row = fc.constantFrom(
  'so-y-te,ho-so-truc-tuyen,2022-01,1,10,,',
  'so-y-te,ho-so-truc-tuyen,2022-01,2,10,,',
  'so-y-te,ho-so-truc-tuyen,2022-02,11,10,,',
  'so-khac,ho-so-truc-tuyen,2022-01,1,10,,',
  'so-y-te,ho-so-truc-tuyen,2022-13,1,10,,',
  'so-y-te,ho-so-truc-tuyen,2022-03,1',
);
const edit = fc.record({
  file: fc.constantFrom('2022.csv', '2023.csv', '2024.csv'),
  rows: fc.option(fc.array(row, { maxLength: 4 }), { freq: 8 }),
});

test('with a memory, tables are what they are without, whatever is edited', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
      const root = portalFolder({});
      const memory = newMemory();
      for (const { file, rows } of edits) {
        const path = join(root, 'data/observations', file);
        if (rows === null) rmSync(path, { force: true });
        else writeFileSync(path, table(header, ...rows));
        expect(loadTables(diskFolder(root), today, memory)).toEqual(
          loadTables(diskFolder(root), today),
        );
      }
    }),
    { numRuns: 40 },
  );
});

test('a file that is as it was is not read again', () => {
  const root = portalFolder({});
  const memory = newMemory();
  const { observations } = loadTables(diskFolder(root), today, memory).tables;
  expect(loadTables(diskFolder(root), today, memory).tables.observations[0]).toBe(observations[0]);
});
