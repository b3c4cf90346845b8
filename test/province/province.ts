import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { broadcastCells, channelCells } from './channels.ts';
import { correctionCells } from './corrections.ts';
import { countedFigures } from './counting.ts';
import { supportPointCells } from './help.ts';
import { monthsUpToLast } from './months.ts';
import { observationFiles } from './observations.ts';
import type { ProvinceOptions } from './options.ts';
import { portalParts, takeFolder } from './own-folder.ts';
import { fixedFiles } from './portal-file.ts';
import type { PortalFile } from './portal-file.ts';
import { sourceCells } from './sources.ts';
import { changeCells, tableFile, unitCells } from './unit-tables.ts';
import { unitsOf } from './units.ts';

/** Every file of the portal folder of an invented province, one after the other. */
export function* provinceFiles(options: ProvinceOptions): Generator<PortalFile> {
  const { seed } = options;
  const { units, changes } = unitsOf(options);
  const months = monthsUpToLast(options.months);
  const figures = countedFigures(seed, units, months);
  yield* fixedFiles();
  yield tableFile('units', units.map(unitCells));
  if (changes.length > 0) yield tableFile('unit_changes', changes.map(changeCells));
  yield tableFile('sources', sourceCells([...new Set(months.map(({ year }) => year))]));
  yield tableFile('corrections', correctionCells(seed, figures));
  yield tableFile('support_points', supportPointCells(seed, units));
  yield tableFile('channels', channelCells(seed, units));
  yield tableFile('broadcasts', broadcastCells(seed, units));
  yield* observationFiles(figures, options);
}

/**
 * Writes the folder, in place of what an earlier run left there.
 * @throws UsageError when the folder holds another portal.
 */
export function writeProvince(folder: string, options: ProvinceOptions): void {
  takeFolder(folder, options);
  for (const part of portalParts) {
    rmSync(join(folder, part), { recursive: true, force: true });
    mkdirSync(join(folder, part), { recursive: true });
  }
  for (const { path, text } of provinceFiles(options)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
