import type { Figures } from './figures.ts';
import { monthlyLines, observationHeader } from './observation-rows.ts';
import type { ProvinceOptions } from './options.ts';

/** A file of the portal folder: its path there and its text. */
export interface PortalFile {
  readonly path: string;
  readonly text: string;
}

/** The files of observations, one after the other: none of them is kept. */
export function* observationFiles(
  figures: Figures,
  _options: Pick<ProvinceOptions, 'periods'>,
): Generator<PortalFile> {
  const years = new Set(figures.months.map(({ year }) => year));
  for (const year of years) {
    const lines = figures.months.map((month, when) =>
      month.year === year ? monthlyLines(figures, when, sourceOf(year)) : '',
    );
    yield {
      path: `data/observations/${String(year)}-thang.csv`,
      text: observationHeader + lines.join(''),
    };
  }
}

/** The source of the figures of a year. */
export function sourceOf(year: number): string {
  return `he-thong-${String(year)}`;
}
