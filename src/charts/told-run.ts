import type { Run, Series } from '../ranking/series.ts';

/** The finest first that still shows a course over time; what grows until December is read last. */
const drawnFirst = ['month', 'quarter', 'week', 'year', 'day', 'interval'] as const;

/** From so many figures on a run has a course. */
const enough = 3;

/**
 * The run of a series that is drawn: months before quarters, weeks and years, cumulative figures last, of those with at least three
 * figures; where none has so many, the one with most. The others repeat the same course and are read in their tables.
 * `undefined` where no run has two figures.
 */
export function toldRun({ runs }: Pick<Series, 'runs'>): Run | undefined {
  const sizes = runs.map((run) => ({ run, figures: figuresOf(run) }));
  const ordered = sizes.toSorted((a, b) => placeOf(a.run) - placeOf(b.run));
  const most = ordered.toSorted((a, b) => b.figures - a.figures)[0];
  const chosen = ordered.find(({ figures }) => figures >= enough) ?? most;
  return chosen && chosen.figures > 1 ? chosen.run : undefined;
}

/** The runs of a series, the one that is drawn first. */
export function toldFirst(series: Pick<Series, 'runs'>): readonly Run[] {
  const told = toldRun(series);
  return told ? [told, ...series.runs.filter((run) => run !== told)] : series.runs;
}

function placeOf({ kind }: Run): number {
  const place = drawnFirst.findIndex((one) => one === kind);
  return place === -1 ? drawnFirst.length : place;
}

function figuresOf({ points }: Run): number {
  return points.filter(({ state }) => 'basis' in state).length;
}
