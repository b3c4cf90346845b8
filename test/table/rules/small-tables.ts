import { loadTables } from '../../../src/table/load.ts';
import { diskFolder } from '../../../src/table/disk-folder.ts';
import { portalFolder, table } from '../portal-folder.ts';

/** The codes that a portal with these files gets, in the order of its report. */
export function codesOf(files: Readonly<Record<string, string>>): readonly string[] {
  return loadTables(diskFolder(portalFolder(files)), '2026-11-21').issues.map(({ code }) => code);
}

/** The table of observations with these rows. */
export function observations(...rows: readonly string[]): Record<string, string> {
  const header = 'unit,indicator,period,numerator,denominator,value,status';
  return { 'data/observations/2022.csv': table(header, ...rows) };
}

/** Both departments in one period, so that none is missing: these cells of the one, an ordinary figure of the other. */
export function figure(cells: string, period = '2022-01'): Record<string, string> {
  return observations(
    `so-y-te,ho-so-truc-tuyen,${period},${cells}`,
    `so-tai-chinh,ho-so-truc-tuyen,${period},45,90,,`,
  );
}

/** The table of units with these rows. */
export function units(...rows: readonly string[]): Record<string, string> {
  const header = 'unit,name,level,parent,code,valid_from,valid_to';
  return { 'data/units.csv': table(header, ...rows) };
}

/** The one indicator of the sound portal, in another unit of measure. */
export function indicator(measure: string): Record<string, string> {
  const header = 'indicator,name,unit_of_measure,polarity,decimals,definition';
  const row = `ho-so-truc-tuyen,Chỉ số,${measure},higher,2,Định nghĩa.`;
  return { 'data/indicators.csv': table(header, row) };
}
