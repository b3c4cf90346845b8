import type { Figures } from './figures.ts';
import { monthLines, observationHeader } from './observation-rows.ts';
import type { ProvinceOptions } from './options.ts';
import type { PortalFile } from './portal-file.ts';
import { spanLines } from './span-rows.ts';
import { spansOf, weeksOf } from './spans.ts';
import { weekLines } from './week-rows.ts';

/** The files of observations, one after the other, so that no two lie in memory. */
export function* observationFiles(
  figures: Figures,
  { periods, seed }: Pick<ProvinceOptions, 'periods' | 'seed'>,
): Generator<PortalFile> {
  const { months } = figures;
  for (const year of new Set(months.map((month) => month.year))) {
    const lines = months.map((month, when) =>
      month.year === year ? monthLines(figures, when) : '',
    );
    yield fileOf(`${String(year)}-thang`, lines);
  }
  if (periods === 'monthly') return;
  const weeks = weeksOf(months).map((week) => weekLines(seed, figures, week));
  yield fileOf(`${String(months.at(-1)?.year)}-tuan`, weeks);
  const files = Map.groupBy(spansOf(months), ({ kind, year }) => `${String(year)}-${names[kind]}`);
  for (const [name, spans] of files)
    yield fileOf(
      name,
      spans.map((span) => spanLines(figures, span)),
    );
}

const names = { quarter: 'quy', cumulative: 'luy-ke' } as const;

function fileOf(name: string, lines: readonly string[]): PortalFile {
  return { path: `data/observations/${name}.csv`, text: observationHeader + lines.join('') };
}
