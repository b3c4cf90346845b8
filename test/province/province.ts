import { broadcastCells, channelCells } from './channels.ts';
import { correctionCells } from './corrections.ts';
import { countedFigures } from './counting.ts';
import { supportPointCells } from './help.ts';
import { monthsUpToLast } from './months.ts';
import { observationFiles } from './observations.ts';
import type { ProvinceOptions } from './options.ts';
import { writingFiles } from './own-folder.ts';
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
 * @throws UsageError when the folder holds another portal, or cannot be written.
 */
export function writeProvince(folder: string, options: ProvinceOptions): void {
  Array.from(writingProvince(folder, options));
}

/** As {@link writeProvince}, and rests after each file with the number of those that are written. One that is not taken to its end leaves the province that was there. */
export function* writingProvince(folder: string, options: ProvinceOptions): Generator<number> {
  yield* writingFiles(folder, provinceFiles(options), options);
}
