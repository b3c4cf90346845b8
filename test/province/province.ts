import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  changeCells,
  indicatorCells,
  levelCells,
  sourceCells,
  tableFile,
  unitCells,
} from './basic-tables.ts';
import { countedFigures } from './counting.ts';
import { monthsUpToLast } from './months.ts';
import { observationFiles } from './observations.ts';
import type { PortalFile } from './observations.ts';
import type { ProvinceOptions } from './options.ts';
import { settingsFile } from './settings.ts';
import { targetCells } from './targets.ts';
import { unitsOf } from './units.ts';

/** Every file of the portal folder of an invented province, one after the other. */
export function* provinceFiles(options: ProvinceOptions): Generator<PortalFile> {
  const { units, changes } = unitsOf(options);
  const months = monthsUpToLast(options.months);
  const years = [...new Set(months.map(({ year }) => year))];
  yield settingsFile;
  yield tableFile('levels', levelCells(options.reform !== 'none'));
  yield tableFile('units', units.map(unitCells));
  if (changes.length > 0) yield tableFile('unit_changes', changes.map(changeCells));
  yield tableFile('indicators', indicatorCells());
  yield tableFile('sources', sourceCells(years));
  yield tableFile('targets', targetCells());
  yield* observationFiles(countedFigures(options.seed, units, months), options);
}

/** Writes the folder, in place of what an earlier run left there. */
export function writeProvince(folder: string, options: ProvinceOptions): void {
  for (const part of ['data', 'content', 'public'])
    rmSync(join(folder, part), { recursive: true, force: true });
  mkdirSync(join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'public'), { recursive: true });
  for (const { path, text } of provinceFiles(options)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
